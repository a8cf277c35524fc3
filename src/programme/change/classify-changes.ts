/**
 * What of a new plan is a re-plan and what only follows up (R5). Material is what the funder's contract is about: goals
 * and targets, time, money, who answers, and what is done at all; so are the rules of the game themselves: whose approval
 * a re-plan needs, the deciding bodies, the funder's conditions, reports that are owed, and what the plan says of the
 * contract. Whatever a programme learns on its way (minutes, outcomes, versions reached, a "?" that has become a name, a
 * date that could not be read before) is follow-up and counts at once.
 */
import type { Programme } from '../programme.ts';
import type { ChangeKind, ChangeRequest } from './change-request.ts';

type Move = ChangeRequest['moves'][number];

export interface ClassifiedChanges {
  /** Empty: nothing material. */
  readonly kinds: readonly ChangeKind[];
  /** The material ones; what is new or gone stands as one move: `activities[9]`, its title before or after. */
  readonly moves: readonly Move[];
}

const KINDS: readonly ChangeKind[] = ['goal', 'time', 'economy', 'responsibility', 'scope'];

/** `changes`: everything that differs between the two plans, by path. */
export function classifyChanges(
  before: Programme,
  after: Programme,
  changes: readonly Move[],
): ClassifiedChanges {
  const whole = wholesOf(changes);
  const found = [
    ...whole.map(({ kind, move }) => ({ kind, move })),
    ...changes
      .filter(({ path }) => !whole.some(({ move }) => isPartOf(path, move.path)))
      .flatMap((move) => {
        const kind = kindOf(before, after, move);
        return kind === null ? [] : [{ kind, move }];
      }),
  ];
  return {
    kinds: KINDS.filter((kind) => found.some((one) => one.kind === kind)),
    moves: found.map(({ move }) => move),
  };
}

/** Lists whose entries come and go as a whole: what shows that they do, what names them, and what kind that is. */
const WHOLES: readonly {
  readonly key: RegExp;
  readonly label: string;
  readonly kind: ChangeKind;
  /** What is new takes nothing away: more reports, one more phase. */
  readonly onlyGone?: true;
}[] = [
  { key: /^activities\[.+\]\.number$/u, label: 'title', kind: 'scope' },
  { key: /^deliverables\[.+\]\.id$/u, label: 'name', kind: 'scope' },
  { key: /^subProjects\[.+\]\.id$/u, label: 'name', kind: 'scope' },
  { key: /^milestones\[.+\]\.id$/u, label: 'text', kind: 'time' },
  { key: /^goals\[.+\]\.id$/u, label: 'text', kind: 'goal' },
  { key: /^targets\[.+\]\.id$/u, label: 'text', kind: 'goal' },
  { key: /^economy\.lines\[.+\]\.category$/u, label: 'category', kind: 'economy' },
  { key: /^costShares\[.+\]\.id$/u, label: 'text', kind: 'economy' },
  { key: /^conditions\[.+\]\.id$/u, label: 'text', kind: 'goal' },
  { key: /^phases\[.+\]\.id$/u, label: 'name', kind: 'time', onlyGone: true },
  { key: /^decisionPoints\[.+\]\.id$/u, label: 'name', kind: 'time', onlyGone: true },
  { key: /^milestonePlans\[[^\]]+\]\.id$/u, label: 'title', kind: 'time', onlyGone: true },
  { key: /^reporting\[.+\]\.kind$/u, label: 'kind', kind: 'responsibility', onlyGone: true },
];

function wholesOf(changes: readonly Move[]): readonly { kind: ChangeKind; move: Move }[] {
  return changes.flatMap((change) => {
    const list = WHOLES.find(({ key }) => key.test(change.path));
    if (list === undefined || (change.before !== null && change.after !== null)) return [];
    if (list.onlyGone === true && change.after !== null) return [];
    const path = change.path.slice(0, change.path.lastIndexOf('.'));
    const named = changes.find((one) => one.path === `${path}.${list.label}`) ?? change;
    const weakened = list.kind === 'goal' && change.after === null;
    return [{ kind: list.kind, move: { path, before: named.before, after: named.after, weakened } }];
  });
}

function isPartOf(path: string, whole: string): boolean {
  return path.startsWith(`${whole}.`);
}

