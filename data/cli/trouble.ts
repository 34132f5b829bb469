/** A command cannot go on because of the person's files; the message has a line for each reason. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}
