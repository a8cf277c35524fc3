/** An agenda as a table: only the columns in which something stands. Letters that the legend lacks stay (F03, trap 10). */
import { agendaTypeWords, digestWords as words } from '../i18n/digest-words.ts';
import type { AgendaItem, HeldMeeting } from '../programme/meeting/held-meeting.ts';
import { planLanguage } from './activity-text.ts';
import type { Rich, Table } from './document.ts';
import { bodyName } from './record-text.ts';
import { quiet, quote, strong } from './rich.ts';
import type { SectionContext } from './section-context.ts';
import { numbers, row, tableOf, withoutEmptyColumns } from './table.ts';

export function agendaTable(
  context: Pick<SectionContext, 'facts' | 'locale'>,
  about: {
    readonly meeting: Pick<HeldMeeting, 'body' | 'agenda' | 'legend'>;
    readonly sources: readonly string[];
    /** Without purpose, proposal and attachments: they stand elsewhere. */
    readonly isShort: boolean;
  },
): Table {
  const { locale, facts } = context;
  const { meeting, sources, isShort } = about;
  const columns = [
    words.number[locale],
    words.type[locale],
    words.item[locale],
    words.presenter[locale],
    numbers(words.minutes[locale]),
  ];
  const rows = meeting.agenda.map((item) =>
    row(
      [
        item.number,
        typeText(context, meeting.legend, item),
        isShort ? [quote(item.title, planLanguage(facts))] : titleOf(context, item),
        item.presenter ?? '–',
        item.minutes === null ? '–' : String(item.minutes),
      ],
      sources,
    ),
  );
  const caption = `${words.agenda[locale]}, ${bodyName(facts.programme, meeting.body)}`;
  return withoutEmptyColumns(tableOf(caption, columns, rows));
}

/** `B beslut`: the letter with what the document says it means, else what it usually means. */
function typeText(
  { locale }: Pick<SectionContext, 'locale'>,
  legend: HeldMeeting['legend'],
  { type }: AgendaItem,
): string {
  if (type === null) return '–';
  const meaning = legend[type] ?? agendaTypeWords[type]?.[locale];
  return meaning === undefined ? type : `${type} ${meaning}`;
}

function titleOf(
  { locale, facts }: Pick<SectionContext, 'facts' | 'locale'>,
  { title, purpose, proposal, attachments }: AgendaItem,
): Rich {
  const lang = planLanguage(facts);
  const more = (lead: string, text: string | null) =>
    text === null ? [] : [quiet(` ${lead} `), quote(text, lang)];
  const details = [
    ...more(words.purpose[locale], purpose),
    ...more(words.proposal[locale], proposal),
    ...more(words.attachments[locale], attachments.length === 0 ? null : attachments.join('; ')),
  ];
  return [details.length === 0 ? quote(title, lang) : strong(title, lang), ...details];
}
