/**
 * What the plan leaves open, to somebody who is not in Slack: the plan's own words as they stand, what they may mean, and
 * whom to answer.
 */
import { questionWords as words } from '../../i18n/question-words.ts';
import { readingLabel } from '../../i18n/reading-label.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import type { OpenQuestion } from '../../programme/question.ts';
import type { Fact } from '../../report/document.ts';
import { plain, quote } from '../../report/rich.ts';
import type { ComposedMail, LetterPart } from './letter.ts';
import { renderLetter } from './render-letter.ts';

export interface QuestionsMailInput {
  readonly programme: Programme;
  /** At least one. */
  readonly questions: readonly OpenQuestion[];
  /** Who enters the answers; `null`: nobody is known by name. */
  readonly coordinator: string | null;
}

export function composeQuestionsMail(input: QuestionsMailInput, locale: Locale): ComposedMail {
  const { programme, questions, coordinator } = input;
  const count = questions.length;
  const reply = coordinator === null ? words.replyOffice[locale] : words.reply[locale]({ name: coordinator });
  return renderLetter({
    locale,
    programme,
    subject: words.subject[locale]({ count }),
    title: words.subject[locale]({ count }),
    preheader: questions[0]?.text[locale] ?? '',
    parts: [
      {
        title: null,
        blocks: [
          { type: 'paragraph', rich: plain(words.mailIntro[locale]({ count })), sources: [] },
          { type: 'paragraph', rich: plain(reply), sources: [] },
        ],
      },
      ...questions.map((question, index) => questionPart(programme, { question, index }, locale)),
    ],
    button: null,
    why: [words.why[locale]],
  });
}

function questionPart(
  programme: Programme,
  { question, index }: { readonly question: OpenQuestion; readonly index: number },
  locale: Locale,
): LetterPart {
  const sources = [`plan:${question.about}`];
  const raw = question.raw.trim();
  const candidates = question.readings.map((reading, place): Fact => ({
    // An empty term continues the one before.
    term: place === 0 ? words.candidates[locale] : '',
    rich: plain(readingLabel(programme, reading, locale)),
    sources,
  }));
  const none: Fact = {
    term: words.candidates[locale],
    rich: plain(words.noCandidate[locale]),
    sources,
  };
  return {
    title: words.number[locale]({ number: index + 1 }),
    blocks: [
      { type: 'paragraph', rich: plain(question.text[locale]), sources },
      {
        type: 'facts',
        items: [
          {
            term: words.inPlan[locale],
            rich: raw === '' ? plain(words.nothing[locale]) : [quote(raw, programme.language)],
            sources,
          },
          ...(candidates.length === 0 ? [none] : candidates),
        ],
      },
    ],
  };
}
