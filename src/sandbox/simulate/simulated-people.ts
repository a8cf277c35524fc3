/**
 * The leaders of a simulated programme. Who answers when and what is a pure function of the seed; whether they still
 * have to is read from the ledger and the answers, so after a restart they go on where they were.
 */
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { checkInSlots } from '../../programme/obligation/rules/check-in.ts';
import { parsePeriod } from '../../programme/calendar/period.ts';
import { ACTIONS, parseValue } from '../../render/slack/button-value.ts';
import type { Delivery, Store } from '../../ports.ts';
import { objectsOf, textOf } from '../slack/json.ts';
import type { LocalSlack } from '../slack/local-slack.ts';
import type { LocalMessage } from '../slack/workspace/model.ts';
import type { Travel } from '../travel.ts';
import { answerInForm } from './fill-form.ts';
import { answersAt } from './habit.ts';
import type { Life } from './life-schema.ts';
import { betweenScripted, scriptedAnswer, scriptedLine } from './scripted-answer.ts';
import { tell } from './story.ts';

export interface SimulatedPeopleDeps {
  readonly seed: number;
  /** What people say by script; `null`: everything is seeded. */
  readonly life: Life | null;
  readonly slack: LocalSlack;
  readonly store: Pick<Store, 'listDeliveries' | 'loadAnswers'>;
  loadAgenda(): Promise<Agenda>;
}

interface Intent {
  readonly at: Temporal.Instant;
  readonly person: string;
  readonly week: string;
}

export function simulatedPeople(deps: SimulatedPeopleDeps): NonNullable<Travel['people']> {
  /** What people mean to do, by who and week; one carried out, or never meant, stays as `null`. */
  const intents = new Map<string, Intent | null>();
  let isStale = true;
  deps.slack.onChange(({ what }) => {
    if (what === 'message') isStale = true;
  });

  const pending = async (): Promise<readonly Intent[]> => {
    if (isStale) {
      isStale = false;
      await takeUp(deps, intents);
    }
    return [...intents.values()].filter((intent) => intent !== null);
  };
  return {
    async next() {
      const times = (await pending()).map(({ at }) => at).sort((a, b) => Temporal.Instant.compare(a, b));
      return times[0] ?? null;
    },
    async act(now) {
      const due = (await pending())
        .filter(({ at }) => Temporal.Instant.compare(at, now) <= 0)
        .sort((a, b) => Temporal.Instant.compare(a.at, b.at) || (a.person < b.person ? -1 : 1));
      for (const intent of due) {
        await answer(deps, intent);
        intents.set(idOf(intent), null);
      }
    },
  };
}

/** New prompts in the ledger become intents, unless the week is answered already. */
async function takeUp(deps: SimulatedPeopleDeps, intents: Map<string, Intent | null>): Promise<void> {
  const agenda = await deps.loadAgenda();
  const programme = agenda.programme.id;
  const prompts = await deps.store.listDeliveries({ programme, kind: 'prompt' });
  for (const prompt of prompts) {
    const { about, to: person } = prompt;
    if (prompt.state !== 'sent' || about.kind !== 'prompt') continue;
    const id = idOf({ person, week: about.week });
    if (intents.has(id)) continue;
    const intent = intentOf(deps, agenda, prompt);
    if (intent === undefined) {
      intents.set(id, null);
      continue;
    }
    const given = await deps.store.loadAnswers({ programme, from: intent.week, until: intent.week });
    intents.set(id, given.some(({ by }) => by === intent.person) ? null : intent);
  }
}

/** `undefined`: this week they do not answer. */
function intentOf(
  { seed, life }: Pick<SimulatedPeopleDeps, 'seed' | 'life'>,
  agenda: Agenda,
  { about, to }: Delivery,
): Intent | undefined {
  if (about.kind !== 'prompt') return undefined;
  const week = parsePeriod(about.week);
  if (week === undefined) return undefined;
  const slots = checkInSlots(agenda, to, week);
  const lines = about.activities.flatMap((activity) => scriptedLine(life, activity, week.id) ?? []);
  // Who has lines in the script answers on the day they are asked, unless the script has them silent.
  if (lines.length > 0)
    return lines.some(({ silent }) => silent === true)
      ? undefined
      : { at: slots.prompt.add({ minutes: 40 }), person: to, week: week.id };
  const at = answersAt(seed, to, week.id, slots);
  return at === null ? undefined : { at, person: to, week: week.id };
}

async function answer(deps: SimulatedPeopleDeps, { person, week }: Intent): Promise<void> {
  const agenda = await deps.loadAgenda();
  const userId = agenda.members.get(person)?.slackUserId ?? null;
  const period = parsePeriod(week);
  if (userId === null || period === undefined) return;
  const name = agenda.programme.people.find(({ id }) => id === person)?.name ?? person;
  const teller = { seed: deps.seed, programme: agenda.programme, name };
  const someone = deps.slack.person(userId);
  const message = someone.messages().findLast((candidate) => asksAbout(candidate, week));
  if (message === undefined) return;
  await answerInForm({ until: deps.slack.until, person: someone, message }, (number) => {
    const activity = agenda.programme.activities.find((candidate) => candidate.number === number);
    if (activity === undefined)
      throw new Error(`the form asks about ${number}, which the plan does not have`);
    const usual = betweenScripted(deps.life, { activity: number, week }, tell(teller, activity, period));
    const line = scriptedLine(deps.life, number, week);
    return line === undefined ? usual : scriptedAnswer(line, usual, period);
  });
  await deps.slack.until(() => !someone.messages().some((candidate) => asksAbout(candidate, week)), {
    what: `the receipt to ${person} for ${week}`,
  });
}

/** A message whose main button still asks for the week; a receipt's edit button is a plain one. */
function asksAbout(message: LocalMessage, week: string): boolean {
  return message.blocks
    .filter((block) => block['block_id'] === 'checkin')
    .flatMap((block) => objectsOf(block['elements']))
    .some(
      (element) =>
        element['action_id'] === ACTIONS.open &&
        element['style'] === 'primary' &&
        parseValue(textOf(element['value']) ?? '')?.week === week,
    );
}

function idOf({ person, week }: Pick<Intent, 'person' | 'week'>): string {
  return `${person} ${week}`;
}