/** A date that was not there before was only unread or unwritten; one that moves or goes away is a re-plan. */
const DATES = [
  /^(?:start|end)$/u,
  /^activities\[.+\]\.period\.(?:parts\[.+\]\.)?(?:start|end)$/u,
  /^milestones\[[^\]]+\]\.due\.(?:start|end)$/u,
  /^deliverables\[[^\]]+\]\.due\.(?:start|end)$/u,
  /^milestones\[[^\]]+\]\.contract\.due\.(?:start|end)$/u,
  /^phases\[[^\]]+\]\.ends\.(?:start|end)$/u,
  /^decisionPoints\[[^\]]+\]\.due\.(?:start|end)$/u,
  /^milestonePlans\[[^\]]+\]\.rows\[.+\]\.due\.(?:start|end)$/u,
  /^milestonePlans\[[^\]]+\]\.baseline$/u,
];
const GOALS = [
  /^goals\[[^\]]+\]\.(?:text|cancelled|indicators(?:\[.*\])?|due|revisedDue\.(?:start|end))$/u,
  /^targets\[[^\]]+\]\.(?:text|target|unit|stages\[.*\](?:\.count)?)$/u,
  /^milestones\[[^\]]+\]\.quantity\.(?!raw$)/u,
  /^deliverables\[[^\]]+\]\.targetVersion$/u,
  /^milestones\[[^\]]+\]\.contract\.text$/u,
  /^conditions\[[^\]]+\]\.(?:text|of|rule\..*)$/u,
  /^indicators\[[^\]]+\]\.(?:unit|per)$/u,
  /^thresholds\./u,
  /^funderTemplates\[[^\]]+\]\.thresholds(?:\.|$)/u,
];
const MONEY = [
  /^currency$/u,
  /^economy\.lines\[.+\]\.(?:budget|support|own)$/u,
  /^costShares\[[^\]]+\]\.(?:amount|key|parties\[.*\]|weights\[.*\]|buyIns\[.*)/u,
];

function kindOf(before: Programme, after: Programme, move: Move): ChangeKind | null {
  const { path } = move;
  const is = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(path));
  if (is(DATES)) return move.before === null ? null : 'time';
  if (is(GOALS)) return isNewDate(move) ? null : 'goal';
  if (is(MONEY)) return 'economy';
  if (/^activities\[.+\]\.inScope$/u.test(path)) return 'scope';
  if (/^milestones\[[^\]]+\]\.indicator$/u.test(path)) return move.before === null ? null : 'goal';
  return isResponsibility(before, after, move) ? 'responsibility' : null;
}

/** A goal's first date, read at last. A revised one beside it is a re-plan. */
function isNewDate({ path, before }: Move): boolean {
  return path.endsWith('.due') && before === null;
}

/** Bodies whose word decides about the plan. */
const DECIDING: readonly string[] = ['steering-group', 'board'];

const DUTIES = ['client', 'project-leader', 'coordinator', 'steering-group'] as const;

/**
 * Somebody who had the duty for certain has it no more, or no longer alone. The steering group also changes with its
 * chair and members. `roles[Projektledare].holder.people[ann-ek]`, `bodies[styrgrupp].members[ann-ek]`.
 */
function isResponsibility(plan: Programme, wanted: Programme, move: Move): boolean {
  const { path, before: was, after } = move;
  if (/^roles\[.+\]\.(?:holder\.people\[.*\]|function)$/u.test(path))
    return plan.roles.some(
      ({ role, function: duty }) =>
        DUTIES.some((one) => one === duty) &&
        path.startsWith(`roles[${role}]`) &&
        holdersOf(plan, duty) !== '' &&
        holdersOf(plan, duty) !== holdersOf(wanted, duty),
    );
  if (path.startsWith('changeApprovals[')) return true;
  // A recipient or an obligation less, or held against another plan. One more is told, nothing else.
  if (/^reporting\[.+\]\.to\[/u.test(path)) return after === null;
  // Whose yes a report needs, and which form of the funder's it follows, are agreed, too: an import switches off neither.
  if (/^reporting\[.+\]\.approvers\[/u.test(path)) return was !== null;
  if (/^reporting\[.+\]\.(?:basis|body|template)$/u.test(path)) return was !== null;
  const [, id, field = ''] = /^bodies\[([^\]]+)\]\.(members|chair|kind|quorum)(?:\[.*\])?$/u.exec(path) ?? [];
  const body = plan.bodies.find((one) => one.id === id);
  if (field === 'members') return body?.kind === 'steering-group' && body.members.length > 0;
  if (field === 'chair') return body !== undefined && DECIDING.includes(body.kind) && body.chair !== null;
  if (field === 'quorum') return was !== null;
  if (field !== 'kind') return false;
  // One more group beside the one that decides would decide in its place.
  const isSecond = after === 'steering-group' && plan.bodies.some(({ kind }) => kind === after);
  return DECIDING.includes(was ?? '') || isSecond;
}

/** Only people the plan is sure of. */
function holdersOf({ roles }: Programme, duty: Programme['roles'][number]['function']): string {
  return roles
    .filter((role) => role.function === duty && role.holder.state === 'confirmed')
    .flatMap(({ holder }) => holder.people)
    .sort()
    .join(' ');
}
