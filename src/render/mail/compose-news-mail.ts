/** News to expert groups and municipalities: the author's words first, then the facts. */
import { clockTime, longDate, monthName, number } from '../../i18n/format.ts';
import { newsWords as words } from '../../i18n/news-words.ts';
import type { Period } from '../../programme/calendar/period.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Announcement, Programme } from '../../programme/programme.ts';
import { nameOf } from '../../programme/status/check-in.ts';
import type { Block, Fact } from '../../report/document.ts';
import type { News, NewsCount, NewsLine } from '../../report/news.ts';
import { plain } from '../../report/rich.ts';
import type { ComposedMail, LetterPart } from './letter.ts';
import { renderLetter } from './render-letter.ts';

export interface NewsMailInput {
  readonly programme: Programme;
  readonly announcement: Announcement;
  readonly period: Period;
  readonly news: News;
}

export function composeNewsMail(input: NewsMailInput, locale: Locale): ComposedMail {
  const { programme, announcement, news } = input;
  const title = words.subject[locale]({
    name: announcement.name,
    period: newsPeriod(input.period, locale),
  });
  const dated = (heading: string, lines: readonly NewsLine[]): readonly LetterPart[] =>
    lines.length === 0
      ? []
      : [
          {
            title: heading,
            blocks: [{ type: 'facts', items: lines.map((line) => datedFact(programme, line, locale)) }],
          },
        ];
  return renderLetter({
    locale,
    programme,
    subject: title,
    title,
    preheader: words.preheader[locale],
    parts: [
      ...ownWords(input, locale),
      ...dated(words.finished[locale], news.finished),
      ...dated(words.passed[locale], news.passed),
      ...dated(words.coming[locale], news.coming),
      ...meetingPart(input, locale),
      ...countPart(news, locale),
    ],
    button: null,
    why: [
      `${words.why[locale]({ name: announcement.name, programme: programme.title })} ${words.change[locale]}`,
    ],
  });
}

/** `vecka 40 2006`, `september 2006`. */
function newsPeriod({ kind, start }: Period, locale: Locale): string {
  if (kind !== 'week') return monthName(locale, start);
  return words.week[locale]({ week: start.weekOfYear ?? 0, year: start.yearOfWeek ?? start.year });
}

/** In the author's language, paragraph by paragraph, with their name. */
function ownWords({ programme, news }: NewsMailInput, locale: Locale): readonly LetterPart[] {
  if (news.words === null) return [];
  const { by, id, content } = news.words;
  const lang = programme.people.find((one) => one.id === by)?.language ?? programme.language;
  const paragraphs = content.text.split(/\n\s*\n/).filter((text) => text.trim() !== '');
  return [
    {
      title: words.wordsFrom[locale]({ name: nameOf(programme, by) }),
      blocks: paragraphs.map((text): Block => ({
        type: 'paragraph',
        rich: [{ text: text.trim(), lang }],
        sources: [id],
      })),
    },
  ];
}

function datedFact(programme: Programme, { text, on, source }: NewsLine, locale: Locale): Fact {
  return {
    term: longDate(locale, on),
    rich: [{ text, lang: programme.language }],
    sources: [source],
  };
}

function meetingPart({ programme, news }: NewsMailInput, locale: Locale): readonly LetterPart[] {
  if (news.meetings.length === 0) return [];
  const items = news.meetings.map(({ name, start, place }): Fact => {
    const when = words.meetingAt[locale]({
      date: longDate(locale, start.toPlainDate()),
      time: clockTime(locale, start.toPlainTime()),
    });
    return {
      term: name,
      lang: programme.language,
      rich: plain(place === null ? when : `${when}, ${place}`),
      sources: ['plan:bodies'],
    };
  });
  return [{ title: words.meetings[locale], blocks: [{ type: 'facts', items }] }];
}

function countPart({ counts }: News, locale: Locale): readonly LetterPart[] {
  if (counts.length === 0) return [];
  const items = counts.map((count) => ({ rich: plain(countText(count, locale)), sources: count.sources }));
  return [{ title: words.counts[locale], blocks: [{ type: 'list', ordered: false, items }] }];
}

function countText({ value, unit, target, municipalities }: NewsCount, locale: Locale): string {
  const shown = number(locale, value);
  if (target !== null) return words.countOf[locale]({ value: shown, target: number(locale, target), unit });
  return municipalities === null
    ? `${shown} ${unit}`
    : words.countIn[locale]({ value: shown, unit, count: municipalities });
}
