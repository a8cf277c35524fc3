/** Rows F06–F15: deliverables, money, risks and decisions of the minutes of 2021-05-20. */
import { expect, test } from 'vitest';
import { checkConditions } from '../../src/programme/condition/check-conditions.ts';
import { compareAlternatives } from '../../src/programme/decision/compare-alternatives.ts';
import { percentOf, subtract, sumOf } from '../../src/programme/economy/amount.ts';
import { rankRisks } from '../../src/programme/risk/rank-risks.ts';
import { economyColour } from '../../src/programme/status/economy-colour.ts';
import { changed, decision, found, fyrbodal, meeting, programme } from './support/fyrbodal.ts';

test('F06: versions with and without “v” are read alike', () => {
  expect(
    programme().deliverables.map(({ id, version, targetVersion }) => [id, version, targetVersion]),
  ).toEqual([
    ['metodhandbok', '0.7', '1.0'],
    ['rutinramverk', '0.5', null],
    ['utvecklingsprocessen', '0.3', '1.0'],
    ['plattform', '0.2', null],
    ['systemforvaltningsplan', null, '1.0'],
    ['slutrapport', null, null],
  ]);
});

test('F07: eight lines; 1 887 600 / 994 125 is 52.7 %, 893 475 left; nothing divided by a zero budget', () => {
  const { lines, asOf } = programme().economy;
  const budget = sumOf(lines.map((line) => line.budget));
  const outcome = sumOf(lines.map((line) => line.outcome ?? '0'));
  expect([lines.length, budget, outcome]).toEqual([8, '1887600.00', '994125.00']);
  expect([percentOf(outcome, budget), subtract(budget, outcome)]).toEqual(['52.7', '893475.00']);
  expect(lines.map((line) => percentOf(line.outcome ?? '0', line.budget))).toEqual([
    ...['44.8', '102.3', '0.0', '0.0', null, null, '0.0', '0.0'],
  ]);
  expect([asOf, lines.every(({ forecast }) => forecast === null)]).toEqual([null, true]);
});

test('F07: one line 7 400 over turns economy yellow, as the board saw it', () => {
  const over = programme().economy.lines.find(({ category }) => category === 'Externa (köpta) tjänster');
  expect(subtract(over?.outcome ?? '0', over?.budget ?? '0')).toBe('7400.00');
  expect(economyColour(programme().economy)).toMatchObject({
    colour: 'yellow',
    reason: { key: 'overrun', category: 'Externa (köpta) tjänster' },
  });
});

test('F08: the deviation has its cause and what carries it instead', () => {
  const explained = programme().economy.lines.filter(({ deviation }) => deviation !== null);
  expect(explained.map(({ category }) => category)).toEqual(['Externa (köpta) tjänster']);
  expect(explained[0]?.deviation?.cause).toMatch(
    /kurserna var dyrare.*Pontus har lagt mer tid.*överbelastning/su,
  );
  expect(explained[0]?.deviation?.offset).toMatch(/Digitala tjänster.*resor uteblivit/su);
});

test('F09: 6 courses recorded and 1 held, 4 templates done and 4 in draft', () => {
  const [handbook] = programme().deliverables;
  expect(handbook?.parts.map(({ group, items }) => [group, items.length])).toEqual([
    ['Inspelade kurser', 6],
    ['Genomförda kurser', 1],
    ['Framtagna metodmallar', 4],
    ['Metodmallar i utkastversion', 4],
  ]);
});

test('F10: values recomputed, ranked 25, 12, 12, 10, 9, 5 with the tie sharing a rank; R1 first; 6 as the text says', () => {
  const ranked = rankRisks(programme().risks);
  expect(ranked.map(({ risk, value, rank }) => [risk.id, value, rank])).toEqual([
    ['r1', 25, 1],
    ['r2', 12, 2],
    ['r6', 12, 2],
    ['r5', 10, 4],
    ['r3', 9, 5],
    ['r4', 5, 6],
  ]);
  expect(programme().risks.every(({ needsAction }) => needsAction)).toBe(true);
  expect(meeting().agenda[2]?.notes[0]).toContain(`de ${programme().risks.length} risker`);
});

