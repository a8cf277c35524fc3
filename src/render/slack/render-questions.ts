/**
 * What the plan leaves open, to the person asked: the plan's own words as they stand, what they may mean as buttons, and
 * a way to answer otherwise. As many as Slack takes; the rest follow in the same message once these are answered.
 */
import type { Button, KnownBlock } from '@slack/types';
import { questionWords as words } from '../../i18n/question-words.ts';
import { readingLabel } from '../../i18n/reading-label.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import type { OpenQuestion } from '../../programme/question.ts';
import { clip, oneLine } from './clean-text.ts';
import { button, context, header, notification, section, SLACK_LIMITS } from './pieces.ts';
import { formatQuestionValue, QUESTION_ACTIONS, rawMark, VALUE_CAP } from './question-value.ts';

/** `answer`: how it was settled; `null`: it waits. */
export interface AskedQuestion {
  readonly question: OpenQuestion;
  readonly answer: { readonly reading: string; readonly by: string } | 'settled' | null;
}

const BUTTONS = 5;
/** Three blocks each, with header, introduction, what follows and why below Slack's fifty. */
const SHOWN = 15;
/** Answered ones, newest last, before the first that waits. */
const ANSWERED = 30;

export function renderQuestions(
  programme: Programme,
  asked: readonly AskedQuestion[],
  locale: Locale,
): ChatMessage {
  const waiting = asked.filter(({ answer }) => answer === null).map(({ question }) => question);
  const title = words.title[locale]({ programme: programme.shortName });
  const done = answeredLines(programme, asked, locale);
  if (waiting.length === 0) {
    const thanks = words.done[locale]({ programme: programme.shortName });
    return { text: notification(thanks), blocks: [section(thanks), ...done] };
  }
  const shown = fitting(programme, waiting, locale, SLACK_LIMITS.messageText - JSON.stringify(done).length);
  const left = waiting.length - shown.length;
  const intro = words.intro[locale]({ count: waiting.length });
  return {
    text: notification(`${title}. ${intro}`),
    blocks: [
      header(title),
      section(intro),
      ...done,
      ...shown.flat(),
      ...(left > 0 ? [context(words.more[locale]({ count: left }))] : []),
      context(words.why[locale]),
    ],
  };
}

/** At least one, else as many as leave room for the rest of the message. */
function fitting(
  programme: Programme,
  waiting: readonly OpenQuestion[],
  locale: Locale,
  budget: number,
): readonly (readonly KnownBlock[])[] {
  const shown: (readonly KnownBlock[])[] = [];
  let used = 0;
  for (const question of waiting.slice(0, SHOWN)) {
    const blocks = questionBlocks(programme, question, locale);
    used += JSON.stringify(blocks).length;
    if (shown.length > 0 && used > budget) break;
    shown.push(blocks);
  }
  return shown;
}

function answeredLines(
  programme: Programme,
  asked: readonly AskedQuestion[],
  locale: Locale,
): readonly KnownBlock[] {
  const lines = asked.flatMap(({ question, answer }) => {
    if (answer === null) return [];
    const what = oneLine(question.text[locale], 120);
    if (answer === 'settled') return [`${what}\n${words.settled[locale]}`];
    const reading = oneLine(readingLabel(programme, answer.reading, locale), 120);
    const name = oneLine(personName(programme, answer.by), 60);
    return [`${what}\n${words.answered[locale]({ reading, name })}`];
  });
  const newest = lines.slice(-ANSWERED);
  // A few in each block, so that what waits keeps its room.
  return Array.from({ length: Math.ceil(newest.length / 10) }, (_, index) =>
    context(clip(newest.slice(index * 10, index * 10 + 10).join('\n'), 1800)),
  );
}

function questionBlocks(programme: Programme, question: OpenQuestion, locale: Locale): readonly KnownBlock[] {
  return [
    section(clip(question.text[locale], 600)),
    context(rawLine(question, locale)),
    {
      type: 'actions',
      block_id: `question|${programme.id}|${question.id}`.slice(0, 255),
      elements: [
        ...candidateButtons(programme, question, locale),
        button({
          text: words.other[locale],
          actionId: QUESTION_ACTIONS.other,
          value: formatQuestionValue({ ...valueOf(programme, question, locale), reading: null }),
          label: clip(`${words.other[locale]} ${question.text[locale]}`, SLACK_LIMITS.buttonText),
        }),
      ],
    },
  ];
}

/** Too long to be told apart on a button: it goes into the form, where it can be seen whole. */
function candidateButtons(programme: Programme, question: OpenQuestion, locale: Locale): readonly Button[] {
  return question.readings.slice(0, BUTTONS).flatMap((reading, index) => {
    const value = formatQuestionValue({ ...valueOf(programme, question, locale), reading });
    const text = oneLine(readingLabel(programme, reading, locale), 1000);
    if (value.length > VALUE_CAP || text === '') return [];
    const actionId = `${QUESTION_ACTIONS.choose}.${String(index)}`;
    return [button({ text, actionId, value, label: text })];
  });
}

function valueOf(programme: Programme, question: OpenQuestion, locale: Locale) {
  return {
    programme: programme.id,
    question: question.id,
    locale,
    raw: rawMark(question.raw),
    goesOn: false,
  };
}

export function rawLine({ raw }: OpenQuestion, locale: Locale): string {
  const text = oneLine(raw, 700);
  return text === '' ? words.planSilent[locale] : words.planSays[locale]({ raw: text });
}

export function personName({ people }: Programme, id: string): string {
  return people.find((person) => person.id === id)?.name ?? id;
}
