import { doctorWords as say } from '../../i18n/doctor-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Finding } from './finding.ts';

export type Area =
  'settings' | 'database' | 'slack' | 'mail' | 'clock' | 'templates' | 'pdf' | 'programmes' | 'deliveries';

/** One line per finding with sign and word, and indented below it what to do. Later lines of a text are indented, too. */
export function renderFindings(
  locale: Locale,
  { area, findings }: { area: Area; findings: readonly Finding[] },
): string {
  const width = Math.max(...[say.ok, say.warning, say.fault].map((phrase) => phrase[locale].length));
  return findings
    .flatMap(({ level, text, advice }) => [
      `${say[level][locale].padEnd(width)}  ${say[area][locale]}: ${text.trim().replaceAll('\n', '\n    ')}`,
      ...advice.map((line) => `    → ${line}`),
    ])
    .join('\n');
}
