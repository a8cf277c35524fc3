import type { ReportReader } from '../flows/report/make-report.ts';
import { nameOfChoice, reportChoices } from '../flows/report/report-choices.ts';
import { reportCliWords as say } from '../i18n/report-cli-words.ts';
import { suggest } from '../plan/suggest.ts';
import type { Agenda } from '../programme/obligation/agenda.ts';
import type { ReportOccasion } from '../programme/obligation/report-occasions.ts';
import type { CliContext } from './cli-context.ts';
import type { ReportCommandCall } from './report-call.ts';

/** Which occasion and which reader; `undefined`: there is none such, and what there is has been said. */
export function chooseReport(
  context: CliContext,
  agenda: Agenda,
  call: ReportCommandCall,
): (ReportOccasion & { readonly reader: ReportReader }) | undefined {
  const { locale } = context;
  const problems: string[] = [];
  const today = context.clock.now().toZonedDateTimeISO(agenda.programme.timeZone).toPlainDate();
  const choices = reportChoices(agenda, call.kind, today);
  const names = choices.map(nameOfChoice);
  const wanted = call.period ?? (names.length === 1 ? (names[0] ?? '') : '');
  const occasion = choices[names.indexOf(wanted)];
  const unknown = (name: string, value: string, allowed: readonly string[]): string =>
    say.choices[locale]({ name, value, allowed: allowed.slice(-24), suggestion: suggest(value, allowed) });
  if (names.length === 0) problems.push(say.noChoices[locale]({ kind: call.kind }));
  else if (occasion === undefined) problems.push(unknown('period', wanted, names));
  const people = agenda.programme.people;
  const person = people.find(({ id, name }) => id === call.person || name === call.person)?.id;
  if (call.person !== null && person === undefined)
    problems.push(
      unknown(
        'for',
        call.person,
        people.map(({ id }) => id),
      ),
    );
  for (const problem of problems) context.complain(problem);
  if (occasion === undefined || problems.length > 0) return undefined;
  return { ...occasion, reader: person === undefined ? { clearance: call.reader } : { person } };
}
