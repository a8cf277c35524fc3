import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLeaderQuestion } from '../../src/programme/obligation/asked-questions.ts';
import { LOCALES } from '../../src/programme/locale.ts';
import type { OpenQuestion } from '../../src/programme/question.ts';
import { composeQuestionsMail } from '../../src/render/mail/compose-questions-mail.ts';
import { parseQuestionValue, rawMark } from '../../src/render/slack/question-value.ts';
import { renderQuestionForm } from '../../src/render/slack/render-question-form.ts';
import { type AskedQuestion, renderQuestions } from '../../src/render/slack/render-questions.ts';
import { renderWaitingQuestions } from '../../src/render/slack/render-waiting-questions.ts';
import { isTooLarge, validateBlocks, validateView } from '../../src/sandbox/slack/block-kit/validate.ts';
import { programme, timra } from '../plan/support/timra.ts';

const questions = timra.questions.filter(({ id }) => !isLeaderQuestion(id));
const waiting = questions.map((question): AskedQuestion => ({ question, answer: null }));

describe.each(LOCALES)('T07, T18: what Timrå’s plan leaves open, in %s', (locale) => {
  test('by mail', async () => {
    const mail = composeQuestionsMail(
      { programme: programme(), questions: questions.slice(0, 8), coordinator: 'Helene Olofsson' },
      locale,
    );
    await expect(`${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(
      `mail/golden/questions.${locale}.txt`,
    );
    await expect(mail.html).toMatchFileSnapshot(`mail/golden/questions.${locale}.html`);
  });

  test('in Slack, before and after answers', async () => {
    const after = waiting.map(({ question }, index): AskedQuestion => ({
      question,
      answer:
        index === 0
          ? { reading: question.readings[0] ?? 'nej', by: 'charlotte-sjostrom' }
          : index === 1
            ? 'settled'
            : null,
    }));
    const shown = {
      asked: renderQuestions(programme(), waiting, locale),
      answered: renderQuestions(programme(), after, locale),
      done: renderQuestions(
        programme(),
        after.map((one) => ({ ...one, answer: one.answer ?? 'settled' })),
        locale,
      ),
      form: renderQuestionForm(
        programme(),
        questions.find(({ id }) => id === 'period:7')!,
        {
          ...{ locale, goesOn: true, left: 2 },
        },
      ),
    };
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(
      `slack/golden/questions.${locale}.json`,
    );
  });
});

const hostile = fc.string({
  maxLength: 4000,
  unit: fc.constantFrom('a', ' ', '\n', '"', '<', '😀', '&', '\u202e'),
});
const anyQuestion = fc.record({
  id: fc.string({ minLength: 1, maxLength: 300 }),
  raw: hostile,
  readings: fc.array(hostile, { maxLength: 12 }),
  text: hostile,
});

test('whatever a plan says, Slack takes the message, the form and the list', () => {
  fc.assert(
    fc.property(fc.array(anyQuestion, { minLength: 1, maxLength: 40 }), fc.nat(), (drafts, answered) => {
      const asked = drafts.map((draft, index): AskedQuestion => {
        const { text, ...rest } = draft;
        const question: OpenQuestion = {
          ...rest,
          ...{ id: `${rest.id}${index}`, about: 'a', confidence: 'unsure', askedOf: 'ann' },
          text: { sv: text, nb: text, en: text },
        };
        return { question, answer: index < answered % 40 ? { reading: text, by: text } : null };
      });
      const message = renderQuestions(programme(), asked, 'sv');
      expect(validateBlocks('message', message.blocks)).toEqual([]);
      expect(isTooLarge(message)).toBe(false);
      const { question } = asked[0]!;
      const form = renderQuestionForm(programme(), question, { locale: 'nb', goesOn: true, left: 2 });
      expect(validateView(form)).toEqual([]);
      const list = [{ programme: programme(), questions: asked.map((one) => one.question) }];
      expect(validateBlocks('message', renderWaitingQuestions(list, 'en').blocks)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a button remembers the question, the words and the reading, and nothing else is taken for one', () => {
  const message = JSON.stringify(renderQuestions(programme(), waiting, 'nb').blocks);
  const values = [...message.matchAll(/"value":"((?:[^"\\]|\\.)*)"/gu)].map(
    ([, text]) => JSON.parse(`"${text!}"`) as string,
  );
  expect(values.length).toBeGreaterThan(12);
  for (const value of values) {
    const read = parseQuestionValue(value)!;
    expect(questions.find(({ id }) => id === read.question)!.raw).toSatisfy(
      (raw: string) => rawMark(raw) === read.raw,
    );
  }
  for (const other of ['', 'v1|a|b|sv|c', '{"v":2}', 'null', '[]', '{"v":1,"programme":1}'])
    expect(parseQuestionValue(other)).toBeUndefined();
});
