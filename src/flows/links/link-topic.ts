/**
 * A link topic is one thing people do by a link in a mail. Showing never changes anything: mail scanners fetch every
 * address they find. What is done is checked as if nobody had looked before: the plan may have changed since the mail.
 */
import type { LinkPurpose, Store } from '../../ports.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { Locale } from '../../programme/locale.ts';
import type { LinkPage } from '../../render/link/link-page.ts';
import type { CheckInDeps } from '../check-in/check-in-deps.ts';

export interface LinkDeps extends CheckInDeps {
  readonly store: Store;
}

/** Somebody with a good link, as a person of the programme it is about. */
export interface LinkVisit<Kind extends LinkPurpose['kind'] = LinkPurpose['kind']> {
  readonly purpose: Extract<LinkPurpose, { kind: Kind }>;
  readonly agenda: Agenda;
  /** The person's name as the plan has it. */
  readonly name: string;
  readonly locale: Locale;
  readonly now: Temporal.Instant;
}

/** What a form sent, by field; the first value of each. */
export type LinkForm = ReadonlyMap<string, string>;

export interface LinkAnswer {
  /** 404: not theirs · 410: no longer · 422: what was sent does not do. */
  readonly status: 200 | 404 | 410 | 422;
  readonly page: LinkPage;
}

export interface LinkTopic<Kind extends LinkPurpose['kind'] = LinkPurpose['kind']> {
  readonly kind: Kind;
  open(deps: LinkDeps, visit: LinkVisit<Kind>): Promise<LinkAnswer>;
  act(deps: LinkDeps, visit: LinkVisit<Kind>, form: LinkForm): Promise<LinkAnswer>;
  /** A whole HTML document that the page frames; absent: none. */
  document?(deps: LinkDeps, visit: LinkVisit<Kind>): Promise<string | undefined>;
}
