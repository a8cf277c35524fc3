/**
 * This machine's clock against the database's and Slack's, and the time zones that people and programmes live in.
 * Slack's signatures are refused beyond 300 s (docs.slack.dev, verifying requests); a warning comes well before that.
 */
import { doctorAdviceWords as advise } from '../../i18n/doctor-advice-words.ts';
import { doctorWords as say } from '../../i18n/doctor-words.ts';
import { listOf } from '../../i18n/format.ts';
import type { Locale } from '../../programme/locale.ts';
import { type Finding, fault, ok, warning } from './finding.ts';

const WARN_SECONDS = 30;
const FAULT_SECONDS = 300;

interface ClockEvidence {
  readonly locale: Locale;
  /** Our clock minus theirs; `null` when they could not be asked. */
  readonly database: number | null;
  readonly slack: number | null;
  readonly zones: readonly { readonly zone: string; readonly who: string }[];
}

export function checkClock({ locale, database, slack, zones }: ClockEvidence): readonly Finding[] {
  const others = [
    { name: say.theDatabase[locale], skew: database },
    { name: say.slack[locale], skew: slack },
  ].flatMap(({ name, skew }) => (skew === null ? [] : [{ name, skew }]));
  const strange = zones.filter(({ zone }) => !isKnown(zone));
  const wrong = others.filter(({ skew }) => Math.abs(skew) > WARN_SECONDS);
  const findings = wrong.map(({ name, skew }) => skewFinding(locale, { name, skew }));
  if (others.length === 0) findings.push(warning(say.clockAlone[locale], advise.clockAlone[locale]));
  else if (wrong.length === 0) {
    const known = [...new Set(zones.map(({ zone }) => zone))].filter(isKnown).sort();
    const list = known.length === 0 ? '' : say.zones[locale]({ zones: listOf(locale, known) });
    const names = others.map(({ name }) => name);
    findings.push(ok(say.clockWell[locale]({ against: listOf(locale, names), zones: list })));
  }
  return [
    ...findings,
    ...strange.map((one) => warning(say.unknownZone[locale](one), advise.unknownZone[locale])),
  ];
}

function skewFinding(locale: Locale, { name, skew }: { name: string; skew: number }): Finding {
  const phrase = skew > 0 ? say.clockAhead : say.clockBehind;
  const text = phrase[locale]({ seconds: Math.round(Math.abs(skew)), against: name });
  return Math.abs(skew) > FAULT_SECONDS
    ? fault(text, advise.setClock[locale], advise.skewRefused[locale])
    : warning(text, advise.setClock[locale]);
}

function isKnown(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
