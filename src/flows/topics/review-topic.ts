/**
 * A report on its way, in Slack: preview, own words, send for review, approve or send back, and what the funder answers.
 * Every press is judged anew; what is stale or done is said kindly, and the messages that asked show where it stands.
 */
import { reviewFormWords as say } from '../../i18n/report-review-words.ts';
import { entriesOf } from '../../programme/register/entry.ts';
import { concerns, judge, type ReviewAct } from '../../programme/review/review-acts.ts';
import { archivedAs } from '../../programme/review/review-edition.ts';
import { type Review, reviewOf } from '../../programme/review/review.ts';
import { CHOSEN_COLOURS, DIMENSIONS } from '../../programme/status/colour.ts';
import { personName } from '../../report/leader.ts';
import { standText } from '../../report/review-texts.ts';
import { cleanText } from '../../render/slack/clean-text.ts';
import type { FormState } from '../../render/slack/parse-form.ts';
import { renderNotice, renderNoticeText } from '../../render/slack/render-notice.ts';
import { renderReviewForm, versionTitle } from '../../render/slack/render-review-form.ts';
import { renderReviewPreview } from '../../render/slack/render-review-preview.ts';
import {
  buttonOfAction,
  parseReviewMemory,
  parseReviewValue,
  REVIEW_FIELDS,
  REVIEW_FORM,
  type ReviewField,
  type ReviewMemory,
  type ReviewValue,
} from '../../render/slack/review-value.ts';
import { type CheckInDeps, nothing } from '../check-in/check-in-deps.ts';
import { loadMembership, type MemberOf } from '../check-in/load-member.ts';
import { auditRefusal } from '../check-in/refuse.ts';
import { publishHome } from '../check-in/show-home.ts';
import type { SubmitReply } from '../check-in/submit-answers.ts';
import { actOnReview, type ReviewDeed, type ReviewResult } from '../report/act-on-review.ts';
import { archiveVersions } from '../report/archive-versions.ts';
import { redrawReview } from '../report/redraw-review.ts';
import { loadVersionDocument } from '../report/version-document.ts';
import type { Topic, TopicForm, TopicPress, TopicReply } from './topic.ts';

export const reviewTopic: Topic = {
  name: 'review',
  opens: (actionId) => buttonOfAction(actionId) !== undefined,
  localeOf: (hint) => parseReviewValue(hint)?.locale,
  press: open,
  submit: store,
};

async function open(deps: CheckInDeps, press: TopicPress): Promise<TopicReply> {
  const value = parseReviewValue(press.value);
  const button = buttonOfAction(press.actionId);
  if (value === undefined || button === undefined)
    return { open: renderNotice('oldButton', value?.locale ?? 'sv'), afterwards: nothing };
  const member = await loadMembership(deps, press.userId, value.programme);
  const review = member === undefined ? undefined : reviewOf(member.agenda.entries, value.edition);
  if (member === undefined || review === undefined || !concerns(member.agenda, review, member.person))
    return refuse(deps, press.userId, value);
  if (button === 'preview') return preview(deps, member, value);
  const verdict = judge(member.agenda, review, { act: button, version: value.version, by: member.person });
  if (verdict.state !== 'yes')
    return { open: await said(deps, member, { ...verdict, ...member, review }, value), afterwards: nothing };
  return form(deps, member, { review, memory: { ...value, locale: member.locale, act: button } });
}

async function preview(
  deps: CheckInDeps,
  { agenda, locale }: MemberOf,
  value: ReviewValue,
): Promise<TopicReply> {
  const review = reviewOf(agenda.entries, value.edition);
  if (review !== undefined) await archiveVersions(deps, agenda, review);
  const document =
    review === undefined
      ? undefined
      : await loadVersionDocument(deps.store, {
          ...{ programme: value.programme, kind: review.current.edition.report, locale },
          ...{ period: archivedAs(value.edition), label: value.version },
        });
  return {
    open: document === undefined ? renderNotice('oldButton', locale) : renderReviewPreview(document),
    afterwards: nothing,
  };
}

