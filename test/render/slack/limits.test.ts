import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/programme/locale.ts';
import { TEXT_CAP } from '../../../src/programme/status/answer-input.ts';
import type { Answer } from '../../../src/programme/status/answer.ts';
import { checkInOf } from '../../../src/programme/status/check-in.ts';
import { formPages } from '../../../src/render/slack/form-pages.ts';
import { draftOf } from '../../../src/programme/status/draft-answer.ts';
import { isTooLarge, validateBlocks, validateView } from '../../../src/sandbox/slack/block-kit/validate.ts';
import {
  activity,
  agendaOf,
  confirmed,
  date,
  person,
  role,
  tentative,
  tinyProgramme,
} from '../../programme/tiny-programme.ts';
import { answer } from '../../programme/status/sample-check-in.ts';
import { formOf, samplesOf, type Rendered, type Sample } from './sample-messages.ts';

/** Thirty activities for Ann, thirty open leaders, thirty others who are asked, and everyone has written `text`. */
function crowd(text: string, count: number): Sample {
  const numbers = Array.from({ length: count }, (_, index) => `${index + 1}.1`);
  const others = numbers.map((number) => `person-${number}`);
  const leads = (number: string, leader: ReturnType<typeof confirmed>) => ({
    ...activity(number, '2016-08-01', '2017-12-31', leader),
    title: text,
    milestone: text,
    period: { ...activity(number, '2016-08-01', '2017-12-31', leader).period, raw: text },
  });
  const programme = tinyProgramme({
    title: text,
    shortName: text,
    activities: [
      ...numbers.map((number) => leads(number, confirmed('ann'))),
      ...numbers.map((number) => leads(`a${number}`, confirmed(`person-${number}`))),
      ...numbers.map((number) => leads(`b${number}`, { ...tentative(`person-${number}`), raw: text })),
    ],
    people: [...['ann', 'lea', 'kim'], ...others].map((id) => ({ ...person(id), name: text })),
    roles: [role('project-leader', confirmed('lea')), role('coordinator', confirmed('kim'))],
    targets: [
      {
        id: 'count',
        text,
        unit: text,
        target: 60,
        stages: numbers.map((number) => ({ activity: number, count: 2 })),
      },
    ],
  });
  const deviation = { cause: text, consequence: text, action: text, owner: text, due: date('2016-10-14') };
  const texts = { done: text, next: text, help: text, countReason: text };
  const said = (number: string, week: string): Answer =>
    answer(number, week, { ...texts, colour: 'red', deviation, counts: { count: 5 } });
  return {
    agenda: agendaOf(programme),
    answers: ['2016-W35', '2016-W36'].flatMap((week) => [
      ...numbers.map((number) => said(number, week)),
      ...(week === '2016-W35' ? [] : numbers.slice(0, 5).map((number) => said(`a${number}`, week))),
    ]),
  };
}

function problemsOf(rendered: Rendered): readonly unknown[] {
  if ('type' in rendered) return [...validateView(rendered), ...(isTooLarge(rendered) ? ['too large'] : [])];
  const text = rendered.text === '' || rendered.text.length > 40_000 ? ['text'] : [];
  const size = JSON.stringify(rendered.blocks.map((block) => ('text' in block ? block.text : ''))).length;
  return [
    ...validateBlocks('message', rendered.blocks),
    ...text,
    ...(size > 13_200 ? ['msg_blocks_too_long'] : []),
  ];
}

const LONG = [
  ['letters', 'å'.repeat(TEXT_CAP)],
  ['three bytes each', '語'.repeat(TEXT_CAP)],
  ['quotes and line feeds', '"\\\n'.repeat(TEXT_CAP / 3)],
  ['nothing visible', '\u200b\u202e\u0000'],
] as const;

describe.each(LONG)('thirty activities and 3,000-character texts of %s', (_name, text) => {
  const sample = crowd(text, 30);
  test.each(LOCALES)('stay inside Slack’s limits in %s', (locale) => {
    for (const [name, rendered] of Object.entries(samplesOf(sample, locale)))
      expect([name, problemsOf(rendered)]).toEqual([name, []]);
  });

  test('every page of the form does, and each activity is on exactly one', () => {
    const checkIn = checkInOf(sample.agenda, { person: 'ann', week: '2016-W37', answers: sample.answers });
    const pages = formPages(checkIn.items, (item) => draftOf(item, '2016-W37'));
    expect(pages.flat()).toEqual(checkIn.items.map((item) => item.activity.number));
    for (const page of pages.keys())
      for (const choice of ['unchanged', 'red'] as const)
        expect(problemsOf(formOf(checkIn, 'nb', (draft) => ({ ...draft, choice }), page))).toEqual([]);
  });
});

test('six activities with ordinary texts are one page', () => {
  const { agenda, answers } = crowd('En vanlig mening om läget. '.repeat(8), 6);
  const checkIn = checkInOf(agenda, { person: 'ann', week: '2016-W37', answers });
  expect(formPages(checkIn.items, (item) => draftOf(item, '2016-W37'))).toHaveLength(1);
});

/** Ids, types and order of everything; texts left out. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['initial_value'].includes(key))
      .map(([key, inner]) => [
        key,
        ['type', 'block_id', 'action_id', 'value', 'style'].includes(key) ? inner : shapeOf(inner),
      ]),
  );
}

const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '<!channel>',
    '<@U01HELENE>',
    '<https://evil.example.org|bank>',
    '&lt;!here&gt;',
    '*bold* _it_ ~x~ `c`',
    '"}],"blocks":[',
    '\u202eevil\u202c',
    'v1|a|b',
  ),
);

test('no text people write changes the structure of what is shown, and nothing of it is mrkdwn', () => {
  const plain = shapeOf(samplesOf(crowd('Text', 3), 'sv'));
  fc.assert(
    fc.property(HOSTILE, (text) => {
      const samples = samplesOf(crowd(text, 3), 'sv');
      expect(shapeOf(samples)).toEqual(plain);
      const json = JSON.stringify(samples);
      expect(json).not.toContain('"mrkdwn"');
      expect(json).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
      for (const rendered of Object.values(samples)) {
        if ('text' in rendered) expect(rendered.text).not.toMatch(/[<>]/);
        expect(problemsOf(rendered)).toEqual([]);
      }
    }),
    { numRuns: 60, seed: 20160902 },
  );
});
