/**
 * Decisions of a meeting count only if enough were there and somebody led it (F02: 3 of 10 municipalities present, no
 * quorum rule, no chair). Where the document says neither, it is asked; nothing is assumed. Counted are the organisations
 * that sit in the body, not the guests.
 */
import { minutesQuestionWords } from '../../i18n/minutes-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { Body } from '../../programme/programme.ts';
import type { HeldMeeting } from '../../programme/meeting/held-meeting.ts';
import type { PlanRule } from '../plan-facts.ts';

export const meetingQuorum: PlanRule = ({ findings, programme }) => {
  programme.meetings.forEach((meeting, index) => {
    const body = programme.bodies.find(({ id }) => id === meeting.body);
    if (body === undefined || meeting.present.length === 0) return;
    const about = ['meetings', index];
    const held = { body: body.name, on: meeting.on };
    const { present, of } = attendance(body, meeting);
    if (of > 0 && present < (body.quorum ?? of) && !(body.quorum === null && 2 * present > of))
      findings.question({
        id: `quorum:${body.id}:${meeting.on.toString()}`,
        about: [...about, 'present'],
        raw: meeting.present
          .map(({ name, of: from }) => (from === null ? name : `${name} (${from})`))
          .join(', '),
        readings: [],
        confidence: 'unsure',
        text: say(minutesQuestionWords.quorum, { ...held, present, of }),
      });
    if (meeting.chair === null && body.chair === null)
      findings.question({
        id: `chair:${body.id}:${meeting.on.toString()}`,
        about,
        raw: body.name,
        readings: meeting.present.map(({ name }) => name),
        confidence: 'unsure',
        text: say(minutesQuestionWords.chair, held),
      });
  });
};

/** How many of the body's organisations were present, of how many there are. */
export function attendance(
  body: Pick<Body, 'organisations'>,
  meeting: Pick<HeldMeeting, 'present'>,
): { readonly present: number; readonly of: number } {
  const there = new Set(meeting.present.map(({ organisation }) => organisation));
  return {
    present: body.organisations.filter((id) => there.has(id)).length,
    of: body.organisations.length,
  };
}
