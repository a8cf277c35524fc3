/** R5: a change request that only the plan file tells of is told about; nobody is asked for a word they cannot record. */
import { expect, test } from 'vitest';
import type { ChangeRequest } from '../../src/programme/change/change-request.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { sectionText } from '../../src/render/text/render-report-text.ts';
import { requestsToApprove } from '../../src/report/decisions-to-take.ts';
import { exampleFacts } from './example-facts.ts';

const request: ChangeRequest = {
  ...{ id: 'CR7', kinds: ['time'], reason: 'Kursen flyttas.', impact: null, moves: [], state: 'pending' },
  approvals: [{ step: 'steering-group', state: 'pending', by: null, on: null, note: null }],
  ...{ revision: null, raisedBy: null, raisedOn: null },
};

test('only what was raised in Tertial waits for a decision in it', () => {
  expect(requestsToApprove([request], [])).toEqual([]);
  expect(requestsToApprove([{ ...request, revision: 2 }], [])).toHaveLength(1);
});

test('the report lists it as decided outside Tertial', () => {
  const facts = exampleFacts('timra-2016', { period: '2016-10', on: '2016-11-01', entries: [] });
  const textOf = (one: ChangeRequest) => {
    const report = buildReport('change', { ...facts, changeRequests: [one], subject: 'CR7' }, 'sv');
    return report.sections.map((section) => sectionText(section, report)).join(' ');
  };
  expect(textOf(request)).toContain('avgörs utanför Tertial');
  expect(textOf({ ...request, revision: 2 })).not.toContain('avgörs utanför Tertial');
});
