/**
 * The newsletter as a document: the author's words first, then the facts. The mail and every file are made from it, so
 * that a municipality can file what its people got.
 */
import { clockTime, longDate, moment, monthName, number } from '../i18n/format.ts';
import { newsWords as words } from '../i18n/news-words.ts';
import { reportTitles } from '../i18n/report-words.ts';
import type { Period } from '../programme/calendar/period.ts';
import type { Locale } from '../programme/locale.ts';
import type { Announcement, Programme } from '../programme/programme.ts';
import { nameOf } from '../programme/status/check-in.ts';
import type { Block, Document, Fact, Section } from './document.ts';
import type { ReportFacts } from './facts.ts';
import type { News, NewsCount, NewsLine } from './news.ts';
import { plain } from './rich.ts';
import { sourcesOf } from './sources.ts';

export interface NewsletterInput {
  readonly programme: Programme;
  readonly announcement: Announcement;
  readonly period: Period;
  readonly news: News;
}

/** `facts`: those the news were taken from, as its reader may see them. */
export function newsletterDocument(facts: ReportFacts, input: NewsletterInput, locale: Locale): Document {
  const { id, title, shortName, language, timeZone } = facts.programme;
  const sections = newsSections(input, locale);
  return {
    kind: 'newsletter',
    locale,
    programme: { id, title, shortName, lang: language },
    title: newsTitle(input, locale),
    cutOff: reportTitles.cutOff[locale]({
      moment: moment(locale, facts.asOf, timeZone),
      revision: facts.planRevision,
    }),
    at: facts.asOf,
    imprint: [],
    notice: null,
    colour: null,
    decisions: null,
    sections,
    sources: sourcesOf(facts, locale, sections),
  };
}

/** `Nyhetsbrev till kommunerna: september 2006`. */
export function newsTitle({ announcement, period }: NewsletterInput, locale: Locale): string {
  return words.subject[locale]({ name: announcement.name, period: newsPeriod(period, locale) });
}

export function newsSections(input: NewsletterInput, locale: Locale): readonly Section[] {
  const { programme, news } = input;
  const dated = (id: string, title: string, lines: readonly NewsLine[]): readonly Section[] =>
    lines.length === 0
      ? []
      : [
          section(id, title, [
            { type: 'facts', items: lines.map((line) => datedFact(programme, line, locale)) },
          ]),
        ];
  return [
    ...ownWords(input, locale),
    ...dated('finished', words.finished[locale], news.finished),
    ...dated('passed', words.passed[locale], news.passed),
    ...dated('coming', words.coming[locale], news.coming),
    ...meetingPart(input, locale),
    ...countPart(news, locale),
  ];
}

function section(id: string, title: string, blocks: readonly Block[]): Section {
  return { id, title, place: 'body', blocks };
}

/** `vecka 40 2006`, `september 2006`. */
function newsPeriod({ kind, start }: Period, locale: Locale): string {
  if (kind !== 'week') return monthName(locale, start);
  return words.week[locale]({ week: start.weekOfYear ?? 0, year: start.yearOfWeek ?? start.year });
}

/** In the author's language, paragraph by paragraph, with their name. */
function ownWords({ programme, news }: NewsletterInput, locale: Locale): readonly Section[] {
  if (news.words === null) return [];
  const { by, id, content } = news.words;
  const lang = programme.people.find((one) => one.id === by)?.language ?? programme.language;
  const paragraphs = content.text.split(/\n\s*\n/).filter((text) => text.trim() !== '');
  return [
    section(
      'words',
      words.wordsFrom[locale]({ name: nameOf(programme, by) }),
      paragraphs.map((text): Block => ({
        type: 'paragraph',
        rich: [{ text: text.trim(), lang }],
        sources: [id],
      })),
    ),
  ];
}

function datedFact(programme: Programme, { text, on, source }: NewsLine, locale: Locale): Fact {
  return {
    term: longDate(locale, on),
    rich: [{ text, lang: programme.language }],
    sources: [source],
  };
}

function meetingPart({ programme, news }: NewsletterInput, locale: Locale): readonly Section[] {
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
  return [section('meetings', words.meetings[locale], [{ type: 'facts', items }])];
}

function countPart({ counts }: News, locale: Locale): readonly Section[] {
  if (counts.length === 0) return [];
  const items = counts.map((count) => ({ rich: plain(countText(count, locale)), sources: count.sources }));
  return [section('counts', words.counts[locale], [{ type: 'list', ordered: false, items }])];
}

function countText({ value, unit, target, municipalities }: NewsCount, locale: Locale): string {
  const shown = number(locale, value);
  if (target !== null) return words.countOf[locale]({ value: shown, target: number(locale, target), unit });
  return municipalities === null
    ? `${shown} ${unit}`
    : words.countIn[locale]({ value: shown, unit, count: municipalities });
}
