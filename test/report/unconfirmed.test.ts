/** A time that nobody has confirmed is printed in the plan's words, never as a date (house: plan as written). */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/programme/locale.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { writtenDate } from '../../src/report/record-text.ts';
import { renderReportText } from '../../src/render/text/render-report-text.ts';
import { timraFacts } from './timra-facts.ts';
import { timra } from './timra-programme.ts';

const WORDS = { sv: 'inte bekräftat', nb: 'ikke bekreftet', en: 'not confirmed' } as const;
const day = (text: string) => Temporal.PlainDate.from(text);
/** Activity 2.1 as if the plan had said so, read as a likely day. */
const unsure = {
  ...timra,
  activities: timra.activities.map((one) =>
    one.number === '2.1'
      ? {
          ...one,
          period: {
            ...one.period,
            raw: 'nog till 17 nov',
            end: day('2016-11-17'),
            confidence: 'likely' as const,
          },
        }
      : one,
  ),
};

describe.each(LOCALES)('in %s', (locale) => {
  test.each(['monthly', 'tertial'] as const)(
    'a %s report shows the words and that they are not confirmed',
    (kind) => {
      for (const period of ['2016-10', '2016-12']) {
        const facts = timraFacts(period, { programme: unsure, contract: unsure });
        const text = renderReportText(buildReport(kind, facts, locale)).replaceAll(/\s+/gu, ' ');
        expect(text).toContain(`nog till 17 nov (${WORDS[locale]})`);
        expect(text).not.toMatch(/17\.? nov\.? 2016/iu);
      }
    },
  );

  test('a row of the milestone plan likewise; a sure day is a date', () => {
    const written = (confidence: 'sure' | 'unsure') =>
      writtenDate(locale, {
        ...{ raw: '14 april', start: day('2007-04-14'), end: day('2007-04-14') },
        ...{ precision: 'day' as const, confidence },
      });
    expect(written('unsure')).toBe(`14 april (${WORDS[locale]})`);
    expect(written('sure')).not.toContain(WORDS[locale]);
    expect(written('sure')).toContain('2007');
  });
});
