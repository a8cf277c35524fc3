/** `report --list`: what the programme owes to whom, what there is to ask for, and what has been sent. */
import { nameOfChoice, reportChoices } from '../flows/report/report-choices.ts';
import { printableFormats } from '../flows/report/print-report.ts';
import { reportTitles } from '../i18n/report-words.ts';
import { reportCliWords as say } from '../i18n/report-cli-words.ts';
import type { Agenda } from '../programme/obligation/agenda.ts';
import { REPORT_KINDS } from '../programme/programme.ts';
import type { Store } from '../ports.ts';
import type { CliContext } from './cli-context.ts';

/** So many of a kind are shown, the newest. */
const SHOWN = 8;

export async function listReports(
  context: CliContext,
  store: Pick<Store, 'listReports'>,
  agenda: Agenda,
): Promise<number> {
  const { locale } = context;
  const { id, title, timeZone, reporting } = agenda.programme;
  const today = context.clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
  const sent = await store.listReports(id);
  const lines = REPORT_KINDS.flatMap((kind) => {
    const choices = reportChoices(agenda, kind, today);
    if (choices.length === 0) return [];
    const owed = reporting.filter((one) => one.kind === kind);
    const archived = sent
      .filter((one) => one.kind === kind && one.state !== 'draft')
      .map(({ period }) => period.split('~')[0]);
    const names = choices.slice(-SHOWN).map((choice) => {
      const place = choice.subject === null ? choice.period.id : `${choice.subject}@${choice.period.id}`;
      return nameOfChoice(choice) + (archived.includes(place) ? ` (${say.sentBefore[locale]})` : '');
    });
    const to = [...new Set(owed.flatMap((one) => one.to))];
    return [
      '',
      `${kind.padEnd(9)} ${reportTitles[kind][locale]}, ${to.length === 0 ? say.owedToNobody[locale] : say.owed[locale]({ to })}`,
      ...names.map((name) => `          ${name}`),
      ...(choices.length > SHOWN ? [`          ${say.more[locale]({ count: choices.length - SHOWN })}`] : []),
    ];
  });
  context.print(
    [
      say.listTitle[locale]({ programme: title }),
      ...lines,
      '',
      say.formats[locale]({ formats: printableFormats }),
    ].join('\n'),
  );
  return 0;
}
