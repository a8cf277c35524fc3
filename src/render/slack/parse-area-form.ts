import type { AreaField, AreaInput } from '../../programme/status/accept-area-status.ts';
import { CHOSEN_COLOURS } from '../../programme/status/colour.ts';
import { areaActionId, areaBlockId } from './area-sheet.ts';
import { cleanText } from './clean-text.ts';
import type { FormState } from './parse-form.ts';

/** What Slack sends back, as typed: missing fields are empty, nothing is judged here. */
export function parseAreaForm(state: FormState, areas: readonly string[]): readonly AreaInput[] {
  return areas.map((area): AreaInput => {
    const at = (field: AreaField) => state[areaBlockId(area, field)]?.[areaActionId(field)];
    return {
      area,
      colour: CHOSEN_COLOURS.find((colour) => colour === at('colour')?.selected_option?.value) ?? null,
      comment: cleanText(at('comment')?.value ?? '').trim(),
      action: cleanText(at('action')?.value ?? '').trim(),
      actionDone: at('done')?.selected_option?.value === 'yes',
    };
  });
}
