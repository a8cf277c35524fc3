/** The areas of one person in one week, as message, form and Home show them. */
import type { Programme } from '../../programme/programme.ts';
import type { AreaField, AreaInput } from '../../programme/status/accept-area-status.ts';
import type { AreaStatus } from '../../programme/status/area-status.ts';

export interface AreaSheet {
  readonly programme: Programme;
  /** ISO week id. */
  readonly week: string;
  /** Person id of who chooses. */
  readonly person: string;
  readonly statuses: readonly AreaStatus[];
  /** What the form starts with: what was last chosen, whenever that was. */
  readonly drafts: readonly AreaInput[];
  /** Every area has been chosen for in this very week. */
  readonly answered: boolean;
}

export const AREA_ACTIONS = { open: 'area.open' } as const;
export const AREA_CALLBACK = 'area.form';

/** Only area and field are in the ids, so that what a person has typed stays when the form is redrawn. */
export function areaBlockId(area: string, field: AreaField): string {
  return `${area}|${field}`;
}

export function areaActionId(field: AreaField): string {
  return `area.${field}`;
}
