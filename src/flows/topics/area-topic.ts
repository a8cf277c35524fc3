/** The colours of whole areas, chosen in a form that opens from the message, from Home or after `/tertial`. */
import { AREA_ACTIONS } from '../../render/slack/area-sheet.ts';
import { localeOfValue } from '../../render/slack/button-value.ts';
import { parseMemory } from '../../render/slack/form-ids.ts';
import { nothing } from '../check-in/check-in-deps.ts';
import { openAreaForm } from '../area/open-area-form.ts';
import { submitAreaForm } from '../area/submit-area-form.ts';
import type { Topic } from './topic.ts';

export const areaTopic: Topic = {
  name: 'area',
  opens: (actionId) => actionId === AREA_ACTIONS.open,
  localeOf: (hint) => localeOfValue(hint) ?? parseMemory(hint)?.locale,
  press: async (deps, press) => ({
    // A colour chosen inside the form is no press that opens anything.
    open: press.actionId === AREA_ACTIONS.open ? await openAreaForm(deps, press) : null,
    afterwards: nothing,
  }),
  submit: submitAreaForm,
};
