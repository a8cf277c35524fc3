/**
 * A later row of a milestone list that is dated before an earlier one (K13: "Förstudien klar 31 jan 2011" after "Kick-Off
 * nov 2011", when the year has turned; N03). Both ends must lie earlier, so that months side by side are no question.
 */
import { contradictionWords } from '../../i18n/plan-contradiction-words.ts';
import { say } from '../../i18n/say.ts';
import type { WrittenDate } from '../../programme/reading.ts';
import type { Findings } from '../findings.ts';
import type { PlanRule } from '../plan-facts.ts';
import type { PlanPath } from '../reading.ts';

interface Row {
  readonly id: string;
  readonly about: PlanPath;
  readonly text: string;
  readonly due: WrittenDate | null;
}

interface Span {
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
}

export const milestoneOrder: PlanRule = ({ findings, programme }) => {
  askAbout(
    findings,
    programme.milestones.map(({ id, text, due }, index) => ({
      id: `milestone-order:${id}`,
      about: ['milestones', index, 'date'],
      ...{ text, due },
    })),
  );
  programme.milestonePlans.forEach((plan, place) => {
    // Where the current plan's rows are the milestones above, they have been asked about there.
    const isAbove = plan.baseline === 'current' && plan.rows.every(({ milestone }) => milestone !== null);
    if (isAbove) return;
    askAbout(
      findings,
      plan.rows.map(({ text, due }, index) => ({
        id: `milestone-order:${plan.id}:${String(index + 1)}`,
        about: ['milestonePlans', place, 'rows', index, 'date'],
        ...{ text, due },
      })),
    );
  });
};

function askAbout(findings: Findings, rows: readonly Row[]): void {
  let latest: { readonly row: Row; readonly span: Span } | null = null;
  for (const row of rows) {
    const span = surely(row.due);
    if (span === null) continue;
    if (latest === null || !liesBefore(span, latest.span)) {
      latest = { row, span };
      continue;
    }
    findings.question({
      id: row.id,
      about: row.about,
      raw: row.due?.raw ?? '',
      readings: [spanText(span), ...turned(span, latest.span)],
      confidence: 'unsure',
      text: say(contradictionWords.order, {
        text: row.text,
        raw: row.due?.raw ?? '',
        before: latest.row.text,
        beforeRaw: latest.row.due?.raw ?? '',
      }),
    });
  }
}

function surely(due: WrittenDate | null): Span | null {
  if (due?.confidence !== 'sure' || due.start === null || due.end === null) return null;
  return { start: due.start, end: due.end };
}

function liesBefore(one: Span, other: Span): boolean {
  return (
    Temporal.PlainDate.compare(one.start, other.start) < 0 &&
    Temporal.PlainDate.compare(one.end, other.end) < 0
  );
}

/** The same days a year later, where that puts the row in its place: the wrong year is the usual slip. */
function turned({ start, end }: Span, before: Span): readonly string[] {
  const next = { start: start.add({ years: 1 }), end: end.add({ years: 1 }) };
  return Temporal.PlainDate.compare(next.start, before.end) > 0 ? [spanText(next)] : [];
}

function spanText({ start, end }: Span): string {
  return start.equals(end) ? start.toString() : `${start.toString()}/${end.toString()}`;
}