async function form(
  deps: CheckInDeps,
  { agenda, locale }: MemberOf,
  { review, memory }: { readonly review: Review; readonly memory: ReviewMemory },
): Promise<TopicReply> {
  const title = await titleOf(deps, { programme: memory.programme, review, locale });
  const texts = entriesOf(agenda.entries, 'report-text').filter(({ subject }) => subject === review.edition);
  return {
    open: renderReviewForm({
      ...{ programme: agenda.programme, memory },
      title: versionTitle(title, memory.version, locale),
      texts: new Map(texts.map(({ period, content }) => [period, content.text])),
      today: deps.clock.now().toZonedDateTimeISO(agenda.programme.timeZone).toPlainDate().toString(),
    }),
    afterwards: nothing,
  };
}

async function titleOf(
  deps: CheckInDeps,
  {
    programme,
    review,
    locale,
  }: { readonly programme: string; readonly review: Review; readonly locale: MemberOf['locale'] },
): Promise<string> {
  const kind = review.current.edition.report;
  const report = await deps.store.loadReport({ programme, kind, locale, period: archivedAs(review.edition) });
  return report?.subject ?? review.edition;
}

async function store(deps: CheckInDeps, sent: TopicForm): Promise<SubmitReply> {
  const memory = sent.callbackId === REVIEW_FORM ? parseReviewMemory(sent.memory) : undefined;
  if (memory === undefined)
    return { kind: 'update', view: renderNotice('oldButton', 'sv'), afterwards: nothing };
  const member = await loadMembership(deps, sent.userId, memory.programme);
  const refused = async (): Promise<SubmitReply> => {
    await refuse(deps, sent.userId, memory);
    return { kind: 'update', view: renderNotice('notYours', memory.locale), afterwards: nothing };
  };
  if (member === undefined) return refused();
  const { locale } = member;
  const read = readForm(memory.act, sent.state, textsOf(member, memory.edition));
  if ('errors' in read)
    return {
      kind: 'errors',
      errors: Object.fromEntries(
        read.errors.map(({ field, word }) => [REVIEW_FIELDS[field].block, say[word][locale]]),
      ),
      afterwards: nothing,
    };
  const { programme, edition, version } = memory;
  const result = await actOnReview(
    deps,
    {
      ...{ programme, edition, version, deed: read.deed, by: member.person, at: deps.clock.now() },
      key: `review:${programme}:${edition}:${sent.viewId}`,
    },
    { archives: false },
  );
  if (result.state === 'unknown') return refused();
  if (result.state === 'needs-text') {
    const { field } = result;
    const needed = field === 'reason' ? say.needsReason : field === 'deadline' ? say.needsDay : say.needed;
    return {
      kind: 'errors',
      errors: { [REVIEW_FIELDS[field].block]: needed[locale] },
      afterwards: nothing,
    };
  }
  return {
    kind: 'update',
    view: await said(deps, member, result, memory),
    afterwards: async () => {
      await archiveVersions(deps, result.agenda, result.review);
      await redrawReview(deps, { programme, edition });
      await publishHome(deps, sent.userId);
    },
  };
}

/** What came of it, in words. */
async function said(
  deps: CheckInDeps,
  { agenda, person, locale }: MemberOf,
  result: Exclude<ReviewResult, { state: 'unknown' | 'needs-text' }>,
  value: ReviewValue,
) {
  const stand = standText(result.agenda, result.review, locale);
  switch (result.state) {
    case 'done':
      return renderNoticeText(stand, locale);
    case 'not-now':
      return renderNoticeText(say.notNow[locale]({ state: stand }), locale);
    case 'newer-version':
      return renderNoticeText(say.newer[locale]({ version: result.version }), locale);
    case 'own-report':
      return renderNoticeText(
        say.ownReport[locale]({ name: personName(agenda.programme, result.approver) }),
        locale,
      );
    case 'not-yours':
      await auditRefusal(deps, {
        ...{ at: deps.clock.now(), programme: value.programme, actor: person },
        subject: `${value.edition} ${value.version}`,
      });
      return renderNotice('notYours', locale);
  }
}

