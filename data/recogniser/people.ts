/** Given names and titles: a single word behind them is a surname. Not those that are words or verbs (Mark, Will, Grant). */
export const firstNames =
  'Mr Mrs Ms Dr Prof Professor Captain Sir Lady Lord Herr Frau Monsieur Madame Señor Señora Signor Signora Senhor Senhora Don Doña Dom Dona ' +
  'Aaron Abigail Adam Adrian Agnes Ahmed Aisha Alan Albert Alberto Alejandro Alessandro Alex Alexander Alexandra Alfred Ali Alice Alicia Alina Alison Amanda Amelia Amir Amy Ana Anders Andre André Andrea Andreas Andrei Andrés Andrew Andrzej Angela Anil Anita Anja Ann Anna Anne Annette Anthony Antoine Anton Antonia Antonio António Arjun Arne Arthur Ashley Astrid Audrey Axel ' +
  'Barbara Beatriz Ben Benedikt Benjamin Benoît Bernard Bernd Bernhard Beth Bettina Birgit Bob Boris Brandon Brenda Brian Brigitte Bruno Bruce ' +
  'Camila Camille Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Catherine Cecilia Charles Charlotte Chen Chiara Chloe Chris Christian Christina Christine Christoph Christophe Christopher Claire Clara Claudia Claus Clément Cristina Cynthia ' +
  'Dan Daniel Daniela Daniele Danielle Dave David Davide Deborah Debra Deepak Denis Dennis Derek Diana Diane Diego Dieter Dimitri Dirk Dmitry Dominik Dominique Donald Donna Doris Dorothy Douglas ' +
  'Eduardo Edward Elena Elisabeth Elizabeth Ella Ellen Emil Emilia Emily Emma Emmanuel Enrique Eric Erik Erika Ernst Esther Eugene Eva Evelyn ' +
  'Fabian Fabio Fatima Federico Felipe Felix Fernanda Fernando Florian Frances Francesca Francesco Francis Francisco Franz François Françoise Fred Frederik Friedrich Fritz ' +
  'Gabriel Gabriela Gary Gemma Georg George Georges Gerald Gerhard Gerard Giorgio Giovanni Giulia Giuseppe Gloria Gonzalo Gordon Greg Gregor Gregory Greta Guillaume Guillermo Gunnar Günter Gustav ' +
  'Hannah Hannes Hans Harald Harry Hassan Heather Heidi Heike Heinrich Helen Helena Helga Helmut Henri Henrik Henry Herbert Hiroshi Holger Howard Hugo ' +
  'Ian Ibrahim Ignacio Igor Ingrid Irene Isaac Isabel Isabella Isabelle Ivan ' +
  'Jacob Jacques Jakob Jakub James Jamie Jan Jane Janet Jason Javier Jean Jeff Jeffrey Jennifer Jens Jeremy Jerry Jesse Jessica Jesús Jim Joachim Joan Joana Joanna João Joaquín Joe Joel Johan Johann Johanna Johannes John Johnny Jonas Jonathan Jordi Jorge José Josef Joseph Joshua Josh Juan Juana Judith Julia Julian Julie Julien Juliette Julio Jürgen Justin ' +
  'Karen Karin Karl Karsten Katarina Kate Katharina Katherine Kathleen Kathrin Katja Keith Kelly Kenji Kenneth Kevin Kim Klaus Kristina Kumar Kurt Kyle ' +
  'Larry Lars Laura Lauren Laurent Lea Léa Lena Leo Leon Leonardo Leonie Li Liam Lina Linda Linus Lisa Lorenzo Louis Louise Luca Lucas Lucia Lucía Lucie Luis Luís Luisa Luiz Lukas Luke Lydia ' +
  'Magdalena Manfred Manuel Manuela Marc Marcel Marcelo Marco Marcos Marcus Margaret Maria María Mariana Marie Marina Mario Marion Markus Marlene Marta Martha Martin Martina Mary Mateo Mathias Matt Matteo Matthew Matthias Maurice Megan Mei Melanie Melissa Michael Michaela Michel Michele Michelle Miguel Mika Mike Mikael Milan Miriam Mohamed Mohammed Moritz Muhammad ' +
  'Nadia Nadine Nancy Natalia Natalie Nathan Nicholas Nick Nicola Nicolas Nicole Niels Nikolai Nils Nina Noah Nora Norbert Nuno ' +
  'Oleg Oliver Olga Olivia Olivier Oscar Oskar Otto ' +
  'Pablo Paolo Patricia Patrick Patrik Paul Paula Paulo Pavel Pedro Penelope Per Peter Petra Philip Philipp Philippe Phil Pierre Pietro Pilar Piotr Priya ' +
  'Rachel Rafael Rahul Rainer Raj Ralf Ralph Ramón Raphael Raquel Rebecca Renate Renato Ricardo Riccardo Richard Rita Robert Roberta Roberto Rodrigo Roger Roland Rolf Roman Ronald Rosa Rosie Ross Ruth Ryan ' +
  'Sabine Sabrina Sam Samantha Samuel Sandra Sandro Sanjay Sara Sarah Scott Sean Sebastian Sébastien Sergei Sergio Sharon Silke Silvia Simon Simona Simone Sofia Sonia Sonja Sophia Sophie Stefan Stefanie Stefano Steffen Stella Stephan Stephanie Stephen Steve Steven Stuart Susan Susanne Suzanne Sven Svetlana Sylvia ' +
  'Tamara Tania Tanja Tara Tatiana Ted Teresa Terry Theo Theresa Thiago Thierry Thomas Tim Timothy Tina Tobias Tom Tomas Tomás Tommaso Tony Torsten ' +
  'Ulrich Ulrike Ursula Ute Uwe Valentina Valeria Valerie Vanessa Vera Verena Veronica Victor Víctor Victoria Viktor Vincent Virginia Vladimir ' +
  'Walter Wang Wei Wendy Werner Wilhelm William Wolfgang Xavier Yann Yannick Yuki Yusuf Yves Yvonne Zoe';

/** Words that begin sentences and headings: their capital is no sign of a longer name. */
export const ordinaryWords =
  'a an the this that these those it its in on at of to for from by with ' +
  'without and or but if when while as is are was were be do does did how what ' +
  'why where who which use using run running install installing add adding set setup create creating deploy deploying ' +
  'see read get getting learn introducing introduction about our your my their we you they he she i ' +
  'not no yes all any each every some most more many both either new next via like also ' +
  'then than so because since after before during under over into through project projects official cloud native open ' +
  'source cncf upgrade upgrading configure configuring manage managing update build building why intro deep dive meet ' +
  'der die das den dem des ein eine einen einem mit für von im am zur zum und oder wie was le la les un une des du ' +
  'avec pour par dans et ou el los las una con para por en y o os as um uma com do da no na e que quand si cómo como ' +
  'deploying inside understanding working getting started using every only even once here there hello welcome';
