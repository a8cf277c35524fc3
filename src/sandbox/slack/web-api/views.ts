/**
 * views.*: a trigger opens or pushes a modal once, a hash guards an update, a stack holds three.
 * Source: docs.slack.dev/reference/methods/views.open and kin; docs.slack.dev/surfaces/modals.
 */
import { isTooLarge, validateView } from '../block-kit/validate.ts';
import { isObject, objectOf, textOf, type JsonObject } from '../json.ts';
import type { LocalView } from '../workspace/model.ts';
import { MAX_MODALS } from '../workspace/views.ts';
import { APP_ID, BOT_ID, type Workspace } from '../workspace/workspace.ts';
import { Refusal, refuseContent, type Call, type Method } from './call.ts';

function open(call: Call): JsonObject {
  const content = contentOf(call, 'modal');
  const userId = redeem(call);
  refuseTwin(call, content, undefined);
  return shown(call, call.workspace.views.open(userId, content));
}

function push(call: Call): JsonObject {
  const content = contentOf(call, 'modal');
  const userId = redeem(call);
  if (call.workspace.stack(userId).length >= MAX_MODALS) throw new Refusal('push_limit_reached');
  refuseTwin(call, content, undefined);
  return shown(call, call.workspace.views.push(userId, content));
}

function update(call: Call): JsonObject {
  const { args, workspace } = call;
  if (!args.has('view_id') && !args.has('external_id')) throw new Refusal('invalid_arguments');
  const before = workspace.views.find({
    id: args.has('view_id') ? args.text('view_id') : undefined,
    externalId: args.text('external_id'),
  });
  if (before === undefined) throw new Refusal('not_found');
  const content = contentOf(call, before.type);
  if (args.has('hash') && args.text('hash') !== before.hash) throw new Refusal('hash_conflict');
  refuseTwin(call, content, before.id);
  return shown(call, workspace.views.update(before, content));
}

function publish(call: Call): JsonObject {
  const { args, workspace } = call;
  const user = workspace.user(args.text('user_id'));
  if (user === undefined) throw new Refusal('user_not_found');
  const content = contentOf(call, 'home');
  const before = workspace.home(user.id);
  if (args.has('hash') && args.text('hash') !== before?.hash) throw new Refusal('hash_conflict');
  return shown(call, workspace.views.publish(user.id, content));
}

function redeem(call: Call): string {
  const ticket = call.workspace.tickets.redeem(call.args.text('trigger_id'));
  if ('error' in ticket) throw new Refusal(ticket.error);
  return ticket.userId;
}

function contentOf(call: Call, type: 'modal' | 'home'): JsonObject {
  const content = call.args.structure('view');
  if (!isObject(content)) throw new Refusal('invalid_arguments');
  if (isTooLarge(content)) throw new Refusal('view_too_large');
  const problems = [...validateView(content)];
  if (content['type'] !== type) problems.push({ pointer: '/view/type', message: `must be ${type}` });
  if (problems.length > 0) throw refuseContent('invalid_arguments', problems);
  return content;
}

function refuseTwin(call: Call, content: JsonObject, ownId: string | undefined): void {
  const externalId = textOf(content['external_id']);
  if (externalId === undefined) return;
  const twin = call.workspace.views.find({ externalId });
  if (twin !== undefined && twin.id !== ownId) throw new Refusal('duplicate_external_id');
}

function shown(call: Call, view: LocalView): JsonObject {
  return { view: viewJson(call.workspace, view) };
}

/** A view as Slack returns and delivers it, with what is typed so far. */
export function viewJson(workspace: Workspace, view: LocalView): JsonObject {
  const content = objectOf(view.content);
  return {
    id: view.id,
    team_id: workspace.team.id,
    app_id: APP_ID,
    app_installed_team_id: workspace.team.id,
    bot_id: BOT_ID,
    title: { type: 'plain_text', text: 'Tertial', emoji: true },
    close: null,
    submit: null,
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    ...content,
    state: { values: view.values },
    hash: view.hash,
    root_view_id: view.rootId,
    previous_view_id: view.previousId,
  };
}

export const viewMethods: Readonly<Record<string, Method>> = {
  'views.open': { token: 'bot', scopes: [], tier: 4, run: open },
  'views.push': { token: 'bot', scopes: [], tier: 4, run: push },
  'views.update': { token: 'bot', scopes: [], tier: 4, run: update },
  'views.publish': { token: 'bot', scopes: [], tier: 4, run: publish },
};
