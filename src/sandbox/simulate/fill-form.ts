/** A simulated leader in front of the form: opens it from the message, fills in what they have to tell, sends it. */
import { fieldBlockId, parseMemory } from '../../render/slack/form-ids.ts';
import { ACTIONS } from '../../render/slack/button-value.ts';
import type { Modal } from '../slack/person/modal.ts';
import type { Person } from '../slack/person/person.ts';
import { objectOf, objectsOf, textOf } from '../slack/json.ts';
import type { Until } from '../slack/person/until.ts';
import type { LocalMessage } from '../slack/workspace/model.ts';
import type { Told } from './story.ts';

/** What the person has to tell about an activity. */
export type Telling = (activity: string) => Told;

/** Answers through the form, all its pages. Throws, with the form's own words, when the form does not take it. */
export async function answerInForm(
  { until, person, message }: { until: Until; person: Person; message: LocalMessage },
  telling: Telling,
): Promise<void> {
  await person.press(message.ts, ACTIONS.open);
  let modal = await formOf(until, person);
  for (;;) {
    for (const activity of activitiesOn(modal))
      await fillActivity({ until, modal }, activity, telling(activity));
    const sent = await modal.submit();
    if (sent.state === 'closed' || sent.state === 'cleared') return;
    if (sent.state !== 'updated')
      throw new Error(`the form did not take the answer (${sent.state}): ${JSON.stringify(sent.errors)}`);
    modal = await formOf(until, person);
  }
}

/** The form once it is filled in; a first light view may stand there for a moment. */
function formOf(until: Until, person: Person): Promise<Modal> {
  return until(
    () => {
      const modal = person.modal();
      return modal !== null && activitiesOn(modal).length > 0 ? modal : null;
    },
    { what: `the form of ${person.userId}` },
  );
}

function activitiesOn(modal: Modal): readonly string[] {
  const memory = parseMemory(textOf(modal.view.content['private_metadata']) ?? '');
  return memory?.pages[memory.page] ?? [];
}

async function fillActivity(
  { until, modal }: { until: Until; modal: Modal },
  activity: string,
  told: Told,
): Promise<void> {
  const has = (blockId: string): boolean => modal.blocks.some((block) => block['block_id'] === blockId);
  const put = async (blockId: string, entry: string | null): Promise<void> => {
    if (has(blockId)) await modal.choose(blockId, entry);
  };
  const state = fieldBlockId(activity, 'state');
  if (told.unchanged && offers(modal, state, 'unchanged')) {
    await modal.choose(state, 'unchanged');
    return;
  }
  await modal.choose(state, told.colour);
  // The form shows what yellow and red require, or takes it away again; nobody types before that.
  const asksWhy = told.trouble !== null;
  await until(() => has(fieldBlockId(activity, 'cause')) === asksWhy, { what: `the fields of ${activity}` });
  if (told.trouble !== null) {
    const { cause, consequence, action, due } = told.trouble;
    const owner = told.owner;
    for (const [field, text] of Object.entries({ cause, consequence, action, owner }))
      await put(fieldBlockId(activity, field as 'cause' | 'consequence' | 'action' | 'owner'), text);
    await put(fieldBlockId(activity, 'due'), due.toString());
  }
  await put(fieldBlockId(activity, 'done'), told.done);
  await put(fieldBlockId(activity, 'next'), told.next);
  await put(fieldBlockId(activity, 'help'), told.help);
  for (const [target, count] of Object.entries(told.counts))
    await put(fieldBlockId(activity, 'count', target), String(count));
  const word = told.state ?? firstWord(modal, fieldBlockId(activity, 'stateWord'));
  if (word !== null) await put(fieldBlockId(activity, 'stateWord'), word);
  await put(fieldBlockId(activity, 'forecast'), told.forecast?.toString() ?? null);
  await put(fieldBlockId(activity, 'finished'), told.finished?.toString() ?? null);
}

/** The first of the programme's words, where the form has none chosen yet; else `null`: it stands as it is. */
function firstWord(modal: Modal, blockId: string): string | null {
  const block = modal.blocks.find((candidate) => candidate['block_id'] === blockId);
  const element = objectOf(block?.['element']);
  if (block === undefined || element['initial_option'] !== undefined) return null;
  return textOf(objectsOf(element['options'])[0]?.['value']) ?? null;
}

function offers(modal: Modal, blockId: string, value: string): boolean {
  const block = modal.blocks.find((candidate) => candidate['block_id'] === blockId);
  return JSON.stringify(block ?? null).includes(`"value":${JSON.stringify(value)}`);
}
