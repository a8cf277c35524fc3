import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { actsOf, versionFor } from '../../programme/review/review-acts.ts';
import { archivedAs } from '../../programme/review/review-edition.ts';
import { type Review, reviewOf } from '../../programme/review/review.ts';
import { standText } from '../../report/review-texts.ts';
import { renderSettledReview } from '../../render/slack/render-review-message.ts';
import type { CheckInDeps } from '../check-in/check-in-deps.ts';
import { loadMembership, type MemberOf } from '../check-in/load-member.ts';
import { loadVersionDocument } from './version-document.ts';

/** The messages that asked show where it stands; those who can still do something keep their buttons by the next one. */
export async function redrawReview(
  deps: CheckInDeps,
  { programme, edition }: { readonly programme: string; readonly edition: string },
): Promise<void> {
  const sent = await deps.store.listDeliveries({ programme, kind: 'report-review' });
  const rows = sent.filter(({ about }) => about.kind === 'report-review' && about.edition === edition);
  const people = [...new Set(rows.map(({ to }) => to))];
  for (const person of people) {
    const member = await memberAs(deps, programme, person);
    const review = member === undefined ? undefined : reviewOf(member.agenda.entries, edition);
    const row = rows.filter(({ to, receipt }) => to === person && receipt?.['ts'] !== undefined);
    if (member === undefined || review === undefined) continue;
    for (const { key, receipt } of row) await redrawOne(deps, { member, review, key, receipt });
  }
}

async function memberAs(deps: CheckInDeps, programme: string, person: string): Promise<MemberOf | undefined> {
  const members = await deps.store.loadMembers(programme);
  const userId = members.find((one) => one.person === person)?.slackUserId ?? null;
  const member = userId === null ? undefined : await loadMembership(deps, userId, programme);
  return member === undefined ? undefined : { ...member, locale: localeOfPerson(member.agenda, person) };
}

async function redrawOne(
  deps: CheckInDeps,
  {
    member: { agenda, person, locale },
    review,
    key,
    receipt,
  }: {
    readonly member: MemberOf;
    readonly review: Review;
    readonly key: string;
    readonly receipt: Readonly<Record<string, string>> | null;
  },
): Promise<void> {
  const { channel, ts } = receipt ?? {};
  if (channel === undefined || ts === undefined) return;
  const acts = actsOf(agenda, review, person);
  const label = versionFor(review, review.current.state === 'approved' ? 'receipt' : 'write');
  const document = await loadVersionDocument(deps.store, {
    ...{ programme: agenda.programme.id, kind: review.current.edition.report, locale },
    ...{ period: archivedAs(review.edition), ...(label === undefined ? {} : { label }) },
  });
  if (document === undefined) return;
  const message = renderSettledReview({
    ...{
      shortName: agenda.programme.shortName,
      programme: agenda.programme.id,
      review,
      document,
      locale,
      acts,
    },
    texts: { title: document.title, lines: [], said: null },
    stand: standText(agenda, review, locale),
  });
  const outcome = await deps.messenger.update({ receipt: { channel, ts }, key, message });
  if (outcome.state !== 'sent') deps.log.warn('message not updated', { key, reason: outcome.reason });
}
