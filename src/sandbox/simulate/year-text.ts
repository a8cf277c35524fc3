/** The simulated time as a programme office would read it: day by day, who got what and who answered what. */
import { clockTime, longDate, mediumDate } from '../../i18n/format.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import { kindWords, yearWords as say } from '../../i18n/year-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Answer } from '../../programme/status/answer.ts';
import type { Delivery } from '../../ports.ts';

export interface YearInput {
  readonly programme: Programme;
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly deliveries: readonly Delivery[];
  readonly answers: readonly Answer[];
}

interface Entry {
  readonly at: Temporal.ZonedDateTime;
  readonly way: string;
  readonly what: string;
  readonly who: string;
}

export function yearText(input: YearInput): string {
  const { programme, deliveries, answers } = input;
  const locale = programme.language;
  const sent = deliveries.filter(({ state }) => state === 'sent');
  const entries = [
    ...deliveries
      .filter(({ state }) => state !== 'planned')
      .map((delivery) => sentEntry(programme, delivery)),
    ...answerEntries(programme, answers),
  ].sort((a, b) => Temporal.ZonedDateTime.compare(a.at, b.at) || compareText(a.way + a.what, b.way + b.what));
  const lines = [
    say.title[locale]({
      programme: programme.title,
      from: mediumDate(locale, input.from),
      until: mediumDate(locale, input.until),
    }),
    say.summary[locale]({
      slack: sent.filter(({ channel }) => channel === 'slack').length,
      mail: sent.filter(({ channel }) => channel === 'mail').length,
      answers: answers.length,
    }),
    ...dayLines(locale, entries),
  ];
  return `${lines.join('\n')}\n`;
}

/** One line per moment and message, with everyone who got it. */
function dayLines(locale: Locale, entries: readonly Entry[]): readonly string[] {
  const lines: string[] = [];
  let day = '';
  for (let index = 0; index < entries.length;) {
    const entry = entries[index];
    if (entry === undefined) break;
    const title = longDate(locale, entry.at.toPlainDate());
    if (title !== day) lines.push('', title);
    day = title;
    const same = entries.slice(index).findIndex((other) => !isSameLine(entry, other));
    const group = entries.slice(index, same === -1 ? undefined : index + same);
    const time = clockTime(locale, entry.at.toPlainTime());
    lines.push(`  ${time}  ${entry.way.padEnd(7)} ${entry.what}`);
    lines.push(`                 ${[...new Set(group.map(({ who }) => who))].join(', ')}`);
    index += group.length;
  }
  return lines;
}

function isSameLine(a: Entry, b: Entry): boolean {
  return Temporal.ZonedDateTime.compare(a.at, b.at) === 0 && a.way === b.way && a.what === b.what;
}

function sentEntry(programme: Programme, delivery: Delivery): Entry {
  const locale = programme.language;
  const note =
    delivery.state === 'sent'
      ? ''
      : delivery.state === 'cancelled'
        ? say.cancelled[locale]
        : delivery.state === 'missed' || delivery.state === 'expired'
          ? say.missed[locale]
          : say.failed[locale];
  return {
    at: (delivery.sentAt ?? delivery.dueAt).toZonedDateTimeISO(programme.timeZone),
    way: say[delivery.channel][locale],
    what: [delivery.summary ?? kindWords[delivery.about.kind][locale], note]
      .filter((part) => part !== '')
      .join(' '),
    who: nameOf(programme, delivery.to),
  };
}

function answerEntries(programme: Programme, answers: readonly Answer[]): readonly Entry[] {
  const locale = programme.language;
  return answers.map((answer) => {
    const notes = [
      answer.unchanged ? say.unchanged[locale] : '',
      answer.late ? say.late[locale] : '',
      answer.revision > 1 ? say.corrected[locale] : '',
    ].filter((note) => note !== '');
    const tail = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
    return {
      at: answer.at.toZonedDateTimeISO(programme.timeZone),
      way: say.answer[locale],
      what: `${answer.activity} ${colourLabel(locale, answer.colour)}${tail}: ${answer.deviation?.cause ?? answer.done}`,
      who: nameOf(programme, answer.by),
    };
  });
}

function nameOf(programme: Programme, person: string): string {
  return programme.people.find(({ id }) => id === person)?.name ?? person;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
