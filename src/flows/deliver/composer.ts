/** A composer turns a delivery that is due into what is sent, or says why nothing is owed any more. */
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { ObligationAbout, ObligationKind } from '../../programme/obligation/obligation.ts';
import type { ChatMessage, Delivery, MailMessage } from '../../ports.ts';

export type Composed =
  | { readonly channel: 'slack'; readonly userId: string; readonly message: ChatMessage }
  | {
      readonly channel: 'mail';
      readonly mail: MailMessage;
      /** The same mail with the address that takes its reader off the list. */
      readonly withStop?: (url: string) => Pick<MailMessage, 'html' | 'text'>;
    }
  /** Not owed any more (already answered, already reported): the row is closed without sending. */
  | { readonly channel: 'none'; readonly reason: string };

/** Why a question or a nudge was not needed any more; coverage counts its week as asked. */
export const ALREADY_ANSWERED = 'already answered';

export interface ComposeInput<Kind extends ObligationKind = ObligationKind> {
  readonly agenda: Agenda;
  readonly delivery: Delivery;
  readonly about: Extract<ObligationAbout, { kind: Kind }>;
  readonly now: Temporal.Instant;
}

export type Composer<Kind extends ObligationKind> = (input: ComposeInput<Kind>) => Promise<Composed>;

/** One composer per kind of obligation; a kind without one is a compile error. */
export type Composers = { readonly [Kind in ObligationKind]: Composer<Kind> };

/** Calls the composer of the delivery's kind. */
export function compose(composers: Composers, input: Omit<ComposeInput, 'about'>): Promise<Composed> {
  const about = input.delivery.about;
  switch (about.kind) {
    case 'leaders':
      return composers.leaders({ ...input, about });
    case 'prompt':
      return composers.prompt({ ...input, about });
    case 'nudge':
      return composers.nudge({ ...input, about });
    case 'overview':
      return composers.overview({ ...input, about });
    case 'report':
      return composers.report({ ...input, about });
    case 'report-review':
      return composers['report-review']({ ...input, about });
    case 'milestone':
      return composers.milestone({ ...input, about });
    case 'digest':
      return composers.digest({ ...input, about });
    case 'meeting-reminder':
      return composers['meeting-reminder']({ ...input, about });
    case 'attendance':
      return composers.attendance({ ...input, about });
    case 'minutes':
      return composers.minutes({ ...input, about });
    case 'meeting-change':
      return composers['meeting-change']({ ...input, about });
    case 'questions':
      return composers.questions({ ...input, about });
    case 'sub-report':
      return composers['sub-report']({ ...input, about });
    case 'area-status':
      return composers['area-status']({ ...input, about });
    case 'change-approval':
      return composers['change-approval']({ ...input, about });
    case 'delivery-review':
      return composers['delivery-review']({ ...input, about });
    case 'news-request':
      return composers['news-request']({ ...input, about });
    case 'plan-review':
      return composers['plan-review']({ ...input, about });
    case 'news':
      return composers.news({ ...input, about });
  }
}
