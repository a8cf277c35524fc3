/**
 * How often an app may call. Tiers per method (docs.slack.dev/apis/web-api/rate-limits): 20, 50 or 100 a minute;
 * chat.postMessage about one a second per channel with short bursts, and a workspace-wide total of some hundreds a
 * minute (from memory). `generous` limits nothing.
 */

export type Profile = 'generous' | 'harsh';
export type Tier = 2 | 3 | 4 | 'post' | 'none';

export interface Limits {
  /** Takes one call; seconds to wait (whole, at least 1) when there is none left. */
  take(method: string, tier: Tier, channel: string): number | null;
}

interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

const TIERS: Readonly<Record<2 | 3 | 4, Rate>> = {
  2: { perSecond: 20 / 60, burst: 20 },
  3: { perSecond: 50 / 60, burst: 50 },
  4: { perSecond: 100 / 60, burst: 100 },
};
const PER_CHANNEL: Rate = { perSecond: 1, burst: 3 };
const WORKSPACE: Rate = { perSecond: 5, burst: 20 };

/** `nowMs` is real or injected time, as the caller decides; it must not go back. */
export function startLimits(profile: Profile, nowMs: () => number): Limits {
  const buckets = new Map<string, { left: number; at: number }>();

  function bucket(key: string, rate: Rate): { left: number; at: number } {
    const now = nowMs();
    const it = buckets.get(key) ?? { left: rate.burst, at: now };
    it.left = Math.min(rate.burst, it.left + ((now - it.at) / 1000) * rate.perSecond);
    it.at = now;
    buckets.set(key, it);
    return it;
  }

  return {
    take(method, tier, channel) {
      if (profile === 'generous' || tier === 'none') return null;
      const rates: [string, Rate][] =
        tier === 'post'
          ? [
              [`channel ${channel}`, PER_CHANNEL],
              ['workspace', WORKSPACE],
            ]
          : [[method, TIERS[tier]]];
      const found = rates.map(([key, rate]) => ({ it: bucket(key, rate), rate }));
      const waits = found.map(({ it, rate }) => (it.left >= 1 ? 0 : (1 - it.left) / rate.perSecond));
      const wait = Math.max(...waits);
      if (wait > 0) return Math.max(1, Math.ceil(wait));
      for (const { it } of found) it.left -= 1;
      return null;
    },
  };
}
