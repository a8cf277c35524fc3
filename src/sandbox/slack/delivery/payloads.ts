/** The payloads Slack sends: the fields the app and Bolt read, in Slack's shape. */
import { textOf, type JsonObject } from '../json.ts';
import { messageJson } from '../web-api/conversations.ts';
import { userJson } from '../web-api/users.ts';
import { viewJson } from '../web-api/views.ts';
import type { LocalMessage, LocalUser, LocalView } from '../workspace/model.ts';
import { APP_ID, BOT_USER_ID, type Workspace } from '../workspace/workspace.ts';
import type { Delivery } from './delivery.ts';

/** Where a person acted. */
export type ActedIn =
  | { readonly in: 'message'; readonly message: LocalMessage }
  | { readonly in: 'view'; readonly view: LocalView };

export interface PayloadContext {
  readonly workspace: Workspace;
  readonly user: LocalUser;
  /** `http://127.0.0.1:port`, before a response url's path. */
  readonly base: string;
}

export function blockActions(context: PayloadContext, place: ActedIn, action: JsonObject): Delivery {
  const { workspace, user } = context;
  const where: JsonObject =
    place.in === 'view'
      ? {
          container: { type: 'view', view_id: place.view.id },
          view: viewJson(workspace, place.view),
        }
      : {
          container: {
            type: 'message',
            message_ts: place.message.ts,
            channel_id: place.message.channel,
            is_ephemeral: place.message.ephemeralFor !== null,
          },
          channel: { id: place.message.channel, name: 'directmessage' },
          message: messageJson(place.message, true),
          state: { values: {} },
          response_url:
            context.base + workspace.tickets.responsePath({ userId: user.id, messageTs: place.message.ts }),
        };
  const at = workspace.clock.now().epochMilliseconds / 1000;
  return interactive('block_actions', context, {
    ...where,
    trigger_id: workspace.tickets.trigger(user.id),
    actions: [{ ...action, action_ts: at.toFixed(6) }],
  });
}

export function viewSubmission(context: PayloadContext, view: LocalView): Delivery {
  return interactive('view_submission', context, {
    trigger_id: context.workspace.tickets.trigger(context.user.id),
    view: viewJson(context.workspace, view),
    response_urls: [],
  });
}

export function viewClosed(context: PayloadContext, view: LocalView): Delivery {
  return interactive('view_closed', context, {
    view: viewJson(context.workspace, view),
    is_cleared: false,
  });
}

export function slashCommand(context: PayloadContext, command: string, text: string): Delivery {
  const { workspace, user, base } = context;
  return {
    type: 'slash_commands',
    name: command,
    payload: {
      token: 'local',
      team_id: workspace.team.id,
      team_domain: workspace.team.domain,
      channel_id: workspace.dmOf(user.id),
      channel_name: 'directmessage',
      user_id: user.id,
      user_name: user.name,
      command,
      text,
      api_app_id: APP_ID,
      is_enterprise_install: 'false',
      response_url: base + workspace.tickets.responsePath({ userId: user.id, messageTs: null }),
      trigger_id: workspace.tickets.trigger(user.id),
    },
  };
}

export function appHomeOpened(context: PayloadContext): Delivery {
  const { workspace, user } = context;
  const home = workspace.home(user.id);
  return event(context, {
    type: 'app_home_opened',
    user: user.id,
    channel: workspace.dmOf(user.id),
    tab: 'home',
    // Present only after a first publish.
    ...(home === undefined ? {} : { view: viewJson(workspace, home) }),
  });
}

export function messageEvent(context: PayloadContext, message: LocalMessage): Delivery {
  return event(context, {
    ...messageJson(message, false),
    channel: message.channel,
    channel_type: 'im',
  });
}

/** Somebody's name, zone or language is another now: the whole person, always with the language. */
export function userChange(context: PayloadContext): Delivery {
  const { workspace } = context;
  const user = workspace.user(context.user.id) ?? context.user;
  return event(context, {
    type: 'user_change',
    user: userJson(workspace, user, { email: false, locale: true }),
  });
}

function event(context: PayloadContext, inner: JsonObject): Delivery {
  const { workspace } = context;
  const at = workspace.clock.now().epochMilliseconds / 1000;
  return {
    type: 'events_api',
    name: textOf(inner['type']) ?? '',
    payload: {
      token: 'local',
      team_id: workspace.team.id,
      api_app_id: APP_ID,
      type: 'event_callback',
      event: { ...inner, event_ts: at.toFixed(6) },
      event_id: workspace.ids.mint('Ev'),
      event_time: Math.floor(at),
      authorizations: [
        { enterprise_id: null, team_id: workspace.team.id, user_id: BOT_USER_ID, is_bot: true },
      ],
    },
  };
}

function interactive(type: string, context: PayloadContext, rest: JsonObject): Delivery {
  const { workspace, user } = context;
  const { id, domain } = workspace.team;
  return {
    type: 'interactive',
    name: type,
    payload: {
      type,
      token: 'local',
      api_app_id: APP_ID,
      team: { id, domain },
      enterprise: null,
      is_enterprise_install: false,
      user: { id: user.id, username: user.name, name: user.name, team_id: id },
      ...rest,
    },
  };
}
