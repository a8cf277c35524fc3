/**
 * The people of a scripted life beside the weekly answers: they answer what they are asked with what the script has for
 * them, and do on fixed days what it says. They use Slack as anybody would; only where nothing of it is on anybody's
 * screen (a plan file brought in, an answer given outside Slack) the same work is done as from the terminal.
 */
import { join } from 'node:path';
import { addWorkingDays } from '../../programme/calendar/work-calendar.ts';
import { type Agenda, zoneOf } from '../../programme/obligation/agenda.ts';
import { slotAt } from '../../programme/obligation/rule.ts';
import type { Delivery, Store } from '../../ports.ts';
import type { Travel } from '../travel.ts';
import type { World } from '../world.ts';
import type { Life } from './life-schema.ts';
import { performAct } from './perform-act.ts';
import { answerToAsk } from './scripted-asks.ts';
import { type Deed, meetingDeeds } from './scripted-meetings.ts';
import { openEventBook, scriptedEvents } from './scripted-events.ts';
import { buttonOf, fillForm, pressButton } from './screen.ts';

export interface ScriptedPeopleDeps {
  readonly life: Life;
  readonly world: World;
  readonly store: Store;
  /** Where it is kept what has been done. */
  readonly folder: string;
}

/** How long people take to answer, in minutes: well before the first reminder. */
const MINUTES = 75;
const APPROVES_AT = Temporal.PlainTime.from('09:30');

export function scriptedPeople(deps: ScriptedPeopleDeps): NonNullable<Travel['people']> {
  const { life, world, store, folder } = deps;
  const book = openEventBook(join(folder, 'life-done.txt'));
  const asks = new Map<string, Deed>();
  let isStale = true;
  world.slack.onChange(({ what }) => {
    if (what === 'message') isStale = true;
  });
  const pending = async (): Promise<readonly Deed[]> => {
    const agenda = await world.loadAgenda();
    if (isStale) {
      isStale = false;
      for (const deed of [...(await asksOf(deps)), ...(await meetingDeeds(deps))]) asks.set(deed.id, deed);
    }
    const events = scriptedEvents(life, agenda.programme.timeZone).map(({ id, at, act }): Deed => ({
      ...{ id, at },
      run: () => performAct({ world, store }, act),
    }));
    return [...events, ...asks.values()]
      .filter(({ id }) => !book.isDone(id))
      .sort((a, b) => Temporal.Instant.compare(a.at, b.at) || (a.id < b.id ? -1 : 1));
  };
  return {
    next: async () => (await pending())[0]?.at ?? null,
    async act(now) {
      for (const deed of await pending()) {
        if (Temporal.Instant.compare(deed.at, now) > 0) return;
        await deed.run();
        await world.product.slack.settled();
        book.mark(deed.id);
      }
    },
  };
}

/** What has been asked in Slack and has an answer in the script. */
async function asksOf({ life, world, store }: ScriptedPeopleDeps): Promise<readonly Deed[]> {
  const agenda = await world.loadAgenda();
  const { id: programme } = agenda.programme;
  const deeds: Deed[] = [];
  for (const kind of ['area-status', 'sub-report', 'news-request', 'report-review'] as const)
    for (const delivery of await store.listDeliveries({ programme, kind })) {
      const answer = answerToAsk(life, agenda, delivery);
      const userId = agenda.members.get(delivery.to)?.slackUserId ?? null;
      if (delivery.sentAt === null || delivery.channel !== 'slack' || answer === null || userId === null)
        continue;
      deeds.push({
        id: `ask:${delivery.key}`,
        at: answeredAt(agenda, delivery, delivery.sentAt),
        async run() {
          const person = world.slack.person(userId);
          const button = buttonOf(person, answer.button);
          // A report may have got its word meanwhile, or a newer version.
          if (button === undefined && kind === 'report-review') return;
          if (button === undefined) throw new Error(`${delivery.key} is not on the screen of ${delivery.to}`);
          await pressButton(person, button);
          await fillForm({ person, until: world.slack.until }, answer.entries);
        },
      });
    }
  return deeds;
}

/** Who approves a report reads it overnight. */
function answeredAt(agenda: Agenda, { about, to }: Delivery, sentAt: Temporal.Instant): Temporal.Instant {
  if (about.kind !== 'report-review' || about.step !== 'approve') return sentAt.add({ minutes: MINUTES });
  const timeZone = zoneOf(agenda, to);
  const day = sentAt.toZonedDateTimeISO(timeZone).toPlainDate();
  return slotAt(addWorkingDays(agenda.calendar, day, 1), APPROVES_AT, timeZone);
}
