import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/programme/locale.ts';
import { activity, agendaOf, at, date, tentative } from '../../programme/tiny-programme.ts';
import { answer, countingProgramme, deviation } from '../../programme/status/sample-check-in.ts';
import { samplesOf } from './sample-messages.ts';

const programme = countingProgramme();
const agenda = agendaOf({
  ...programme,
  activities: [...programme.activities, activity('5.1', '2016-08-01', '2017-12-31', tentative('bo'))],
});
const answers = [
  answer('2.1', '2016-W35', { counts: { 'e-tjanster': 4 }, textSince: '2016-W34' }),
  answer('4.1', '2016-W35', { colour: 'yellow', deviation }),
  answer('2.1', '2016-W36', {
    counts: { 'e-tjanster': 6 },
    unchanged: true,
    textSince: '2016-W34',
    at: at('2016-09-09T09:12'),
  }),
  answer('4.1', '2016-W36', {
    colour: 'red',
    deviation,
    forecast: date('2016-11-15'),
    finished: date('2016-09-05'),
    at: at('2016-09-09T09:12'),
  }),
];

describe.each(LOCALES)('what people see in Slack, in %s', (locale) => {
  test.each(Object.entries(samplesOf({ agenda, answers }, locale)))('%s', async (name, rendered) => {
    await expect(`${JSON.stringify(rendered, null, 2)}\n`).toMatchFileSnapshot(
      `golden/${name}.${locale}.json`,
    );
  });
});
