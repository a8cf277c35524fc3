/** `styrgrupp:2021-05-20`: what minutes are filed under, and what a report about a meeting has as its subject. */
export interface MeetingId {
  readonly body: string;
  /** ISO date. */
  readonly day: string;
}

export function meetingId({ body, day }: MeetingId): string {
  return `${body}:${day}`;
}

/** `undefined` for anything that is no meeting's id. */
export function parseMeetingId(text: string): MeetingId | undefined {
  const match = /^([^:\s]+):(\d{4}-\d{2}-\d{2})$/.exec(text);
  return match?.[1] === undefined || match[2] === undefined ? undefined : { body: match[1], day: match[2] };
}
