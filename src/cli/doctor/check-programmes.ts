/** Every stored programme is read as the product reads it. */
import { doctorAdviceWords as advise } from '../../i18n/doctor-advice-words.ts';
import { doctorWords as say } from '../../i18n/doctor-words.ts';
import { readPlan } from '../../plan/read-plan.ts';
import type { Store } from '../../ports.ts';
import type { Runtime } from '../run-product.ts';
import { type Finding, fault, ok, warning } from './finding.ts';
import { within } from './within.ts';

const PATIENCE_SECONDS = 60;

interface ExaminedProgrammes {
  readonly findings: readonly Finding[];
  /** The programmes' zones and their members', each with whose it is. */
  readonly zones: readonly { readonly zone: string; readonly who: string }[];
}

export async function checkProgrammes(runtime: Runtime, store: Store | null): Promise<ExaminedProgrammes> {
  const { locale } = runtime;
  if (store === null)
    return { findings: [warning(say.programmesUnknown[locale], advise.mendDatabase[locale])], zones: [] };
  return within(runtime.machine, PATIENCE_SECONDS, readAll(runtime, store));
}

async function readAll({ config, locale }: Runtime, store: Store): Promise<ExaminedProgrammes> {
  const findings: Finding[] = [];
  const zones: { zone: string; who: string }[] = [];
  for (const { programme, revision } of await store.listProgrammes()) {
    const stored = await store.loadPlan(programme);
    const reading = readPlan(stored?.text ?? '');
    if (reading.programme === null) {
      const problems = reading.problems.length;
      findings.push(
        fault(say.programmeBroken[locale]({ programme, revision, problems }), advise.mendPlan[locale]),
      );
      continue;
    }
    zones.push({ zone: reading.programme.timeZone, who: programme });
    for (const { person, timeZone } of await store.loadMembers(programme))
      if (timeZone !== null) zones.push({ zone: timeZone, who: `${programme}, ${person}` });
    const questions = reading.questions.length;
    findings.push(ok(say.programmeWell[locale]({ programme, revision, questions })));
  }
  if (findings.length > 0) return { findings, zones };
  // The sandbox stores its own at the first start.
  const none = say.noProgrammes[locale];
  return {
    findings: [config.mode === 'sandbox' ? ok(none) : warning(none, advise.importPlan[locale])],
    zones,
  };
}
