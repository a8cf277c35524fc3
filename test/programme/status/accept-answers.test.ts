import { describe, expect, test } from 'vitest';
import { acceptAnswers } from '../../../src/programme/status/accept-answers.ts';
import { draftOf } from '../../../src/programme/status/draft-answer.ts';
import { TEXT_CAP, type AnswerInput } from '../../../src/programme/status/answer-input.ts';
import type { Answer } from '../../../src/programme/status/answer.ts';
import { annsWeek, answer, deviation, input } from './sample-check-in.ts';
import { at, date } from '../tiny-programme.ts';

const TODAY = date('2016-09-09');
const LAST_WEEK = answer('2.1', '2016-W35', { counts: { 'e-tjanster': 14 }, textSince: '2016-W33' });

function faultsOf(inputs: readonly AnswerInput[], answers: readonly Answer[] = []): readonly string[] {
  const { problems } = acceptAnswers(inputs, annsWeek(answers), TODAY);
  return problems.map(({ activity, field, fault }) => `${activity} ${field}: ${fault}`);
}

function acceptedOf(change: Partial<AnswerInput>, answers: readonly Answer[] = [LAST_WEEK]) {
  const { accepted, problems } = acceptAnswers([input(change)], annsWeek(answers), TODAY);
  expect(problems).toEqual([]);
  return accepted![0]!;
}

function overdue(due: string): Answer {
  return answer('2.1', '2016-W35', { colour: 'red', deviation: { ...deviation, due: date(due) } });
}

describe('what is refused, at the field, all at once', () => {
  const whole = { cause: 'c', consequence: 'k', action: 'a', owner: 'o', due: '2016-10-01' };
  test.each<[string, Partial<AnswerInput>, readonly Answer[], readonly string[]]>([
    ['nothing chosen', { choice: null }, [], ['state: state']],
    ['no change without an earlier answer', { choice: 'unchanged' }, [], ['state: unchanged']],
    [
      'yellow with nothing',
      { choice: 'yellow' },
      [],
      ['cause: cause', 'consequence: consequence', 'action: action', 'owner: owner', 'due: due'],
    ],
    ['red with blanks', { choice: 'red', ...whole, owner: ' \n ' }, [], ['owner: owner']],
    ['a due date that does not exist', { choice: 'red', ...whole, due: '2016-02-30' }, [], ['due: date']],
    ['a due date that has passed', { choice: 'red', ...whole, due: '2016-09-08' }, [], ['due: past']],
    [
      'a due date moved from one passed day to another',
      { choice: 'yellow', ...whole, due: '2016-09-02' },
      [overdue('2016-09-01')],
      ['due: past'],
    ],
    ['a text over the cap', { help: 'x'.repeat(TEXT_CAP + 1) }, [], ['help: tooLong']],
    [
      'a cause over the cap',
      { choice: 'yellow', ...whole, cause: 'x'.repeat(TEXT_CAP + 1) },
      [],
      ['cause: tooLong'],
    ],
    ['a count that is no number', { counts: { 'e-tjanster': '-1' } }, [], ['count: wholeNumber']],
    ['a count left out that was there', { counts: {} }, [LAST_WEEK], ['count: wholeNumber']],
    [
      'a count that fell without a reason',
      { counts: { 'e-tjanster': '13' } },
      [LAST_WEEK],
      ['count: fallen', 'countReason: fallenReason'],
    ],
    ['a milestone reached tomorrow', { finished: '2016-09-10' }, [], ['finished: future']],
    ['a forecast that is no date', { forecast: 'soon' }, [], ['forecast: date']],
  ])('%s', (_name, change, answers, faults) => {
    expect(faultsOf([input(change)], answers)).toEqual(faults.map((fault) => `2.1 ${fault}`));
  });

  test('the faults of all activities come together', () => {
    expect(faultsOf([input({ choice: null }), input({ activity: '4.1', choice: 'unchanged' })])).toEqual([
      '2.1 state: state',
      '4.1 state: unchanged',
    ]);
  });

  test('an activity that is not asked about is a bug, not data', () => {
    expect(() => faultsOf([input({ activity: '2.2' })])).toThrow('2.2 is not asked about');
  });
});

