/** What comes after the items: who does what, when one meets next, who noted and adjusted, and what adjusting means (trap 9). */
import { longDate, shortDate } from '../../i18n/format.ts';
import { minutesDocumentWords as words } from '../../i18n/minutes-words.ts';
import { recordColumns, recordWords } from '../../i18n/record-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import { meetingsOf } from '../../programme/meeting/meetings.ts';
import { dueDay } from '../../programme/reading.ts';
import { planLanguage } from '../activity-text.ts';
import type { Block, Fact, Section } from '../document.ts';
import { personName } from '../leader.ts';
import { peopleText, writtenDate } from '../record-text.ts';
import { plain, quiet, quote } from '../rich.ts';
import { row, tableOf } from '../table.ts';
import type { MinutesContext } from './minutes-context.ts';

export function actionsPart({ actions, facts, locale }: MinutesContext): readonly Section[] {
  if (actions.length === 0) return [];
  const { programme } = facts;
  const columns = [recordColumns.action, columnWords.owner, columnWords.due, words.item];
  const rows = actions.map((action) => {
    const day = dueDay(action.due);
    return row(
      [
        [quote(action.text, planLanguage(facts))],
        peopleText(programme, locale, action.owner) ?? recordWords.noOwner[locale],
        action.due === null
          ? recordWords.noDate[locale]
          : day === null
            ? writtenDate(locale, action.due)
            : shortDate(locale, day),
        itemOf(action.origin),
      ],
      [action.source ?? `plan:actions[${String(programme.actions.indexOf(action))}]`],
    );
  });
  const table = tableOf(
    words.actionsCaption[locale],
    columns.map((one) => one[locale]),
    rows,
  );
  return [{ id: 'actions', title: words.actions[locale], place: 'body', blocks: [table] }];
}

/** `2` of `2021-05-20, punkt 2` and of `2021-05-20, 2`. */
function itemOf(origin: string | null): string {
  return /,\s*(?:\p{L}+\s+)?(\S+)\s*$/u.exec(origin ?? '')?.[1] ?? '–';
}

/** As the minutes say, else the body's next date. */
export function nextPart({ meeting, body, facts, locale, source }: MinutesContext): readonly Section[] {
  const { programme, calendar } = facts;
  const following =
    body === undefined
      ? undefined
      : meetingsOf(programme, body, calendar).find(
          ({ start }) => Temporal.PlainDate.compare(start.toPlainDate(), meeting.on) > 0,
        );
  const day = meeting.next ?? following?.start.toPlainDate() ?? null;
  if (day === null) return [];
  const count = meeting.on.until(day, { largestUnit: 'day' }).days;
  const rich = [{ text: longDate(locale, day) }, quiet(`, ${words.daysLater[locale]({ count })}`)];
  const sources = [meeting.next === null ? 'plan:bodies' : `${source}.next`];
  return [
    {
      ...{ id: 'next', title: words.next[locale], place: 'body' },
      blocks: [{ type: 'paragraph', rich, sources }],
    },
  ];
}

export function closingPart(context: MinutesContext): Section {
  const { meeting, locale, facts, source } = context;
  const lang = planLanguage(facts);
  const list = (term: string, texts: readonly string[]): readonly Fact[] =>
    texts.map((text, index) => ({
      term: index === 0 ? term : '',
      rich: [quote(text, lang)],
      sources: [source],
    }));
  const meaning: Block = { type: 'paragraph', rich: [quiet(words.meaning[locale])], sources: [] };
  return {
    ...{ id: 'closing', title: words.closing[locale], place: 'body' },
    blocks: [
      {
        type: 'facts',
        items: [
          ...signatures(context),
          ...list(words.attachments[locale], meeting.attachments),
          ...list(words.missingPictures[locale], meeting.missingPictures),
        ],
      },
      meaning,
    ],
  };
}

/** Who wrote the minutes and who has adjusted them, or that nobody has. */
export function signatures({ meeting, locale, facts, recorded, source }: MinutesContext): readonly Fact[] {
  const name = (person: string | null, nobody: string) =>
    plain(person === null ? nobody : personName(facts.programme, person));
  const last = recorded.steps.at(-1)?.id ?? source;
  return [
    {
      term: words.notedBy[locale],
      rich: name(meeting.notedBy, words.nobodyNoted[locale]),
      sources: [source],
    },
    {
      term: words.adjustedBy[locale],
      rich: name(meeting.adjustedBy, words.nobodyAdjusted[locale]),
      sources: [last],
    },
  ];
}
