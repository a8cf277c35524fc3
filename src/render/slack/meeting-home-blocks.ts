import type { KnownBlock } from '@slack/types';
import type { ActionPoint } from '../../programme/decision/decision.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import type { MinutesModel } from './minutes-model.ts';
import { header } from './pieces.ts';
import { actionBlocks, attendanceBlocks, type MeetingRequest } from './render-meeting-request.ts';
import { minutesBlocks, panelTitle } from './render-minutes-panel.ts';

export interface MeetingHome {
  /** Meetings that run or whose minutes are not adjusted, for those who write them. */
  readonly minutes: readonly { readonly model: MinutesModel; readonly isRunning: boolean }[];
  readonly asked: readonly MeetingRequest[];
  /** The person's own that are open. */
  readonly actions: readonly ActionPoint[];
  readonly today: Temporal.PlainDate;
}

/** "Möte pågår" first: whoever opens Home during a meeting wants just that. */
export function meetingHomeBlocks(
  programme: Programme,
  { minutes, asked, actions, today }: MeetingHome,
  locale: Locale,
): readonly KnownBlock[] {
  return [
    ...minutes.flatMap(({ model, isRunning }) => [
      header(panelTitle(model, isRunning)),
      ...minutesBlocks(model),
    ]),
    ...asked.flatMap((request) => attendanceBlocks(request, locale)),
    ...actionBlocks({ programme, actions, today }, locale),
  ];
}