async function refuse(deps: CheckInDeps, userId: string, value: ReviewValue): Promise<TopicReply> {
  const subject = `${value.edition} ${value.version}`;
  await auditRefusal(deps, { at: deps.clock.now(), programme: value.programme, actor: userId, subject });
  return { open: renderNotice('notYours', value.locale), afterwards: nothing };
}

function textsOf({ agenda }: MemberOf, edition: string): ReadonlyMap<string, string> {
  const own = entriesOf(agenda.entries, 'report-text').filter(({ subject }) => subject === edition);
  return new Map(own.map(({ period, content }) => [period, content.text]));
}

type ReadForm =
  | { readonly deed: ReviewDeed }
  | {
      readonly errors: readonly {
        readonly field: ReviewField;
        readonly word: 'needed' | 'needsReason' | 'nothing';
      }[];
    };

function readForm(act: ReviewAct, state: FormState, known: ReadonlyMap<string, string>): ReadForm {
  const field = (name: ReviewField) => state[REVIEW_FIELDS[name].block]?.[REVIEW_FIELDS[name].action];
  const text = (name: ReviewField) => cleanText(field(name)?.value ?? '').trim();
  const choice = (name: ReviewField) => field(name)?.selected_option?.value ?? null;
  const day = (name: ReviewField) => {
    const written = field(name)?.selected_date ?? null;
    return written === null ? null : Temporal.PlainDate.from(written);
  };
  switch (act) {
    case 'write':
      return readWords({ text, choice, known });
    case 'submit':
    case 'approve':
    case 'correct':
    case 'send-back':
      return { deed: { act, comment: text('comment') } };
    case 'receipt': {
      const on = day('on');
      if (on === null) return { errors: [{ field: 'on', word: 'needed' }] };
      return { deed: { act, reference: text('reference'), receivedBy: text('receivedBy'), on } };
    }
    case 'outcome': {
      const on = day('on');
      const outcome = (['accepted', 'returned'] as const).find((one) => one === choice('outcome'));
      if (outcome === undefined) return { errors: [{ field: 'outcome', word: 'needed' }] };
      if (on === null) return { errors: [{ field: 'on', word: 'needed' }] };
      return { deed: { act, outcome, on, deadline: day('deadline'), note: text('note') } };
    }
  }
}

/** Only what differs from what stands: a form sent as it came changes nothing. */
function readWords(form: {
  readonly text: (name: ReviewField) => string;
  readonly choice: (name: ReviewField) => string | null;
  readonly known: ReadonlyMap<string, string>;
}): ReadForm {
  const { text, choice, known } = form;
  const texts: Record<string, string> = {};
  if (text('summary') !== (known.get('summary') ?? '')) texts['summary'] = text('summary');
  const place = choice('place');
  if (place === null && text('explanation') !== '') return { errors: [{ field: 'place', word: 'needed' }] };
  if (place !== null && text('explanation') !== (known.get(place) ?? '')) texts[place] = text('explanation');
  const dimension = DIMENSIONS.find((one) => one === choice('dimension'));
  const colour = CHOSEN_COLOURS.find((one) => one === choice('colour')) ?? null;
  if (dimension === undefined && choice('colour') !== null)
    return { errors: [{ field: 'dimension', word: 'needed' }] };
  if (dimension !== undefined && choice('colour') === null)
    return { errors: [{ field: 'colour', word: 'needed' }] };
  const colours = dimension === undefined ? [] : [{ dimension, colour, reason: text('reason') }];
  if (Object.keys(texts).length === 0 && colours.length === 0)
    return { errors: [{ field: 'summary', word: 'nothing' }] };
  return { deed: { act: 'write', texts, colours, note: text('note') } };
}
