import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/programme/locale.ts';
import { composePlanReviewMail } from '../../../src/render/mail/compose-plan-review-mail.ts';
import { planReview } from '../../../src/report/plan-review.ts';
import { answerOf } from '../../report/timra-facts.ts';
import { exampleProgramme } from '../../support/example-programme.ts';

const ks = exampleProgramme('tjenester-pa-nett-2006');
const day = Temporal.PlainDate.from('2007-02-01');
const [first] = ks.activities;
if (first === undefined) throw new Error('the example has changed');
const late = answerOf(first.number, '2007-W04', { forecast: Temporal.PlainDate.from('2008-01-30') });
const review = planReview({ programme: ks, latest: [late], questions: 3, day });

test('N14, R4: the nearest tertial row by row, the rest as a number', () => {
  expect(review.until.toString()).toBe('2007-04-30');
  expect(review.near.map(({ due }) => due.toString())).toEqual(
    ks.milestones
      .flatMap(({ due }) => due?.end?.toString() ?? [])
      .filter((due) => due >= '2007-02-01' && due <= '2007-04-30')
      .sort(),
  );
  expect(review.near.length).toBeGreaterThan(0);
  expect(review.later?.last.toString()).toBe('2007-12-31');
});

test('close to the end of a tertial the next one is what is near', () => {
  const march = Temporal.PlainDate.from('2007-04-02');
  expect(planReview({ programme: ks, latest: [], questions: 0, day: march }).until.toString()).toBe(
    '2007-08-31',
  );
});

test('a forecast that says what the plan says is no difference; a finished stage has no date left', () => {
  const plan = first.period.end;
  const same = { ...late, forecast: plan };
  const done = { ...late, finished: day };
  expect(planReview({ programme: ks, latest: [same], questions: 0, day }).drift).toEqual([]);
  const after = planReview({ programme: ks, latest: [done], questions: 0, day });
  expect(after.drift).toEqual([]);
  expect(after.later?.count).toBe((review.later?.count ?? 0) - 1);
});

describe.each(LOCALES)('in %s', (locale) => {
  test('the mail', async () => {
    const mail = composePlanReviewMail(ks, { review, month: day }, locale);
    await expect(`${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(`golden/plan-review.${locale}.txt`);
    await expect(mail.html).toMatchFileSnapshot(`golden/plan-review.${locale}.html`);
  });
});
