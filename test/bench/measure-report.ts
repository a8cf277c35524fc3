/** The tertial report of Timrå's first tertial of 2017, from a database in which a year has been asked and answered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import { createLog } from '../../src/adapters/system/log.ts';
import { planDue } from '../../src/flows/deliver/plan-due.ts';
import { importPlan } from '../../src/flows/import-plan.ts';
import { type AgendaDeps, createAgendaCache, loadAgenda } from '../../src/flows/load-agenda.ts';
import { createPlanReadings } from '../../src/flows/plan-readings.ts';
import { loadReportFacts } from '../../src/flows/load-report-facts.ts';
import type { Store } from '../../src/ports.ts';
import { runningByPerson } from '../../src/programme/activity/running.ts';
import { reportDay } from '../../src/programme/obligation/report-occasions.ts';
import { parsePeriod, type Period, weekOf } from '../../src/programme/calendar/period.ts';
import type { Agenda } from '../../src/programme/obligation/agenda.ts';
import type { StatusContent } from '../../src/programme/status/answer.ts';
import { renderReportHtml } from '../../src/render/html/render-report-html.ts';
import { reportJson } from '../../src/render/json/report-json.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { tell as story } from '../../src/sandbox/simulate/story.ts';
import { ROOT } from './child.ts';
import type { Figure } from './figure.ts';
import { median, timed } from './statistics.ts';

const RUNS = 50;
const REPORT_MS = 50;
const PROGRAMME = 'timra-2016';
const WEEKS = 52;

export async function measureReport(store: Store, tell: (text: string) => void): Promise<readonly Figure[]> {
  tell('report, writing a year of answers');
  const calendar = workCalendarFor('SE');
  const deps: AgendaDeps & { store: Store } = {
    store,
    readings: createPlanReadings(),
    agendas: createAgendaCache(),
    calendarOf: () => calendar,
  };
  await liveAYear(deps);
  const agenda = await agendaOf(deps);
  const period = parsePeriod('2017-T1');
  if (period === undefined) throw new Error('no such period');
  const day = reportDay(agenda, { kind: 'tertial', dueOffset: null }, { subject: null, period });
  const { mailTime: plainTime } = agenda.programme.rhythm;
  const asOf = day.toZonedDateTime({ timeZone: agenda.programme.timeZone, plainTime }).toInstant();
  const input = { agenda, period, asOf };
  const facts = await loadReportFacts(deps, input);
  if (facts.answers.length < 200) throw new Error(`only ${facts.answers.length} answers before the cut-off`);
  tell(`report, from ${facts.answers.length} answers`);
  const build = (): void => {
    const document = buildReport('tertial', facts, 'sv');
    const written = renderReportHtml(document).length + reportJson(facts, document).length;
    if (written < 10_000) throw new Error('the report is empty');
  };
  // Warm, like a process that has run for a while: the first run of each is not counted.
  await timed(3, build);
  const floor = { what: 'JSON of the facts', value: median(await timed(RUNS, () => JSON.stringify(facts))) };
  const loading = median(await timed(RUNS, () => loadReportFacts(deps, input)));
  const building = median(await timed(RUNS, build));
  const aim = { of: 'value', atMost: REPORT_MS } as const;
  const row = (what: string, value: number): Figure => ({
    part: 'report',
    what,
    value,
    unit: 'ms',
    floor,
    aim,
  });
  return [
    row('loading the facts', loading),
    row('building: document, HTML and JSON', building),
    row('both', loading + building),
  ];
}

/** From the programme's first Friday on, everybody is asked by the real planner and answers as in the simulator. */
async function liveAYear(deps: AgendaDeps & { store: Store }): Promise<void> {
  const { store } = deps;
  const text = readFileSync(join(ROOT, 'examples', PROGRAMME, 'programme.yaml'), 'utf8');
  const at = Temporal.Instant.from('2016-08-26T06:00:00Z');
  await importPlan(deps, { text, by: 'bench', at });
  await confirmLeaders(deps, at);
  const log = createLog({ level: 'error' });
  const first = Temporal.PlainDate.from('2016-09-02');
  for (let index = 0; index < WEEKS; index += 1) {
    const friday = first.add({ weeks: index });
    const noon = friday.toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: '12:00' }).toInstant();
    await planDue({ ...deps, log }, noon);
    await answerAll(store, await agendaOf(deps), { week: weekOf(friday), at: noon.add({ minutes: 30 }) });
  }
}

async function confirmLeaders(deps: AgendaDeps & { store: Store }, at: Temporal.Instant): Promise<void> {
  const { questions, programme } = await agendaOf(deps);
  for (const { id, readings } of questions) {
    const activity = id === 'project-leader' ? id : /^leader:(.+)$/.exec(id)?.[1];
    const person = readings.find((reading) => programme.people.some((one) => one.id === reading));
    if (activity !== undefined && person !== undefined)
      await deps.store.saveConfirmation(PROGRAMME, { activity, person, by: 'bench', at });
  }
}

async function answerAll(
  store: Store,
  agenda: Agenda,
  { week, at }: { readonly week: Period; readonly at: Temporal.Instant },
): Promise<void> {
  for (const [person, activities] of runningByPerson(agenda, week.start, week.end)) {
    const answers = activities.map((activity) => {
      const told = story({ seed: 1, programme: agenda.programme, name: person }, activity, week);
      const { colour, done, next, help, counts, forecast, finished, trouble, owner } = told;
      const content: StatusContent = {
        ...{ colour, done, next, help, counts, forecast, finished },
        unchanged: false,
        deviation: trouble === null ? null : { ...trouble, owner },
        countReason: '',
        state: null,
      };
      return { activity: activity.number, content, textSince: week.id };
    });
    const submissionKey = `${week.id}:${person}`;
    await store.saveAnswers({
      programme: PROGRAMME,
      week: week.id,
      by: person,
      at,
      late: false,
      submissionKey,
      answers,
    });
  }
}

async function agendaOf(deps: AgendaDeps): Promise<Agenda> {
  const agenda = await loadAgenda(deps, PROGRAMME);
  if (agenda === undefined) throw new Error('the example is not stored');
  return agenda;
}
