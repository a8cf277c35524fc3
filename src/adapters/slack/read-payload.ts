/** From Bolt's payloads to what the flows are told. */
import type { BlockAction, ViewOutput } from '@slack/bolt';
import type { InboundForm, InboundPress } from './inbound.ts';

export function formOf(userId: string, view: ViewOutput): InboundForm {
  return {
    userId,
    view: {
      id: view.id,
      hash: view.hash,
      callbackId: view.callback_id,
      memory: view.private_metadata,
      state: view.state.values,
    },
    blockIds: view.blocks.flatMap((block) => block.block_id ?? []),
  };
}

/** `undefined` for a payload without an action. */
export function pressOf(body: BlockAction): InboundPress | undefined {
  const [action] = body.actions;
  if (action === undefined) return undefined;
  return {
    userId: body.user.id,
    actionId: action.action_id,
    blockId: action.block_id,
    value: 'value' in action && typeof action.value === 'string' ? action.value : '',
    state: body.view?.state.values ?? body.state?.values ?? {},
    form: body.view?.type === 'modal' ? formOf(body.user.id, body.view) : null,
  };
}

/** Somebody from another workspace in a shared channel: never let in. */
export function isForeign(body: {
  readonly team: { readonly id: string } | null;
  readonly user: { readonly team_id?: string };
}): boolean {
  return body.team !== null && body.user.team_id !== undefined && body.user.team_id !== body.team.id;
}

/** Where Slack can show an error: the first input of the view. */
export function firstInput(view: ViewOutput): string | undefined {
  return view.blocks.find(({ type }) => type === 'input')?.block_id;
}
