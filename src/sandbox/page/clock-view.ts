/** The clock and where it can go. Where a target lies is looked up once per standing of the clock. */
import { clockTime, dayMonth, longDate, shortDate, weekdayName } from '../../i18n/format.ts';
import { pageWords } from '../../i18n/page-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { PageMemory } from './page-memory.ts';
import { CLOCK_TARGETS, type SandboxClock, type SandboxWorld } from './sandbox-world.ts';

export interface ClockView {
  readonly iso: string;
  readonly day: string;
  readonly time: string;
  readonly moving: boolean;
  /** 0–100. */
  readonly percent: number;
  readonly targets: readonly {
    readonly id: string;
    readonly label: string;
    /** `fredag 9 sep. 09.00`. */
    readonly when: string;
    readonly possible: boolean;
    readonly first: boolean;
  }[];
}

export async function clockView(world: SandboxWorld, memory: PageMemory, locale: Locale): Promise<ClockView> {
  const { clock } = world;
  const { moving } = memory;
  const at = (moving?.at ?? clock.now()).toZonedDateTimeISO(clock.timeZone);
  const reached = moving === null ? await reachedFrom(clock, memory) : (memory.targets?.reached ?? []);
  const none = moving === null ? pageWords.noTarget[locale] : '';
  return {
    iso: at.toString({ timeZoneName: 'never', smallestUnit: 'minute' }),
    day: longDate(locale, at.toPlainDate()),
    time: clockTime(locale, at.toPlainTime()),
    moving: moving !== null,
    percent: Math.round((moving?.share ?? 0) * 100),
    targets: CLOCK_TARGETS.map((id, index) => {
      const target = reached[index] ?? null;
      return {
        id,
        label: pageWords[id][locale],
        when:
          target === null ? none : shortMoment(locale, target.toZonedDateTimeISO(clock.timeZone), at.year),
        possible: target !== null && moving === null,
        first: index === 0,
      };
    }),
  };
}

async function reachedFrom(clock: SandboxClock, memory: PageMemory) {
  const now = clock.now();
  if (memory.targets?.from.equals(now) === true) return memory.targets.reached;
  const reached: (Temporal.Instant | null)[] = [];
  for (const target of CLOCK_TARGETS) reached.push(await clock.peek(target));
  memory.targets = { from: now, reached };
  return reached;
}

/** `fre 9 sep. 09.00`; the year only where it is another one. */
function shortMoment(locale: Locale, at: Temporal.ZonedDateTime, thisYear: number): string {
  const date = at.toPlainDate();
  const day = at.year === thisYear ? dayMonth(locale, date) : shortDate(locale, date);
  return `${weekdayName(locale, date).slice(0, 3)} ${day} ${clockTime(locale, at.toPlainTime())}`;
}
