/**
 * Who the plan says leads: `confirmed` one named person · `tentative` a name with "?" · `alternatives` several to
 * choose from · `vacant` "?" or to be recruited · `role` a generic role name · `none` nothing written.
 */
export type PersonState = 'confirmed' | 'tentative' | 'alternatives' | 'vacant' | 'role' | 'none';

export interface PersonReading {
  readonly raw: string | null;
  readonly state: PersonState;
  /** Ids of the people named, in the plan's order. */
  readonly people: readonly string[];
}
