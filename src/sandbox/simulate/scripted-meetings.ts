/**
 * Meetings of a simulated programme. Whoever is asked says whether they come; whoever takes the minutes records who was
 * there and what the script has for each item, half an hour after the meeting, and sends them to be adjusted; the adjuster
 * adjusts the next working morning. Seeded by names and dates alone, so that the same year is the same year.
 */
import { invitedTo } from '../../programme/meeting/invited-to.ts';
import { adjustersOf, recorderOf } from '../../programme/meeting/minutes-parties.ts';
import { meetingId, type MeetingId } from '../../programme/meeting/meeting-id.ts';
import { workingDayOnOrAfter } from '../../programme/calendar/work-calendar.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { slotAt } from '../../programme/obligation/rule.ts';
import { MEETING_ACTIONS, MINUTES_ACTIONS, parseMinutesMemory } from '../../render/slack/minutes-value.ts';
import { field } from '../../render/slack/render-minutes-forms.ts';
import type { Delivery, Store } from '../../ports.ts';
import { meetingOn } from '../../flows/meeting/record-attendance.ts';
import type { World } from '../world.ts';
import { chance } from './chance.ts';
import type { Life } from './life-schema.ts';
import { buttonOf, fillForm, pressButton } from './screen.ts';

export interface MeetingDeedsDeps {
  readonly life: Life;
  readonly world: World;
  readonly store: Pick<Store, 'listDeliveries'>;
}

export interface Deed {
  readonly id: string;
  readonly at: Temporal.Instant;
  run(): Promise<void>;
}

const ANSWERS_AFTER = { minutes: 75 } as const;
const WRITES_AFTER = { minutes: 30 } as const;
const ADJUSTS_AT = Temporal.PlainTime.from('08:40');
/** Of those who answer, so many come, and so many do not know. */
const COMES = 0.8;
const UNSURE = 0.08;
/** In a body of more people than this, most do not answer. */
const MANY = 12;
const ANSWERS_OF_MANY = 0.2;

/** What has been asked in Slack around meetings, and when people do it. */
export async function meetingDeeds(deps: MeetingDeedsDeps): Promise<readonly Deed[]> {
  const agenda = await deps.world.loadAgenda();
  const { id: programme } = agenda.programme;
  const [asked, minutes] = await Promise.all([
    deps.store.listDeliveries({ programme, kind: 'attendance' }),
    deps.store.listDeliveries({ programme, kind: 'minutes' }),
  ]);
  return [...asked, ...minutes].flatMap((delivery) => {
    if (delivery.sentAt === null || delivery.channel !== 'slack') return [];
    return deedOf(deps, agenda, delivery, delivery.sentAt) ?? [];
  });
}

function deedOf(
  deps: MeetingDeedsDeps,
  agenda: Agenda,
  { key, to, about }: Delivery,
  sentAt: Temporal.Instant,
): Deed | null {
  const id = `ask:${key}`;
  if (about.kind === 'attendance') {
    const meeting = { body: about.body, day: about.meeting };
    const isMany = invitedTo(agenda, about.body).length > MANY;
    if (isMany && chance(0, 'answers', key) >= ANSWERS_OF_MANY) return null;
    return { id, at: sentAt.add(ANSWERS_AFTER), run: () => answer(deps, { meeting, person: to, key }) };
  }
  if (about.kind !== 'minutes') return null;
  const meeting = { body: about.body, day: about.meeting };
  if (about.step === 'record') {
    const minutes = meetingOn(agenda, about)?.minutes ?? 60;
    const at = sentAt.add({ minutes }).add(WRITES_AFTER);
    return { id, at, run: () => write(deps, { meeting, person: to }) };
  }
  if (about.step !== 'adjust') return null;
  const { timeZone } = agenda.programme;
  const tomorrow = sentAt.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: 1 });
  const at = slotAt(workingDayOnOrAfter(agenda.calendar, tomorrow), ADJUSTS_AT, timeZone);
  return { id, at, run: () => adjust(deps, { meeting, person: to }) };
}

interface Act {
  readonly meeting: MeetingId;
  readonly person: string;
}

async function answer(deps: MeetingDeedsDeps, { meeting, person, key }: Act & { readonly key: string }) {
  const fraction = chance(0, 'comes', key);
  const agenda = await deps.world.loadAgenda();
  // Whoever takes the minutes is there.
  const isNeeded = recorderOf(agenda, meeting.body) === person;
  const said = isNeeded || fraction < COMES ? 'yes' : fraction < COMES + UNSURE ? 'maybe' : 'no';
  await press(deps, { meeting, person }, MEETING_ACTIONS[said]);
}

/** Who was there is prefilled with what people had said; the items have what the script gives them. */
async function write(deps: MeetingDeedsDeps, act: Act): Promise<void> {
  const scripted = (deps.life.minutes ?? []).find(({ meeting }) => meeting === meetingId(act.meeting));
  await fill(deps, act, { action: MINUTES_ACTIONS.attendance, about: '', entries: new Map() });
  for (const { item, ...said } of scripted?.items ?? []) {
    const entries = Object.entries(said).map(([name, value]) => [field(name).block, String(value)] as const);
    await fill(deps, act, { action: MINUTES_ACTIONS.item, about: item, entries: new Map(entries) });
  }
  const agenda = await deps.world.loadAgenda();
  const [first, ...others] = adjustersOf(agenda, { body: act.meeting.body, adjustedBy: null });
  const adjuster = scripted?.adjuster ?? [first, ...others].find((one) => one !== act.person) ?? act.person;
  const entries = new Map([[field('adjuster').block, adjuster]]);
  await fill(deps, act, { action: MINUTES_ACTIONS.send, about: '', entries });
}

/** The words that thank for it are closed again. */
async function adjust(deps: MeetingDeedsDeps, act: Act): Promise<void> {
  const someone = await press(deps, act, MINUTES_ACTIONS.adjust);
  await someone?.modal()?.close();
}

async function fill(
  deps: MeetingDeedsDeps,
  act: Act,
  wanted: {
    readonly action: string;
    readonly about: string;
    readonly entries: ReadonlyMap<string, string>;
  },
): Promise<void> {
  const someone = await press(deps, act, wanted.action, wanted.about);
  if (someone === undefined) return;
  await fillForm({ person: someone, until: deps.world.slack.until }, wanted.entries);
  await deps.world.product.slack.settled();
}

/** Nothing where the button is gone: the minutes have moved on, or nobody is asked any more. */
async function press({ world }: MeetingDeedsDeps, act: Act, action: string, about?: string) {
  const agenda = await world.loadAgenda();
  const userId = agenda.members.get(act.person)?.slackUserId ?? null;
  if (userId === null) return undefined;
  const someone = world.slack.person(userId);
  const button = buttonOf(someone, {
    action,
    carries: (value) => {
      const found = parseMinutesMemory(value);
      if (found === undefined || (about !== undefined && found.about !== about)) return false;
      return found.body === act.meeting.body && found.day === act.meeting.day;
    },
  });
  if (button === undefined) return undefined;
  await pressButton(someone, button);
  await world.product.slack.settled();
  return someone;
}
