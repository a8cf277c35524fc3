/** Rows E26–E28: the weekly check-in asks how far each part of a portfolio has come, in the programme's own words. */
import { expect, test } from 'vitest';
import { acceptAnswers } from '../../../src/programme/status/accept-answers.ts';
import type { AnswerInput } from '../../../src/programme/status/answer-input.ts';
import type { Answer } from '../../../src/programme/status/answer.ts';
import { checkInOf } from '../../../src/programme/status/check-in.ts';
import { draftOf } from '../../../src/programme/status/draft-answer.ts';
import { fieldBlockId } from '../../../src/render/slack/form-ids.ts';
import { parseForm } from '../../../src/render/slack/parse-form.ts';
import { renderFormActivity } from '../../../src/render/slack/render-form-activity.ts';
import { renderReceipt } from '../../../src/render/slack/render-receipt.ts';
import { readExample } from '../../plan/support/read-example.ts';
import { agendaOf, date } from '../tiny-programme.ts';
import { annsWeek, answer, input } from './sample-check-in.ts';

const { programme } = readExample('e-namnden-2014');
const WEEK = '2014-W12';
const TODAY = date('2014-03-21');

function week(answers: readonly Answer[] = []) {
  return checkInOf(agendaOf(programme), { person: 'henrik-billstrom', week: WEEK, answers });
}

function said(state: string, inWeek = '2014-W11', change: Partial<Answer> = {}): Answer {
  return answer('6', inWeek, { state, by: 'henrik-billstrom', ...change });
}

function itemOf(answers: readonly Answer[] = []) {
  return week(answers).items.find(({ activity }) => activity.number === '6')!;
}

function accept(change: Partial<AnswerInput>, answers: readonly Answer[] = []) {
  return acceptAnswers([{ ...input({ activity: '6' }), ...change }], week(answers), TODAY);
}

test('E26: the form starts with the plan’s word, then with the last answer’s; a word taken away is not kept', () => {
  expect(draftOf(itemOf(), WEEK).state).toBe('I produktion');
  expect(draftOf(itemOf([said('Påbörjad')]), WEEK).state).toBe('Påbörjad');
  expect(draftOf(itemOf([said('På gång')]), WEEK).state).toBe('I produktion');
});

test('E26: the e-samordnare is asked about what runs in the week, and not about ideas or webGIS', () => {
  expect(week().items.map(({ activity }) => activity.number)).toEqual(['1', '6']);
});

test('E27: the word is stored as chosen; none, or a foreign one, is refused at its field', () => {
  expect(accept({ state: 'Upphandling pågår' }).accepted?.[0]?.content.state).toBe('Upphandling pågår');
  for (const state of [null, '', 'På gång'])
    expect(accept({ state }).problems).toMatchObject([
      { activity: '6', field: 'stateWord', fault: 'stateWord', value: state ?? '' },
    ]);
});

test('E27: "no change" with another word is a change', () => {
  const earlier = said('Påbörjad', '2014-W11', { done: '', next: '', help: '', textSince: '2014-W10' });
  const kept = (state: string) => accept({ choice: 'unchanged', state }, [earlier]).accepted?.[0];
  expect(kept('Påbörjad')).toMatchObject({ content: { unchanged: true, state: 'Påbörjad' } });
  expect(kept('I produktion')).toMatchObject({ content: { unchanged: false, state: 'I produktion' } });
});

test('E28: the form offers the seven words in order with the last one chosen, and reads back what was picked', () => {
  const item = itemOf([said('Påbörjad')]);
  const draft = draftOf(item, WEEK);
  const blockId = fieldBlockId('6', 'stateWord');
  const block = renderFormActivity(item, draft, 'sv').find((one) => one.block_id === blockId);
  expect(block).toMatchObject({
    type: 'input',
    label: { text: 'Så långt har det kommit' },
    element: { type: 'static_select', initial_option: { value: 'Påbörjad' } },
  });
  const values = JSON.stringify(block)
    .match(/"value":"[^"]+"/gu)
    ?.slice(0, 7);
  expect(values).toEqual(programme.stateWords.map((word) => `"value":"${word}"`));
  const picked = { [blockId]: { 'field.stateWord': { selected_option: { value: 'I produktion' } } } };
  expect(parseForm(picked, item, draft).state).toBe('I produktion');
  expect(parseForm({}, item, draft).state).toBe('Påbörjad');
});

test('E28: the receipt says how far it has come; a programme without such words neither asks nor says', () => {
  const receipt = JSON.stringify(
    renderReceipt(week([said('Upphandling pågår', WEEK)]), 'sv', 'Europe/Stockholm'),
  );
  expect(receipt).toContain('Så långt: Upphandling pågår');
  const plain = annsWeek([answer('2.1', '2016-W36')]);
  expect(plain.items[0]?.stateWords).toEqual([]);
  expect(JSON.stringify(renderReceipt(plain, 'sv', 'Europe/Stockholm'))).not.toContain('Så långt');
  const form = renderFormActivity(plain.items[0]!, draftOf(plain.items[0]!, '2016-W36'), 'sv');
  expect(form.some((one) => one.block_id === fieldBlockId('2.1', 'stateWord'))).toBe(false);
  expect(
    acceptAnswers([input({ state: 'Påbörjad' })], plain, date('2016-09-09')).accepted?.[0]?.content.state,
  ).toBeNull();
});
