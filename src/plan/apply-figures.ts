/** What an answer in figures makes of the programme: amounts, scores, inhabitants, what was accepted. */
import { sumOf } from '../programme/economy/amount.ts';
import type { Programme } from '../programme/programme.ts';
import type { Answer } from './answer.ts';
import type { PlanPath } from './reading.ts';

type Of<K extends Answer['kind']> = Extract<Answer, { readonly kind: K }>;

/** The one amount that stands where the question points: of a budget line, a stated total, or a rule of cost shares. */
export function withAmountAt(programme: Programme, about: PlanPath, amount: string): Programme {
  const [first, second] = about;
  const { economy } = programme;
  if (first === 'budget' && second === 'lines') {
    const column = about[3] === 'category' ? 'budget' : String(about[3]);
    const lines = economy.lines.map((line, index) =>
      index !== about[2]
        ? line
        : column === 'budget'
          ? { ...line, budget: amount }
          : withPart(line, column, amount),
    );
    return { ...programme, economy: { ...economy, lines } };
  }
  if (first === 'budget') {
    const statedTotals = economy.statedTotals.map((total, index) =>
      index === about[2] ? { ...total, [String(about[3])]: amount } : total,
    );
    return { ...programme, economy: { ...economy, statedTotals } };
  }
  return {
    ...programme,
    costShares: programme.costShares.map((rule, index) => {
      if (first !== 'costShares' || index !== second) return rule;
      if (about[2] === 'amount') return { ...rule, amount };
      return { ...rule, stated: rule.stated === null ? null : { ...rule.stated, amount } };
    }),
  };
}

type Line = Programme['economy']['lines'][number];

/** A budget that was the sum of its parts is their sum again. */
function withPart(line: Line, column: string, amount: string): Line {
  const partsOf = ({ support, own }: Line) => [support, own].filter((part) => part !== null);
  const after = { ...line, [column]: amount };
  const wasSum = partsOf(line).length > 0 && sumOf(partsOf(line)) === line.budget;
  return wasSum ? { ...after, budget: sumOf(partsOf(after)) } : after;
}

export function withScores(programme: Programme, { scores }: Of<'scores'>): Programme {
  return {
    ...programme,
    risks: programme.risks.map((risk) => {
      const { probability, consequence } = scores.find((one) => one.risk === risk.id) ?? risk;
      return { ...risk, probability, consequence };
    }),
  };
}

/** From which day the figures are nobody has said. */
export function withPopulations(programme: Programme, { counts }: Of<'populations'>): Programme {
  return {
    ...programme,
    organisations: programme.organisations.map((one) => {
      const count = counts.find(({ party }) => party === one.id)?.count;
      return count === undefined ? one : { ...one, population: { count, asOf: null } };
    }),
  };
}

export function withQuorum(programme: Programme, body: string, quorum: number): Programme {
  return {
    ...programme,
    bodies: programme.bodies.map((one) => (one.id === body ? { ...one, quorum } : one)),
  };
}

/** Accepted by whoever said so, on the day they said it: reports of earlier days do not know it yet (F12, F14). */
export function withAcceptance(
  programme: Programme,
  { deliverables }: Of<'accepted'>,
  said: { readonly by: string; readonly on: Temporal.PlainDate },
): Programme {
  const acceptedBy = programme.people.find(({ id }) => id === said.by)?.name ?? said.by;
  return {
    ...programme,
    deliverables: programme.deliverables.map((one) =>
      deliverables.includes(one.id)
        ? { ...one, acceptance: 'accepted' as const, acceptedBy, acceptedOn: said.on }
        : one,
    ),
  };
}

export function withDeliveryReport(programme: Programme, id: string, fulfilment: string): Programme {
  return {
    ...programme,
    deliverables: programme.deliverables.map((one) =>
      one.id === id ? { ...one, report: { fulfilment, deviations: null } } : one,
    ),
  };
}
