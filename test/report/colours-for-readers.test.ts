/** Every reader who gets colours gets the same ones (R1); a reason that they may not see is not made up (R12). */
import { describe, expect, test } from 'vitest';
import { reasonWords } from '../../src/i18n/reason-words.ts';
import { LOCALES } from '../../src/programme/locale.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { factsForReader } from '../../src/report/facts-for-reader.ts';
import { contextOf } from '../../src/report/section-context.ts';
import { renderReportText } from '../../src/render/text/render-report-text.ts';
import { answerOf, coverageOf, timraFacts } from './timra-facts.ts';
import { timra } from './timra-programme.ts';
import { risk } from '../programme/tiny-programme.ts';

const secret = risk({ id: 'r9', text: 'Anbudet är för dyrt', probability: 5, consequence: 5 });
const facts = timraFacts('2016-10', { programme: { ...timra, risks: [secret] } });
const of = (clearance: 'internal' | 'funder' | 'participants') =>
  factsForReader(facts, { clearance, subject: null, basis: 'current', since: null });

describe('colours of one report for its readers', () => {
  test.each(['funder', 'participants'] as const)(
    'R1 %s sees the colours that the board sees',
    (clearance) => {
      const shown = (one: typeof facts) =>
        contextOf(one, 'sv').now.colours.map(({ dimension, colour, shown: light }) => [
          dimension,
          colour,
          light,
        ]);
      expect(shown(of(clearance))).toEqual(shown(of('internal')));
      expect(shown(of(clearance))).toContainEqual(['risk', 'red', 'red']);
    },
  );

  test.each(LOCALES)('R12 a reason that the reader may not see is neutral in %s', (locale) => {
    const text = (one: typeof facts) =>
      renderReportText(buildReport('monthly', one, locale)).replaceAll(/\s+/gu, ' ');
    expect(text(of('internal'))).toContain(secret.text);
    expect(text(of('funder'))).not.toContain(secret.text);
    expect(text(of('funder'))).not.toContain(reasonWords.noRisks[locale]);
    expect(text(of('funder'))).toContain(reasonWords.hidden[locale]);
    // What the reader may see keeps its reason.
    expect(text(of('funder'))).toContain(reasonWords.noEconomy[locale]);
  });
});

describe('when everything is done', () => {
  const finished = (late: boolean) => {
    const answers = timra.activities.map(({ number, period: { end } }) =>
      answerOf(number, '2017-W52', {
        finished: late && number === '9' ? (end?.add({ days: 5 }) ?? null) : end,
      }),
    );
    const over = timraFacts('2017-12', {
      answers,
      asOf: Temporal.Instant.from('2018-02-01T07:00:00Z'),
      programme: { ...timra, risks: [], resources: [], targets: [] },
    });
    return contextOf({ ...over, asOf: over.asOf }, 'sv').now.colours.find(
      ({ dimension }) => dimension === 'time',
    );
  };

  test('time is settled and not grey: green, or yellow with the days of what was late', () => {
    expect(finished(false)).toMatchObject({ colour: 'green', reason: { key: 'all-finished' } });
    expect(finished(true)).toMatchObject({
      colour: 'yellow',
      reason: { key: 'finished-late', activity: '9', days: 5 },
    });
  });
});

describe('who has not answered', () => {
  const silent = timraFacts('2016-10', {
    coverage: [coverageOf('2016-W41', 'helene-olofsson', ['1.1'], [])],
  });
  const textFor = (clearance: 'internal' | 'funder') =>
    renderReportText(
      buildReport(
        'tertial',
        factsForReader(silent, { clearance, subject: null, basis: 'current', since: null }),
        'sv',
      ),
    ).replaceAll(/\s+/gu, ' ');
  const section = (text: string) => /Vem som har svarat.*?(?=Så gjordes rapporten)/u.exec(text)?.[0] ?? '';

  test('is named to those who run the programme, and counted for a funder', () => {
    expect(section(textFor('internal'))).toContain('Helene Olofsson');
    expect(section(textFor('funder'))).toContain('Svar saknas om 1.1 Etablera digitala mötet.');
    expect(section(textFor('funder'))).not.toContain('Helene Olofsson');
  });
});
