/** R5: who says yes or no, and never to what they raised themselves. */
import { expect, test } from 'vitest';
import { approverOf } from '../../../src/programme/change/approver.ts';
import { confirmed as holder, role, tinyProgramme } from '../tiny-programme.ts';

const roles = [
  role('project-leader', holder('lea')),
  role('coordinator', holder('kim')),
  role('client', holder('bo')),
];
const none = new Map<string, string>();
const raised = (raisedBy: string | null) => ({ raisedBy });

test('the client answers where the steering group has no chair, the project leader where there is no client', () => {
  const programme = tinyProgramme({ roles });
  expect(approverOf({ programme, confirmed: none }, raised('kim'), 'steering-group')).toBe('bo');
  const bare = tinyProgramme();
  expect(approverOf({ programme: bare, confirmed: none }, raised('kim'), 'steering-group')).toBe('lea');
});

test('nobody approves what they raised, unless they are alone', () => {
  const programme = tinyProgramme({ roles });
  expect(approverOf({ programme, confirmed: none }, raised('bo'), 'steering-group')).toBe('lea');
  expect(approverOf({ programme, confirmed: none }, raised('lea'), 'funder')).toBe('kim');
  const alone = tinyProgramme({ roles: [role('project-leader', holder('lea'))] });
  expect(approverOf({ programme: alone, confirmed: none }, raised('lea'), 'funder')).toBe('lea');
});

test('a guess is never asked', () => {
  const programme = tinyProgramme({ roles: [role('client', { ...holder('bo'), state: 'tentative' })] });
  expect(approverOf({ programme, confirmed: none }, raised(null), 'steering-group')).toBeUndefined();
});
