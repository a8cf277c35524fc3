/** Which approved versions leave, and when. */
import { expect, test } from 'vitest';
import { reportReviewRule } from '../../../src/programme/obligation/rules/report-review.ts';
import { agendaOf, at, body, confirmed, reportingOf, role, tinyProgramme } from '../tiny-programme.ts';
import { draftContent, recorder, word } from './review-entries.ts';

const programme = tinyProgramme({
  bodies: [body({ members: ['bo', 'ann'], chair: 'bo' })],
  roles: [role('project-leader', confirmed('lea'))],
  reporting: [reportingOf('tertial', ['ann'], { approvers: ['bo'] })],
});
const FROZEN = {
  report: 'tertial',
  ...{ period: '2017-T1', about: null, body: null, person: 'ann', readers: null },
} as const;

/** 1.0 is approved at 08:03 of the second of May, and 1.1 `minutes` later. */
function leaving(leavesAt: string, minutes = 3): readonly string[] {
  const book = recorder('tertial:2017-T1~approved');
  const edition = { ...FROZEN, leavesAt: at(leavesAt).toString() };
  for (const version of ['0.1', '1.1-1']) {
    book.record(draftContent({ edition, approvers: ['bo'] }), { period: version, by: 'tertial' });
    for (let pause = 3; version !== '0.1' && pause < minutes; pause += 1)
      book.record({ kind: 'report-text', text: 'x' }, { period: 'summary', by: 'lea' });
    book.record(word('submitted'), { period: `${version}:submitted`, by: 'lea' });
    book.record(word('approved'), { period: `${version}:1`, by: 'bo' });
  }
  const agenda = agendaOf(programme, { entries: book.entries });
  return reportReviewRule(agenda, { after: at('2017-04-01T00:00'), until: at('2017-06-01T00:00') }).flatMap(
    ({ about }) => (about.kind === 'report' ? [about.version ?? ''] : []),
  );
}

test('what was corrected before its day does not leave; what had left before is followed by the correction', () => {
  expect(leaving('2017-05-10T08:00')).toEqual(['1.1']);
  expect(leaving('2017-05-02T08:00')).toEqual(['1.1']);
  expect(leaving('2017-05-02T08:00', 60)).toEqual(['1.0', '1.1']);
});
