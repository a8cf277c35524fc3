/** What a simulated person sees and does in Slack: finds the button that is meant, presses it, fills in the form. */
import { objectsOf, textOf } from '../slack/json.ts';
import type { Modal } from '../slack/person/modal.ts';
import type { Person } from '../slack/person/person.ts';
import type { Until } from '../slack/person/until.ts';

/** A button by its action (or how the action begins) and by what it carries. */
export interface ButtonWanted {
  readonly action: string;
  readonly carries: (value: string) => boolean;
}

export interface ButtonSeen {
  readonly message: string;
  readonly actionId: string;
  readonly value: string;
}

/** The newest such button; `undefined` when there is none on the screen. */
export function buttonOf(person: Person, wanted: ButtonWanted): ButtonSeen | undefined {
  return person
    .messages()
    .flatMap((message) =>
      message.blocks.flatMap((block) =>
        [...objectsOf(block['elements']), ...objectsOf([block['accessory']])].flatMap(
          (element): ButtonSeen[] => {
            const actionId = textOf(element['action_id']) ?? '';
            const value = textOf(element['value']) ?? '';
            const fits = actionId.startsWith(wanted.action) && wanted.carries(value);
            return fits ? [{ message: message.ts, actionId, value }] : [];
          },
        ),
      ),
    )
    .at(-1);
}

export async function pressButton(person: Person, { message, actionId, value }: ButtonSeen): Promise<void> {
  await person.press(message, { actionId, value });
}

/** Fills in what the form on top asks for, page by page, and sends it. Throws, in the form's own words, when it is refused. */
export async function fillForm(
  { person, until }: { readonly person: Person; readonly until: Until },
  entries: ReadonlyMap<string, string>,
): Promise<void> {
  const modal = await formOnTop(person, until);
  for (;;) {
    for (const block of modal.blocks) {
      const id = textOf(block['block_id']) ?? '';
      const entry = entries.get(id);
      if (entry !== undefined) await modal.choose(id, entry);
    }
    const sent = await modal.submit();
    if (sent.state === 'closed' || sent.state === 'cleared') return;
    if (sent.state !== 'updated')
      throw new Error(`the form did not take it (${sent.state}): ${JSON.stringify(sent.errors)}`);
    // What stands there now is a thank-you, or the next question: nothing of ours.
    if (!modal.blocks.some((block) => entries.has(textOf(block['block_id']) ?? ''))) {
      await modal.close();
      return;
    }
  }
}

/** A first light view may stand there for a moment. */
function formOnTop(person: Person, until: Until): Promise<Modal> {
  return until(
    () => {
      const modal = person.modal();
      return modal?.blocks.some((block) => block['type'] === 'input') === true ? modal : null;
    },
    { what: `a form for ${person.userId}` },
  );
}
