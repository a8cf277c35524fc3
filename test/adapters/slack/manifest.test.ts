import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Manifest {
  readonly features: {
    readonly app_home: Readonly<Record<string, boolean>>;
    readonly slash_commands: readonly { readonly command: string }[];
  };
  readonly oauth_config: { readonly scopes: Readonly<Record<string, readonly string[]>> };
  readonly settings: {
    readonly interactivity: { readonly is_enabled: boolean };
    readonly event_subscriptions: { readonly bot_events: readonly string[] };
    readonly socket_mode_enabled: boolean;
  };
}

const file = new URL('../../../docs/slack-manifest.yaml', import.meta.url);
const manifest = parse(readFileSync(file, 'utf8')) as Manifest;

test('the manifest asks for these scopes and no more', () => {
  expect(manifest.oauth_config.scopes).toEqual({
    bot: [
      'chat:write',
      'im:write',
      'im:history',
      'users:read',
      'users:read.email',
      'commands',
      'files:write',
    ],
  });
});

test('it turns on what the app listens to', () => {
  expect(manifest.features.app_home['home_tab_enabled']).toBe(true);
  expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(['/tertial']);
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(['app_home_opened', 'user_change']);
  expect(manifest.settings.interactivity.is_enabled).toBe(true);
  expect(manifest.settings.socket_mode_enabled).toBe(true);
});
