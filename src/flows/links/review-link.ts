/**
 * A report to read and to approve or send back, for approvers who are not in Slack. The page frames the version as it was
 * archived, byte for byte; what counts is judged again when the button is pressed.
 */
import { linkWords as words } from '../../i18n/link-words.ts';
import { reportReviewWords } from '../../i18n/report-review-words.ts';
import type { LinkPage } from '../../render/link/link-page.ts';
import { cleanText } from '../../render/slack/clean-text.ts';
import { redrawReview } from '../report/redraw-review.ts';
import { decideReview, openReview, type ReviewOpening, type ReviewPurpose } from '../report/review-flow.ts';
import { blank, goneAnswer } from './link-pages.ts';
import type { LinkAnswer, LinkDeps, LinkForm, LinkTopic, LinkVisit } from './link-topic.ts';

type Opened = Exclude<ReviewOpening, { state: 'unknown' }>;
type Act = 'approve' | 'send-back';

const COMMENT = 'comment';
/** As long as in Slack. */
const MOST_SIGNS = 3000;

export const reviewLink: LinkTopic<'review'> = {
  kind: 'review',
  async open(deps, visit) {
    const opened = await opening(deps, visit.purpose);
    return opened.state === 'unknown' ? goneAnswer(visit) : shown(visit, opened);
  },
  async act(deps, visit, form) {
    const { purpose, now: at, locale } = visit;
    const opened = await opening(deps, purpose);
    if (opened.state === 'unknown') return goneAnswer(visit);
    const act = actOf(form);
    const comment = cleanText(form.get(COMMENT) ?? '').trim();
    if (opened.state !== 'open') return shown(visit, opened);
    if (act === undefined) return refused(visit, opened, { comment, problem: words.notUnderstood[locale] });
    if (comment.length > MOST_SIGNS)
      return refused(visit, opened, { comment, error: words.tooLong[locale]({ max: MOST_SIGNS }) });
    const result = await decideReview(deps, purpose, { act, comment, at });
    if (result.state === 'needs-text')
      return refused(visit, opened, { comment, error: words.needsComment[locale] });
    const after = await opening(deps, purpose);
    if (after.state === 'unknown') return goneAnswer(visit);
    const page = shown(visit, after);
    if (result.state !== 'done') return page;
    await redrawReview(deps, { programme: purpose.programme, edition: purpose.report });
    const text = (act === 'approve' ? words.approved : words.sentBack)[locale];
    return { ...page, page: { ...page.page, lead: [], notice: { tone: 'done', text } } };
  },
  async document(deps, { purpose }) {
    const opened = await opening(deps, purpose);
    return opened.state === 'unknown' || opened.state === 'not-yours' ? undefined : opened.report.html;
  },
};

/** Whoever has given this version their word may look at it again, also when it is somebody else's turn. */
async function opening(deps: LinkDeps, purpose: ReviewPurpose): Promise<ReviewOpening> {
  const opened = await openReview(deps, purpose);
  if (opened.state !== 'not-yours') return opened;
  const draft = opened.review.drafts.find(({ version }) => version === purpose.version);
  const isDone = draft?.steps.some(({ by }) => by === purpose.person) === true;
  return isDone ? { ...opened, state: 'decided' } : opened;
}

function actOf(form: LinkForm): Act | undefined {
  const act = form.get('act');
  return act === 'approve' || act === 'send-back' ? act : undefined;
}

function shown(visit: LinkVisit<'review'>, opened: Opened): LinkAnswer {
  const { agenda, locale, purpose } = visit;
  const { title: programme, language } = agenda.programme;
  const { version } = purpose;
  const isOpen = opened.state === 'open';
  const page: LinkPage = {
    ...blank(locale),
    programme: { title: programme, language },
    title: isOpen
      ? reportReviewWords.approveTitle[locale]({ report: opened.report.subject })
      : opened.report.subject,
    lead: [leadOf(opened, visit)],
    facts: [{ term: words.version[locale], text: version }],
    document:
      opened.state === 'not-yours' ? null : { title: opened.report.subject, open: words.openReport[locale] },
    form: isOpen ? formOf(visit, { value: '', error: null }) : null,
    foot: [words.forYou[locale]({ name: visit.name })],
  };
  return { status: 200, page };
}

function leadOf(opened: Opened, { locale, purpose: { version } }: LinkVisit<'review'>): string {
  switch (opened.state) {
    case 'open':
      return words.waiting[locale]({ version });
    case 'decided':
      return words.decided[locale]({ version });
    case 'newer':
      return words.newer[locale]({ version: opened.newest });
    case 'not-yours':
      return words.notYours[locale];
  }
}

function formOf(
  { locale }: LinkVisit<'review'>,
  { value, error }: { readonly value: string; readonly error: string | null },
): LinkPage['form'] {
  return {
    hidden: [],
    field: {
      name: COMMENT,
      label: words.commentLabel[locale],
      hint: words.commentHint[locale],
      ...{ value, error },
    },
    acts: [
      { value: 'approve', label: words.approve[locale], look: 'main', isChosen: false },
      { value: 'send-back', label: words.sendBack[locale], look: 'other', isChosen: false },
    ],
  };
}

function refused(
  visit: LinkVisit<'review'>,
  opened: Opened,
  why: { readonly comment: string; readonly problem?: string; readonly error?: string },
): LinkAnswer {
  const { page } = shown(visit, opened);
  const { comment: value, error = null, problem } = why;
  return {
    status: 422,
    page: {
      ...page,
      notice: { tone: 'problem', text: problem ?? error ?? '' },
      form: formOf(visit, { value, error }),
    },
  };
}
