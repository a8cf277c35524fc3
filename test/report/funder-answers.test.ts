/** A funder's own questions, answered from facts by rules, with their sources, their length and what is missing. */
import { describe, expect, test } from 'vitest';
import { renderPortalText } from '../../src/render/text/render-portal-text.ts';
import type { AnswerSource, FunderTemplate } from '../../src/programme/funder-template.ts';
import { ANSWER_RULES } from '../../src/programme/funder-template.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { LOCALES } from '../../src/programme/locale.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { factsForReader } from '../../src/report/facts-for-reader.ts';
import { funderAnswers } from '../../src/report/funder-answers.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { contextOf } from '../../src/report/section-context.ts';
import { reportingOf } from '../programme/tiny-programme.ts';
import { exampleFacts } from './example-facts.ts';
import { autumnFacts } from './timra-autumn.ts';
import { timra } from './timra-programme.ts';

const question = (answer: AnswerSource, change: Partial<FunderTemplate['questions'][number]> = {}) => ({
  ...{ id: answer.replace(':', '-'), text: `Fråga om ${answer}`, translations: {}, answer },
  ...{ maxLength: null, required: true },
  ...change,
});

function template(
  questions: FunderTemplate['questions'],
  change: Partial<FunderTemplate> = {},
): FunderTemplate {
  return {
    ...{ id: 'form', name: 'Lägesrapport', funder: 'esamverkan', language: 'sv', sections: null },
    ...{ questions, thresholds: null },
    ...change,
  };
}

/** The facts as the funder's edition has them. */
function toFunder(facts: ReportFacts, form: FunderTemplate): ReportFacts {
  const programme: Programme = { ...facts.programme, funderTemplates: [form] };
  const owed = reportingOf('tertial', ['esamverkan'], { template: form.id });
  const reader = { clearance: 'funder', subject: null, basis: 'current', since: null, owed } as const;
  const edition = { kind: 'tertial', archivedAs: `${facts.period.id}~funder~form` } as const;
  return factsForReader({ ...facts, programme }, { ...reader, ...edition });
}

const facts = autumnFacts('2016-T3');

