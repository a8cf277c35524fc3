/**
 * A plan file that comes from somebody's desk does not know what has been answered in Slack since it was taken out. What
 * was answered goes with it: readings that still fit the raw text, and facts that answers have put into the plan (a
 * resource secured), as long as the file does not itself say something else about them.
 */
import { createHash } from 'node:crypto';
import { carryReadings } from '../plan/carry-readings.ts';
import { editPlan } from '../plan/edit-plan.ts';
import { rebasePlan } from '../plan/rebase-plan.ts';
import type { Store } from '../ports.ts';
import { byActivation } from './change/load-moves.ts';
import type { PlanReadings } from './plan-readings.ts';

export interface CarryAnswersDeps {
  readonly store: Pick<Store, 'loadPlan' | 'listPlanRevisions'>;
  readonly readings: PlanReadings;
}

/** The file's text with the answers; the text itself when there are none, or when it does not read. */
export async function carryAnswers(deps: CarryAnswersDeps, file: string): Promise<string> {
  const read = (text: string) =>
    deps.readings.read({ text, sha256: createHash('sha256').update(text).digest('hex') });
  const { programme } = read(file);
  const current = programme === null ? undefined : await deps.store.loadPlan(programme.id);
  if (current === undefined) return file;
  const answers = deps.readings.read(current).written?.readings ?? [];
  let text = await withFacts(deps, current.programme, file);
  // One answer can raise the question that another one settles: looked at again until nothing more fits.
  for (let carried = ''; carried !== text;) {
    carried = text;
    text = carryReadings(text, read(text).questions, answers);
  }
  return text;
}

/**
 * What answers have put into the plan beside its readings, one after the other. Where the file says something else than
 * what stood there before the answer, its own word stands: whoever wrote it has seen the place.
 */
async function withFacts(deps: CarryAnswersDeps, programme: string, file: string): Promise<string> {
  const counted = (await deps.store.listPlanRevisions(programme))
    .filter(({ activeAt }) => activeAt !== null)
    .sort(byActivation);
  let text = file;
  for (const [place, { cause, revision }] of counted.entries()) {
    const before = counted[place - 1];
    if (cause !== 'answer' || before === undefined) continue;
    const [was, is] = await Promise.all(
      [before.revision, revision].map((one) => deps.store.loadPlan(programme, one)),
    );
    if (was === undefined || is === undefined) continue;
    const [base, current] = [withoutReadings(was.text), withoutReadings(is.text)];
    if (base !== current) ({ text } = rebasePlan({ base, current, approved: text }));
  }
  return text;
}

function withoutReadings(text: string): string {
  const edited = editPlan(text, [{ at: 'readings', to: null }]);
  return 'text' in edited ? edited.text : text;
}