describe('what is accepted', () => {
  test.each([
    ['as many', '14', ''],
    ['more', '15', ''],
    ['fewer, with a reason', '13', 'En tjänst togs bort.'],
  ])('a count of %s', (_name, typed, countReason) => {
    const { content } = acceptedOf({ counts: { 'e-tjanster': typed }, countReason });
    expect(content.counts).toEqual({ 'e-tjanster': Number(typed) });
    expect(content.countReason).toBe(countReason);
  });

  test('correcting this week’s own slip needs no reason', () => {
    const slip = answer('2.1', '2016-W36', { counts: { 'e-tjanster': 150 }, at: at('2016-09-09T09:00') });
    expect(acceptedOf({ counts: { 'e-tjanster': '15' } }, [LAST_WEEK, slip]).content.counts).toEqual({
      'e-tjanster': 15,
    });
  });

  test('no change carries colour, texts and deviation over and keeps since when they stand', () => {
    const yellow = answer('2.1', '2016-W35', { colour: 'yellow', deviation, textSince: '2016-W33' });
    const [draft] = annsWeek([yellow]).items.map((item) => draftOf(item, '2016-W36'));
    expect(draft!.choice).toBe('unchanged');
    expect(acceptedOf({ ...draft }, [yellow])).toEqual({
      activity: '2.1',
      textSince: '2016-W33',
      content: {
        colour: 'yellow',
        unchanged: true,
        done: yellow.done,
        next: yellow.next,
        help: '',
        deviation,
        counts: {},
        countReason: '',
        forecast: null,
        finished: null,
        state: null,
      },
    });
  });

  test('a new text beside "no change" is a change, dated this week', () => {
    const { content, textSince } = acceptedOf({
      choice: 'unchanged',
      done: 'Något nytt.',
      counts: { 'e-tjanster': '14' },
    });
    expect([content.unchanged, content.colour, content.done, textSince]).toEqual([
      false,
      'green',
      'Något nytt.',
      '2016-W36',
    ]);
  });

  test('another colour with the same texts keeps their date but is no "no change"', () => {
    const { content, textSince } = acceptedOf({
      choice: 'red',
      ...{ cause: 'c', consequence: 'k', action: 'a', owner: 'o', due: '2016-10-01' },
      done: LAST_WEEK.done,
      next: ` ${LAST_WEEK.next}\n`,
      counts: { 'e-tjanster': '14' },
    });
    expect([content.colour, content.unchanged, textSince]).toEqual(['red', false, '2016-W33']);
    expect(content.deviation?.due.toString()).toBe('2016-10-01');
  });

  test.each(['2016-09-01', '2016-09-09'])('a due date that stood before or is today: %s', (due) => {
    const { content } = acceptedOf(
      { choice: 'yellow', cause: 'c', consequence: 'k', action: 'a', owner: 'o', due },
      [overdue('2016-09-01')],
    );
    expect(content.deviation?.due.toString()).toBe(due);
  });

  test('turning green drops the deviation', () => {
    const filled = { cause: 'c', consequence: 'k', action: 'a', owner: 'o', due: '2016-10-01' };
    expect(acceptedOf({ ...filled, counts: { 'e-tjanster': '14' } }).content.deviation).toBeNull();
  });
});

test('a draft starts from this week’s own answer when it is being edited', () => {
  const own = answer('2.1', '2016-W36', {
    colour: 'red',
    deviation,
    done: 'Ny text',
    counts: { 'e-tjanster': 16 },
  });
  const [draft] = annsWeek([LAST_WEEK, own]).items.map((item) => draftOf(item, '2016-W36'));
  expect(draft).toMatchObject({ choice: 'red', done: 'Ny text', owner: 'Ann Berg', due: '2016-10-14' });
  expect(draft!.counts).toEqual({ 'e-tjanster': '16' });
});