describe.each(LOCALES)('%s', (locale) => {
  const form = template(ANSWER_RULES.map((rule) => question(rule)));
  const answers = funderAnswers(contextOf(toFunder(facts, form), locale), form);

  test.each(ANSWER_RULES.map((rule, index) => [rule, index] as const))('%s is answered', (_rule, index) => {
    const answer = answers[index];
    expect(answer?.isMissing).toBe(false);
    expect(answer?.text).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  test('every named source stands behind the report', () => {
    const document = buildReport('tertial', toFunder(facts, form), locale);
    const known = new Set(document.sources.map(({ id }) => id));
    const named = answers
      .filter(({ lines }) => lines.length <= 8)
      .flatMap(({ lines }) => lines.flatMap(({ sources }) => sources));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

test('V6: the funder’s questions come first after page one, and the three standing ones are not asked again', () => {
  const ids = (form: FunderTemplate | null) =>
    buildReport('tertial', form === null ? facts : toFunder(facts, form), 'sv').sections.map(({ id }) => id);
  const own = ids(template([question('schedule')]));
  expect(ids(null)).not.toContain('funderQuestions');
  expect(ids(null)).toContain('schedule');
  expect(own.slice(0, 5)).toEqual(['overall', 'decisions', 'changes', 'front', 'funderQuestions']);
  expect(own).not.toContain('schedule');
});

test('the funder’s own order of sections', () => {
  const form = template([question('schedule')], { sections: ['risks', 'milestones'] });
  const ids = buildReport('tertial', toFunder(facts, form), 'sv').sections.map(({ id }) => id);
  expect(ids.slice(4)).toEqual(['funderQuestions', 'risks', 'milestones', 'coverage', 'about']);
});

test('R2: the funder’s thresholds take the place of the programme’s in its report alone', () => {
  const form = template([question('schedule')], {
    thresholds: {
      ...{ materialPercent: 20, materialAmount: 50_000, redAfterDays: 1 },
      yellowRisk: 8,
      redRisk: 15,
    },
  });
  const theirs = toFunder(facts, form);
  expect(contextOf(theirs, 'sv').now.thresholds.redAfterDays).toBe(1);
  expect(contextOf(facts, 'sv').now.thresholds.redAfterDays).toBe(30);
  expect(theirs.programme.thresholds).not.toEqual(timra.thresholds ?? null);
});

describe('portal text', () => {
  const form = template([
    question('late-activities', { maxLength: 20 }),
    question('text:spridning'),
    question('text:ovrigt', { required: false }),
  ]);
  const theirs = toFunder(facts, form);
  const portal = renderPortalText(buildReport('tertial', theirs, 'sv'), theirs);

  test('what is too long or missing is named first; what may be left out is not', () => {
    const [answer] = funderAnswers(contextOf(theirs, 'sv'), form);
    expect(portal).toContain(
      `- 1. Fråga om late-activities: ${String((answer?.length ?? 0) - 20)} tecken för långt.`,
    );
    expect(portal).toMatch(/- 2\. Fråga om text:spridning: Svar saknas\./u);
    expect(portal).not.toContain('- 3.');
    expect(portal).toContain(`[${String(answer?.length)} av 20 tecken]`);
  });

  test('an answer stands as it is pasted: no line is broken', () => {
    const [answer] = funderAnswers(contextOf(theirs, 'sv'), form);
    expect(portal).toContain(answer?.text ?? 'no answer');
  });

  test('what the author writes under the key is the answer; the newest counts', () => {
    const entry = (revision: number, text: string) => ({
      ...{ id: `report-text:tertial:2016-T3~funder~form:text:spridning:${String(revision)}`, revision },
      ...{ subject: 'tertial:2016-T3~funder~form', period: 'text:spridning', by: 'helene-olofsson' },
      at: facts.asOf.subtract({ hours: 3 - revision }),
      content: { kind: 'report-text' as const, text },
    });
    const written = { ...facts, entries: [entry(1, 'Webben.'), entry(2, 'Webben.\nTvå möten.')] };
    const [, own] = funderAnswers(contextOf(toFunder(written, form), 'sv'), form);
    expect(own?.text).toBe('Webben.\nTvå möten.');
    const other = { ...facts, period: { ...facts.period, id: '2017-T1' }, entries: written.entries };
    expect(funderAnswers(contextOf(toFunder(other, form), 'sv'), form)[1]?.isMissing).toBe(true);
    // The same period's monthly report and another funder's are other reports.
    for (const subject of ['monthly:2016-T3~funder~form', 'tertial:2016-T3~funder~contract']) {
      const entries = [{ ...entry(1, 'Webben.'), subject }];
      const [, none] = funderAnswers(contextOf(toFunder({ ...facts, entries }, form), 'sv'), form);
      expect(none?.isMissing, subject).toBe(true);
    }
  });

  test('a version has the words that were there when it was built', () => {
    const entry = (revision: number, text: string) => ({
      ...{ id: `own:${String(revision)}`, revision, subject: 'tertial:2016-T3~funder~form' },
      ...{ period: 'text:spridning', by: 'helene-olofsson', at: facts.asOf },
      content: { kind: 'report-text' as const, text },
    });
    const theirs = toFunder({ ...facts, entries: [entry(1, 'Förut.'), entry(2, 'Senare.')] }, form);
    const built = {
      place: 'text:spridning',
      text: 'Förut.',
      lang: 'sv',
      by: 'Helene',
      source: 'own:1',
    } as const;
    const texts = [{ ...built, on: facts.period.end }];
    const review = { texts, colours: [] } as unknown as NonNullable<ReportFacts['review']>;
    const [, own] = funderAnswers(contextOf({ ...theirs, review }, 'sv'), form);
    expect(own?.text).toBe('Förut.');
  });

  test('characters are counted as the browser’s field counts them', () => {
    const one = template([question('text:spridning', { maxLength: 20 })]);
    const entries = [
      {
        ...{ id: 'e:1', revision: 1, subject: 'tertial:2016-T3~funder~form', period: 'text:spridning' },
        ...{ by: 'helene-olofsson', at: facts.asOf.subtract({ hours: 1 }) },
        content: { kind: 'report-text' as const, text: '👍'.repeat(15) },
      },
    ];
    const [answer] = funderAnswers(contextOf(toFunder({ ...facts, entries }, one), 'sv'), one);
    expect([answer?.length, answer?.over]).toEqual([30, 10]);
  });
});

test('N22: the funder’s zone condition is one of the answers to Høykom', () => {
  const ks = exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' });
  const [form] = ks.programme.funderTemplates;
  if (form === undefined) throw new Error('no form');
  const conditions = funderAnswers(contextOf(ks, 'nb'), form).find(
    ({ question: one }) => one.answer === 'conditions',
  );
  expect(conditions?.text).toContain('virkeområde (a-c): oppfylt: 23, kreves 20.');
});
