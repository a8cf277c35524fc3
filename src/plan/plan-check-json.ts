/** What `tertial plan check --json` prints: plain data, dates ISO, the same keys whether the file can be read or not. */
import type { PlanReading } from './reading.ts';

export function planCheckJson(reading: PlanReading): Readonly<Record<string, unknown>> {
  const { programme } = reading;
  return {
    programme:
      programme === null
        ? null
        : {
            id: programme.id,
            title: programme.title,
            shortName: programme.shortName,
            version: programme.document.version,
            start: programme.start?.toString() ?? null,
            end: programme.end?.toString() ?? null,
          },
    counts: reading.counts,
    questions: reading.questions.map(({ id, about, raw, readings, confidence, askedOf, text }) => ({
      ...{ id, about, raw, readings, confidence, askedOf, text },
    })),
    warnings: reading.warnings,
    errors: reading.problems,
  };
}
