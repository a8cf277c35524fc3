import { createHash } from 'node:crypto';
import { type AcceptedArea, acceptAreaStatus } from '../../programme/status/accept-area-status.ts';
import { areasByOwner } from '../../programme/status/area-owner.ts';
import { type FormMemory, parseMemory } from '../../render/slack/form-ids.ts';
import { parseAreaForm } from '../../render/slack/parse-area-form.ts';
import { areaProblems } from '../../render/slack/render-area-form.ts';
import { renderNotice } from '../../render/slack/render-notice.ts';
import { type CheckInDeps, nothing } from '../check-in/check-in-deps.ts';
import { loadMembership, mayAnswerFor, type MemberOf } from '../check-in/load-member.ts';
import { auditRefusal } from '../check-in/refuse.ts';
import type { SubmitReply } from '../check-in/submit-answers.ts';
import type { TopicForm } from '../topics/topic.ts';
import { settleAreaMessage } from './settle-area-message.ts';

/** All problems at their fields, or stored: one entry per area, a new revision where the week already had one. */
export async function submitAreaForm(deps: CheckInDeps, form: TopicForm): Promise<SubmitReply> {
  const memory = parseMemory(form.memory);
  const member = memory && (await loadMembership(deps, form.userId, memory.programme));
  if (memory === undefined || member === undefined || !mayAnswerFor(member, memory.person))
    return refuse(deps, form, memory);
  const inputs = parseAreaForm(form.state, areasOf(memory, member));
  if (inputs.length === 0) return refuse(deps, form, memory);
  const { accepted, problems } = acceptAreaStatus(inputs);
  if (accepted === null)
    return { kind: 'errors', errors: areaProblems(problems, member.locale), afterwards: nothing };
  const at = deps.clock.now();
  for (const area of accepted) await save(deps, { area, memory, by: member.person, at, viewId: form.viewId });
  return { kind: 'close', afterwards: () => settleAreaMessage(deps, { ...memory, userId: form.userId }) };
}

/** Those the form showed that are still this person's: an area may have got another owner while it was open. */
function areasOf({ pages, person }: FormMemory, { agenda }: MemberOf): readonly string[] {
  const mine = areasByOwner(agenda).get(person) ?? [];
  return mine.map(({ id }) => id).filter((id) => pages[0]?.includes(id));
}

/** The key holds what was typed: the same submission twice is one revision, a changed word is a new one. */
async function save(
  deps: CheckInDeps,
  input: { area: AcceptedArea; memory: FormMemory; by: string; at: Temporal.Instant; viewId: string },
): Promise<void> {
  const { area, ...content } = input.area;
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  await deps.store.saveEntry({
    programme: input.memory.programme,
    key: `${input.viewId}:${area}:${hash}`,
    subject: area,
    period: input.memory.week,
    by: input.by,
    at: input.at,
    content: { kind: 'area-status', ...content },
  });
}

async function refuse(
  deps: CheckInDeps,
  form: TopicForm,
  memory: FormMemory | undefined,
): Promise<SubmitReply> {
  const [known] = await deps.store.programmesOf(form.userId);
  await auditRefusal(deps, {
    at: deps.clock.now(),
    programme: memory?.programme ?? known?.programme ?? null,
    actor: known?.person ?? form.userId,
    subject: `submission:${form.viewId}`,
  });
  return { kind: 'update', view: renderNotice('notYours', memory?.locale ?? 'sv'), afterwards: nothing };
}
