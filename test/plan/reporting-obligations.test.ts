/** What a plan may say about a report: on what terms it leaves, and what its funder asks. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read-plan.ts';

const KS = readFileSync('examples/tjenester-pa-nett-2006/programme.yaml', 'utf8');

/** The Norwegian plan with other reports and, where given, a funder's form. */
function planWith(reporting: string, template = ''): ReturnType<typeof readPlan> {
  const from = KS.indexOf('  reporting:\n');
  const until = KS.indexOf('\n\n', from);
  const text = `${KS.slice(0, from)}  reporting:\n${reporting}${KS.slice(until)}`;
  const forms = text.indexOf('\nfunderTemplates:');
  return readPlan(`${forms < 0 ? text : withoutForms(text)}\n${template}`);
}

function withoutForms(text: string): string {
  const from = text.indexOf('\nfunderTemplates:');
  const next = /\n[a-zA-Z]+:/u.exec(text.slice(from + 1));
  return next === null ? text.slice(0, from) : text.slice(0, from) + text.slice(from + 1 + next.index);
}

const owed = (written: string) => planWith(`    - { ${written} }`).programme?.reporting[0];
const problems = (written: string, template = '') =>
  planWith(`    - { ${written} }`, template).problems.map(({ path, allowed }) => `${path}: ${allowed.en}`);

test('what is left out: mail, html and pdf, facts up to the day it leaves, nobody to approve', () => {
  expect(owed('kind: monthly, to: [project-leader]')).toEqual({
    ...{ kind: 'monthly', to: ['project-leader'], channel: 'mail', occasion: null, body: null },
    ...{ dueOffset: null, cutOff: 0, basis: 'current', language: null, formats: ['html', 'pdf'] },
    ...{ approvers: [], author: 'project-leader', blocksPayment: false },
    ...{ number: null, registration: null, template: null },
  });
});

test('N12: what goes to a funder is approved by the steering group’s chair where nobody is named', () => {
  expect(owed('kind: tertial, to: [forskningsradet]')?.approvers).toEqual(['styringsgruppe']);
  expect(owed('kind: tertial, to: [hoykom]')?.approvers).toEqual(['styringsgruppe']);
  expect(owed('kind: tertial, to: [styringsgruppe]')?.approvers).toEqual([]);
});

test('approvers are body ids, role functions or people, in their order; names become ids', () => {
  const approvers = 'approvers: [coordinator, May-Britt Nordli, styringsgruppe]';
  expect(owed(`kind: tertial, to: [hoykom], ${approvers}`)?.approvers).toEqual([
    ...['coordinator', 'may-britt-nordli', 'styringsgruppe'],
  ]);
  expect(problems('kind: tertial, to: [hoykom], approvers: [styringsgruppen]')[0]).toContain(
    'did you mean “styringsgruppe”?',
  );
});

test('a funder’s report that only its author would approve is a fault', () => {
  const own = 'author: coordinator, approvers: [coordinator]';
  expect(problems(`kind: tertial, to: [hoykom], ${own}`)).toEqual([
    'settings.reporting[0].approvers: at least one approver besides the author: the report goes to a funder',
  ]);
  expect(problems('kind: tertial, to: [hoykom], approvers: []')).toHaveLength(1);
  expect(problems(`kind: tertial, to: [styringsgruppe], ${own}`)).toEqual([]);
});

const form = (change: string) => `funderTemplates:
  - id: skjema
    name: Rapportskjema
    funder: forskningsradet
    thresholds: { redAfterDays: 10 }
    questions:
      - { id: plan, text: Går prosjektet etter planen?, answer: schedule, maxLength: 500 }
      - { id: spredning, text: Hvordan spres resultatene?, answer: 'text:spredning', required: false${change} }
`;

test('a funder’s form is data: questions with their rules, limits and the thresholds that differ', () => {
  const reading = planWith('    - { kind: tertial, to: [hoykom], template: skjema }', form(''));
  expect(reading.problems).toEqual([]);
  expect(reading.programme?.funderTemplates).toMatchObject([
    {
      ...{ id: 'skjema', funder: 'forskningsradet', language: 'nb', sections: null },
      thresholds: { redAfterDays: 10, redRisk: 15 },
      questions: [
        { id: 'plan', answer: 'schedule', maxLength: 500, required: true, translations: {} },
        { id: 'spredning', answer: 'text:spredning', maxLength: null, required: false },
      ],
    },
  ]);
});

test('unknown forms, funders and rules are faults at their place', () => {
  expect(problems('kind: tertial, to: [hoykom], template: skjem', form(''))[0]).toContain(
    'settings.reporting[0].template: one of skjema; did you mean “skjema”?',
  );
  const other = form('').replace('forskningsradet', 'forskningsrad');
  expect(problems('kind: tertial, to: [hoykom]', other)[0]).toContain('did you mean “forskningsradet”?');
  const rule = form('').replace('answer: schedule', 'answer: vibes');
  expect(problems('kind: tertial, to: [hoykom]', rule)[0]).toContain('questions[0].answer');
});
