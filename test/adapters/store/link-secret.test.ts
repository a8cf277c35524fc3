import { expect, test } from 'vitest';
import { loadLinkSecret } from '../../../src/adapters/store/link-secret.ts';
import { withStore } from '../../support/test-store.ts';

test('the secret is made once, stays, and is the same for all processes', () =>
  withStore(async ({ url }) => {
    const made = await Promise.all([loadLinkSecret(url), loadLinkSecret(url), loadLinkSecret(url)]);
    const [first] = made;
    expect(first).toHaveLength(32);
    for (const one of made) expect(one.equals(first)).toBe(true);
    expect((await loadLinkSecret(url)).equals(first)).toBe(true);
  }));

test('two installations have two', () =>
  withStore((one) =>
    withStore(async (other) => {
      const secrets = [await loadLinkSecret(one.url), await loadLinkSecret(other.url)] as const;
      expect(secrets[0].equals(secrets[1])).toBe(false);
    }),
  ));
