import { readFileSync } from 'node:fs';
import type { Decision } from '../../../src/programme/decision/decision.ts';
import type { HeldMeeting } from '../../../src/programme/meeting/held-meeting.ts';
import type { Programme } from '../../../src/programme/programme.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';

const FILE = new URL('../../../examples/fyrbodal-2021/programme.yaml', import.meta.url);

export const fyrbodalText = readFileSync(FILE, 'utf8');
export const fyrbodal = readPlan(fyrbodalText);

export function programme(): Programme {
  if (fyrbodal.programme === null) throw new Error(JSON.stringify(fyrbodal.problems, null, 1));
  return fyrbodal.programme;
}

export function meeting(): HeldMeeting {
  const [only, ...others] = programme().meetings;
  if (only === undefined || others.length > 0) throw new Error('One meeting is expected.');
  return only;
}

export function decision(id: string): Decision {
  const found = programme().decisions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No decision ${id}.`);
  return found;
}

/** The file with one passage changed, read anew. The passage must stand in it exactly once. */
export function changed(before: string, after: string): ReturnType<typeof readPlan> {
  if (fyrbodalText.split(before).length !== 2) throw new Error(`"${before}" must stand in the file once.`);
  return readPlan(fyrbodalText.replace(before, after));
}

/** Ids of questions and warnings that begin with the text. */
export function found(reading: ReturnType<typeof readPlan>, start: string): readonly string[] {
  if (reading.programme === null) throw new Error(JSON.stringify(reading.problems, null, 1));
  return [...reading.questions, ...reading.warnings].map(({ id }) => id).filter((id) => id.startsWith(start));
}
