const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Never part of a person's name: sentences, roles, kinds of companies. Lower case. */
export const neverNames = list(
  `a an the of for to in on with at by from or how why what when where who your our my its is are was be can do does
  not no vs versus into about this that it you we us
  ceo cto cio coo cfo vp svp evp founder cofounder co-founder president director manager lead leader head chief officer
  engineer engineers developer developers architect specialist strategist consultant evangelist advocate scientist
  researcher maintainer maintainers contributor contributors reviewer approver chair co-chair ambassador ambassadors
  fellow owner analyst administrator student professor lecturer instructor editor author organizer committer
  senior sr sr. staff principal junior technical technologist executive associate distinguished independent freelance
  inc inc. ltd ltd. llc gmbh ag sa corp corp. co. corporation company companies plc oy ab bv b.v. kg se lp limited
  labs foundation university institute college bank banking group technologies technology solutions consulting services
  holdings ventures capital studios partners hospital school academy department telecom software networks systems insurance
  intro introduction overview update updates demo session sessions workshop tutorial panel keynote talk talks
  half-day full-day event events part hosted opening closing remarks roadmap edition faq q&a hands-on required
  registration meeting summit track episode vol chapter conference party break lunch dinner`,
);

/** Words of titles that are names now and then (Michael Day, Steve Case). Lower case. */
export const seldomNames = list(
  `day days deep dive live best practices platform engineering cloud native open source security data ai ml llm llms gpu gpus
  agent agents agentic network networking storage service services mesh gitops devops observability community project
  projects sig wg tag case study story stories journey guide tour building running scaling using making state future past
  present lessons learned kubernetes container containers cluster clusters production enterprise edge serverless
  infrastructure automation development management operations performance reliability cost modern new next first
  second third two three one beyond behind inside under over between real world global digital human humans learning
  machine model models code coding test testing build deploy deployment release operator operators policy
  identity access control trust zero supply chain web api apis app apps application applications database
  databases streaming event-driven microservices runtime virtual machines hardware firmware linux kernel
  getting started meet ask experts practical good bad ugly fast faster better simple secure
  everything everyone anything nothing never always again now then more less much many`,
);

/** Stand in names in lower case. */
export const particles = list(
  'van von de der den da di du do dos das del della delle la le el al bin ibn ben ter ten te zu zur af av y e i bint',
);
