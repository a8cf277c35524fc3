/** users.*, auth.test and apps.connections.open. Source: docs.slack.dev/reference/methods. */
import type { JsonObject } from '../json.ts';
import type { LocalUser } from '../workspace/model.ts';
import { APP_ID, BOT_ID, BOT_USER_ID, type Workspace } from '../workspace/workspace.ts';
import { Refusal, type Call, type Method } from './call.ts';

const BOT: LocalUser = {
  id: BOT_USER_ID,
  name: 'tertial',
  realName: 'Tertial',
  email: null,
  tz: null,
  locale: 'en-US',
};

/** What of a person an app gets only when it may, or asks. */
interface Told {
  readonly email: boolean;
  readonly locale: boolean;
}

function profileOf(call: Call, user: LocalUser): JsonObject {
  return userJson(call.workspace, user, {
    email: call.scopes.includes('users:read.email'),
    locale: call.args.flag('include_locale'),
  });
}

/** A person as `users.info` and `user_change` write them. */
export function userJson(workspace: Workspace, user: LocalUser, told: Told): JsonObject {
  const deleted = user.deleted === true;
  const isBot = user.id === BOT_USER_ID;
  return {
    id: user.id,
    team_id: workspace.team.id,
    name: user.name,
    deleted,
    real_name: user.realName,
    profile: {
      real_name: user.realName,
      display_name: user.name,
      ...(user.email !== null && told.email ? { email: user.email } : {}),
    },
    is_bot: isBot,
    is_app_user: false,
    updated: 0,
    // Slack tells neither zone nor language of people who have left.
    ...(deleted || user.tz === null ? {} : zoneOf(user.tz, workspace.clock.now())),
    ...(told.locale && !deleted ? { locale: user.locale } : {}),
  };
}

/** The offset is today's, in seconds; it moves with summer time. */
function zoneOf(tz: string, now: Temporal.Instant): JsonObject {
  return { tz, tz_label: tz, tz_offset: now.toZonedDateTimeISO(tz).offsetNanoseconds / 1e9 };
}

function authTest(call: Call): JsonObject {
  const { team } = call.workspace;
  return {
    url: `https://${team.domain}.slack.invalid/`,
    team: team.name,
    user: BOT.name,
    team_id: team.id,
    user_id: BOT_USER_ID,
    bot_id: BOT_ID,
    is_enterprise_install: false,
  };
}

function usersInfo(call: Call): JsonObject {
  const user = [...call.workspace.users, BOT].find((it) => it.id === call.args.text('user'));
  if (user === undefined) throw new Refusal('user_not_found');
  return { user: profileOf(call, user) };
}

function usersList(call: Call): JsonObject {
  const all = [...call.workspace.users, BOT];
  const from = call.args.has('cursor') ? all.findIndex((it) => it.id === call.args.text('cursor')) : 0;
  if (from === -1) throw new Refusal('invalid_cursor');
  const page = all.slice(from, from + call.args.count('limit', all.length));
  return {
    members: page.map((user) => profileOf(call, user)),
    cache_ts: Math.floor(call.workspace.clock.now().epochMilliseconds / 1000),
    response_metadata: { next_cursor: all[from + page.length]?.id ?? '' },
  };
}

function lookupByEmail(call: Call): JsonObject {
  const email = call.args.text('email').toLowerCase();
  const user = call.workspace.users.find(
    (it) => it.email?.toLowerCase() === email && it.deleted !== true && email !== '',
  );
  if (user === undefined) throw new Refusal('users_not_found');
  return { user: profileOf(call, user) };
}

export const userMethods: Readonly<Record<string, Method>> = {
  'auth.test': { token: 'bot', scopes: [], tier: 'none', run: authTest },
  'apps.connections.open': {
    token: 'app',
    scopes: [],
    tier: 'none',
    run: (call) => ({ url: call.openSocketUrl(), app_id: APP_ID }),
  },
  'users.info': { token: 'bot', scopes: ['users:read'], tier: 4, run: usersInfo },
  'users.list': { token: 'bot', scopes: ['users:read'], tier: 2, run: usersList },
  'users.lookupByEmail': { token: 'bot', scopes: ['users:read.email'], tier: 3, run: lookupByEmail },
};
