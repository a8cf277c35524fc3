/** Whom the programme speaks to through whom, and where a red goes that nobody handles, as written (T26). */

export interface Channel {
  /** The other party as written. */
  readonly with: string;
  /** Name of the role as written. */
  readonly through: string;
  readonly raw: string;
}

export interface Escalation {
  readonly where: string;
  /** In order, as written; at least one. */
  readonly steps: readonly string[];
  readonly raw: string;
}
