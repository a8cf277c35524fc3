import { recordApproval, type ApprovalResult } from '../flows/change/record-approval.ts';
import { createAgendaCache } from '../flows/load-agenda.ts';
import { createPlanReadings } from '../flows/plan-readings.ts';
import { changeCliWords as say } from '../i18n/change-cli-words.ts';
import type { ApprovalStep } from '../programme/change/change-request.ts';
import type { CliContext } from './cli-context.ts';
import { stepName } from './plan-import-command.ts';

export interface WordOptions {
  readonly outcome: 'approved' | 'refused';
  readonly step?: string | undefined;
  /** Person id or name. */
  readonly by?: string | undefined;
  readonly note?: string | undefined;
}

const STEPS: readonly ApprovalStep[] = ['steering-group', 'funder'];

/**
 * `plan approve PROGRAMME CR1 --step funder --by PERSON --note …` and `plan refuse`: for those who are not in Slack, the
 * programme office records their word. Exit code 1: nothing was stored; 2: the call is wrong.
 */
export async function planApproveCommand(
  context: CliContext,
  [programme, request]: readonly (string | undefined)[],
  { outcome, step: written, by, note = '' }: WordOptions,
): Promise<number> {
  const { locale } = context;
  const step = STEPS.find((known) => known === written);
  if (programme === undefined || request === undefined || step === undefined || by === undefined) {
    context.complain(say.wordUsage[locale]);
    return 2;
  }
  const readings = createPlanReadings();
  return context.withStore(async (store) => {
    const plan = await store.loadPlan(programme);
    const people = plan === undefined ? [] : (readings.read(plan).programme?.people ?? []);
    const person = people.find(({ id, name }) => id === by || name === by)?.id ?? by;
    const result = await recordApproval(
      { store, calendarOf: context.calendarOf, readings, agendas: createAgendaCache() },
      { programme, request, step, outcome, note, by: person, at: context.clock.now() },
      { anyone: true },
    );
    const known = people.map(({ id }) => id).join(', ');
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return tell(context, result, {
      ...{ programme, request, people: known, names },
      person: names.get(person) ?? by,
    });
  });
}

function tell(
  context: CliContext,
  result: ApprovalResult,
  asked: {
    readonly programme: string;
    readonly request: string;
    readonly person: string;
    readonly people: string;
    readonly names: ReadonlyMap<string, string>;
  },
): number {
  const { locale } = context;
  const { request } = asked;
  switch (result.state) {
    case 'unknown-programme':
      context.complain(say.unknownProgramme[locale](asked));
      return 1;
    case 'unknown-request':
      context.complain(say.unknownRequest[locale](asked));
      return 1;
    case 'unknown-person':
    case 'not-yours':
      context.complain(say.unknownPerson[locale](asked));
      return 1;
    case 'own-request': {
      const approver = asked.names.get(result.approver) ?? result.approver;
      context.complain(say.ownRequest[locale]({ request, person: asked.person, approver }));
      return 1;
    }
    case 'needs-note':
      context.complain(say.needsNote[locale]);
      return 1;
    case 'not-now':
      context.complain(
        result.waitsFor === null
          ? say.notNow[locale]({ request })
          : say.waitsFor[locale]({ request, who: stepName(result.waitsFor, locale) }),
      );
      return 1;
    case 'recorded': {
      const next = result.request.approvals.find(({ state }) => state === 'pending');
      if (result.request.state === 'pending' && next !== undefined)
        context.print(say.stillWaits[locale]({ request, who: stepName(next.step, locale) }));
      else
        context.print(
          (result.request.state === 'approved' ? say.approved : say.refused)[locale]({ request }),
        );
      return 0;
    }
  }
}
