/** Entries of a report on its way, as a store would have them. */
import type { Entry, EntryContent } from '../../../src/programme/register/entry.ts';
import type { ReviewContent, ReviewedEdition } from '../../../src/programme/review/review-entry.ts';
import { at } from '../tiny-programme.ts';

export const EDITION = 'tertial:2017-T1~funder';

const FROZEN: ReviewedEdition = {
  report: 'tertial',
  period: '2017-T1',
  about: null,
  body: null,
  person: 'ann',
  leavesAt: '2017-05-02T06:00:00Z',
  readers: null,
};

export interface Recorder {
  readonly entries: readonly Entry[];
  /** What is stored once stays: the same key again changes nothing, as in the store. */
  record(content: ReviewContent, input: { period: string; by: string; key?: string }): boolean;
}

/** Keeps entries as the store does: revisions per kind, subject and period, each key once. */
export function recorder(subject: string = EDITION): Recorder {
  const entries: Entry[] = [];
  const keys = new Set<string>();
  let minutes = 0;
  return {
    entries,
    record(content, { period, by, key }) {
      if (key !== undefined && keys.has(key)) return false;
      if (key !== undefined) keys.add(key);
      const revision =
        1 + entries.filter((one) => one.content.kind === content.kind && one.period === period).length;
      minutes += 1;
      entries.push(entry(content, { subject, period, by, revision, minutes }));
      return true;
    },
  };
}

function entry(
  content: EntryContent,
  { minutes, ...rest }: { subject: string; period: string; by: string; revision: number; minutes: number },
): Entry {
  return {
    id: `${content.kind}:${rest.subject}:${rest.period}:${String(rest.revision)}`,
    ...rest,
    at: at('2017-05-02T08:00').add({ minutes }),
    content,
  };
}

export function draftContent(
  change: Partial<Extract<ReviewContent, { kind: 'report-draft' }>> = {},
): ReviewContent {
  return {
    kind: 'report-draft',
    edition: FROZEN,
    cutOff: '2017-05-02T06:00:00Z',
    heard: null,
    author: 'lea',
    cause: 'due',
    note: '',
    approvers: ['steering-group'],
    ...change,
  };
}

export function word(
  act: 'submitted' | 'approved' | 'sent-back',
  comment = '',
  dualRole = false,
): ReviewContent {
  return { kind: 'report-review', act, comment, dualRole };
}
