/**
 * What happens on fixed days of a scripted life, beside the answers to questions: the coordinator brings in a changed
 * plan, leaders are confirmed, open questions answered, changes approved, deliverables reviewed. Each happens once: what
 * was done is kept on disk, and doing it again after a kill changes nothing.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { slotAt } from '../../programme/obligation/rule.ts';
import type { Life } from './life-schema.ts';

export interface ScriptedEvent {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly act: ScriptedAct;
}

type Items<Key extends keyof Life> = NonNullable<Life[Key]> extends readonly (infer Item)[] ? Item : never;

export type ScriptedAct =
  | { readonly kind: 'import'; readonly revision: Items<'imports'> }
  | { readonly kind: 'leader'; readonly leader: Items<'leaders'> }
  | { readonly kind: 'question'; readonly answer: Items<'questions'> }
  | { readonly kind: 'approval'; readonly approval: Items<'approvals'> }
  | { readonly kind: 'review'; readonly review: Items<'reviews'> }
  | { readonly kind: 'report'; readonly report: Exclude<Items<'reports'>, { act: 'send-back' }> };

/** Local times, in the order in which a day's events need one another. */
const TIMES: Readonly<Record<ScriptedAct['kind'], string>> = {
  import: '08:20',
  leader: '09:40',
  question: '10:10',
  review: '13:30',
  approval: '15:00',
  report: '15:30',
};

/** Oldest first. */
export function scriptedEvents(life: Life, timeZone: string): readonly ScriptedEvent[] {
  const acts: readonly { readonly on: string; readonly act: ScriptedAct }[] = [
    ...(life.imports ?? []).map((revision) => ({
      on: revision.on,
      act: { kind: 'import', revision } as const,
    })),
    ...(life.leaders ?? []).map((leader) => ({ on: leader.on, act: { kind: 'leader', leader } as const })),
    ...(life.questions ?? []).map((answer) => ({
      on: answer.on,
      act: { kind: 'question', answer } as const,
    })),
    ...(life.reviews ?? []).map((review) => ({ on: review.on, act: { kind: 'review', review } as const })),
    ...(life.approvals ?? []).map((approval) => ({
      on: approval.on,
      act: { kind: 'approval', approval } as const,
    })),
    ...(life.reports ?? []).flatMap((report) =>
      report.act === 'send-back' ? [] : [{ on: report.on, act: { kind: 'report', report } as const }],
    ),
  ];
  return acts
    .map(({ on, act }, index) => ({
      id: `${act.kind}:${String(index)}`,
      at: slotAt(Temporal.PlainDate.from(on), Temporal.PlainTime.from(TIMES[act.kind]), timeZone).add({
        seconds: index,
      }),
      act,
    }))
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at));
}

/** Which events are done, in a file with one id a line; it survives kill -9 because a line is written after the act. */
export interface EventBook {
  isDone(id: string): boolean;
  mark(id: string): void;
}

export function openEventBook(file: string): EventBook {
  const done = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  return {
    isDone: (id) => done.has(id),
    mark: (id) => {
      done.add(id);
      appendFileSync(file, `${id}\n`);
    },
  };
}