test('F10: a written value that is not the product is asked about', () => {
  expect(found(fyrbodal, 'risk-value:')).toEqual([]);
  const wrong = changed("value: '10'", "value: '12'");
  const [question] = wrong.questions.filter(({ id }) => id === 'risk-value:r5');
  expect(question).toMatchObject({ raw: '12', readings: ['10', '12'] });
});

test('F11: ten municipalities are needed and exactly ten take part: no margin', () => {
  const [floor] = checkConditions(programme(), meeting().on);
  expect(floor).toMatchObject({ actual: 10, required: 10, margin: 0, met: true });
  const sat = new Set([...meeting().present, ...meeting().absent].map(({ organisation }) => organisation));
  expect(floor?.parties.every((party) => sat.has(party))).toBe(true);
});

test('F12: three alternatives, the first chosen by all with the funder’s consent; the end implied is a Sunday', () => {
  const { alternatives, chosen, unanimous, consent, changeRequest } = decision('hantering-av-r1');
  expect(alternatives.map(({ number, effects }) => [number, effects.length])).toEqual([
    [1, 7],
    [2, 7],
    [3, 2],
  ]);
  expect([chosen, unanimous, changeRequest]).toEqual([1, true, 'CR1']);
  expect(consent).toEqual({ of: 'Finansiär', raw: 'OK med Finansiär', state: 'given' });
  const { end } = programme();
  expect([end?.toString(), end?.dayOfWeek]).toEqual(['2021-10-17', 7]);
  expect(end?.add({ months: 2 }).toString()).toBe('2021-12-17');
});

test('F13: what alternatives 1 and 2 share, what all share, and where they part', () => {
  const compared = compareAlternatives(decision('hantering-av-r1').alternatives);
  const sharedBy = (...numbers: number[]) =>
    compared
      .filter((effect) => effect.in.map(({ alternative }) => alternative).join() === numbers.join())
      .map(({ text }) => text);
  expect(sharedBy(1, 2)).toEqual([
    'Utvecklingsprocessen i version 1.0',
    'Systemförvaltningsplan 1.0',
    'Avropa medel',
  ]);
  expect(sharedBy(1, 2, 3)).toEqual(['Slutrapport']);
  expect(sharedBy(1)).toEqual([
    'Att metodhandboken hinner färdigställas till v 1.0',
    '50% av kommunikationsaktiviteterna uteblir',
    'Plattformen kommer innefatta metodhandbok med rutinramverk',
  ]);
  expect(sharedBy(2)).toHaveLength(3);
  expect(sharedBy(3)).toEqual(['Medel uteblir']);
});

test('F14: going on is not accepting: every deliverable stays pending, and it is asked', () => {
  expect(decision('delleverans').outcome).toBe('Styrgruppen beslutar att fortsätta.');
  expect(programme().deliverables.every(({ acceptance }) => acceptance === 'pending')).toBe(true);
  const [question] = fyrbodal.questions.filter(({ id }) => id === 'acceptance:delleverans');
  expect(question?.text.sv).toContain('Metodhandbok 0.7, Rutinramverk 0.5');
  const explicit = changed(
    'outcome: Styrgruppen beslutar att fortsätta.',
    'outcome: Styrgruppen godkänner delleveransen.',
  );
  expect(found(explicit, 'acceptance:')).toEqual([]);
});

test('F15: actions without owner and date are open, and asked about', () => {
  expect(programme().actions.map(({ id, owner, due, state }) => [id, owner.people, due, state])).toEqual([
    ['effekthemtagningsplan', [], null, 'open'],
    ['matning-av-utgangspunkten', [], null, 'open'],
  ]);
  expect(found(fyrbodal, 'action:')).toHaveLength(2);
  const owned = changed(
    '    text: Ta fram effekthemtagningsplan\n',
    '    text: Ta fram effekthemtagningsplan\n    owner: Sara Herrman\n',
  );
  const text = owned.questions.find(({ id }) => id === 'action:effekthemtagningsplan')?.text.sv;
  expect(text).toBe('”Ta fram effekthemtagningsplan” saknar dag. När ska det vara klart?');
});
