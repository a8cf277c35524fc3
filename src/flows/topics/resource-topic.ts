/** Securing of resources: a button in the coordinator's overview and Home opens the list, the form stores what is ticked. */
import { resourceWords as words } from '../../i18n/resource-words.ts';
import { unsecuredOf } from '../../programme/resource/unsecured.ts';
import { renderNotice, renderNoticeText } from '../../render/slack/render-notice.ts';
import {
  readResourceForm,
  renderResourceForm,
  resourceBlockId,
} from '../../render/slack/render-resource-form.ts';
import { parseResourceValue, RESOURCE_ACTIONS, RESOURCE_FORM } from '../../render/slack/resource-value.ts';
import { type CheckInDeps, nothing } from '../check-in/check-in-deps.ts';
import { loadMembership, runsProgramme } from '../check-in/load-member.ts';
import { auditRefusal } from '../check-in/refuse.ts';
import type { SubmitReply } from '../check-in/submit-answers.ts';
import { redrawOverview } from '../resource/redraw-overview.ts';
import { secureResources } from '../resource/secure-resources.ts';
import type { Topic, TopicForm, TopicPress, TopicReply } from './topic.ts';

export const resourceTopic: Topic = {
  name: 'resource',
  opens: (actionId) => actionId === RESOURCE_ACTIONS.open,
  localeOf: (hint) => parseResourceValue(hint)?.locale,
  press: openForm,
  submit: storeTicked,
};

async function openForm(deps: CheckInDeps, press: TopicPress): Promise<TopicReply> {
  // A box ticked inside the form is no press that opens anything.
  if (press.actionId !== RESOURCE_ACTIONS.open) return { open: null, afterwards: nothing };
  const ready = await readyFor(deps, { userId: press.userId, hint: press.value });
  if ('view' in ready) return { open: ready.view, afterwards: nothing };
  const { value, member } = ready;
  const { programme } = member.agenda;
  const { locale } = member;
  if (unsecuredOf(programme).length === 0)
    return { open: renderNoticeText(words.allSecured[locale], locale), afterwards: nothing };
  return { open: renderResourceForm(programme, value.week, locale), afterwards: nothing };
}

async function storeTicked(deps: CheckInDeps, form: TopicForm): Promise<SubmitReply> {
  const hint = form.callbackId === RESOURCE_FORM ? form.memory : '';
  const ready = await readyFor(deps, { userId: form.userId, hint });
  if ('view' in ready) return { kind: 'update', view: ready.view, afterwards: nothing };
  const { value, member } = ready;
  const { agenda, locale, person } = member;
  const marks = readResourceForm(form.state);
  if (marks.length === 0)
    return { kind: 'errors', errors: { [resourceBlockId(0)]: words.none[locale] }, afterwards: nothing };
  const { programme } = agenda;
  const result = await secureResources(deps, {
    ...{ programme: programme.id, marks },
    ...{ by: person, at: deps.clock.now() },
  });
  const total = programme.resources.length;
  const text =
    result.state === 'secured'
      ? words.thanks[locale]({ count: result.count, secured: total - result.left, total })
      : words.changed[locale];
  return {
    kind: 'update',
    view: renderNoticeText(text, locale),
    afterwards: () => redrawOverview(deps, { ...value, userId: form.userId }),
  };
}

/** Who runs the programme, or a few words why not. */
async function readyFor(deps: CheckInDeps, { userId, hint }: { userId: string; hint: string }) {
  const value = parseResourceValue(hint);
  if (value === undefined) return { view: renderNotice('oldButton', 'sv') };
  const member = await loadMembership(deps, userId, value.programme);
  if (member !== undefined && runsProgramme(member)) return { value, member };
  const actor = member?.person ?? userId;
  const at = deps.clock.now();
  await auditRefusal(deps, { at, programme: value.programme, actor, subject: 'resources' });
  return { view: renderNotice('notYours', member?.locale ?? value.locale) };
}
