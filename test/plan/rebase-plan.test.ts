/** R5: what came in while a re-plan waited is put into it place by place; what finds no room is named. */
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read-plan.ts';
import { rebasePlan } from '../../src/plan/rebase-plan.ts';

const BASE = `# Om programmet
schema: tertial.programme/1
settings: { id: x, shortName: X, language: sv, country: SE, timeZone: Europe/Stockholm, currency: SEK }
people:
  - { name: Ann Ek, email: ann.ek@example.org }
document: { title: X }
activities:
  - { number: '1', title: Kartlägga, period: Sep – 17 oktober 2016 } # den första
  - { number: '2', title: Utbilda, period: Sep – nov 2016 }
deliverables:
  - { id: handbok, name: Handbok, version: '0.7' }
`;
const LATER = BASE.replace('17 oktober', '30 november');
const with_ = (from: string, to: string, text = BASE) => {
  if (!text.includes(from)) throw new Error(`${from} is not there`);
  return text.replace(from, to);
};

describe('follow-up is put in', () => {
  test.each([
    ['a value', with_("'0.7'", "'0.8'"), "version: '0.8'"],
    ['a new key', `${BASE}remarks: [Klart]\n`.replace('remarks: [Klart]', 'risks: []'), 'risks: []'],
    [
      'an entry',
      with_('people:\n', 'people:\n  - { name: Bo Alm, email: bo.alm@example.org }\n'),
      'bo.alm@example.org',
    ],
    ['a key that went', with_(", version: '0.7'", ''), '{ id: handbok, name: Handbok }'],
  ])('%s', (_, current, expected) => {
    const { text, conflicts } = rebasePlan({ base: BASE, current, approved: LATER });
    expect(conflicts).toEqual([]);
    expect(text).toContain(expected);
    expect(text).toContain('30 november 2016 } # den första');
    expect(readPlan(text).problems).toEqual([]);
  });

  test('the same said in both is said once', () => {
    const both = with_("'0.7'", "'0.8'", LATER);
    expect(rebasePlan({ base: BASE, current: with_("'0.7'", "'0.8'"), approved: both })).toEqual({
      text: both,
      conflicts: [],
    });
  });
});

test('where both say something else the approved word stands, and the place is named', () => {
  const current = with_("'0.7'", "'0.8'", with_('17 oktober', '20 oktober'));
  const { text, conflicts } = rebasePlan({ base: BASE, current, approved: LATER });
  expect(conflicts).toEqual([{ at: 'activities["1"].period', followUp: 'Sep – 20 oktober 2016' }]);
  expect(text).toBe(with_("'0.7'", "'0.8'", LATER));
});

test('follow-up about what the re-plan drops is named, not put back', () => {
  const approved = with_("  - { number: '2', title: Utbilda, period: Sep – nov 2016 }\n", '');
  const current = with_('title: Utbilda', 'title: Utbildning');
  expect(rebasePlan({ base: BASE, current, approved })).toEqual({
    text: approved,
    conflicts: [{ at: 'activities["2"].title', followUp: 'Utbildning' }],
  });
});
