/** What is said about a delivery wherever somebody is asked about it. */
import { deliveryWords as say } from '../i18n/delivery-words.ts';
import { mediumDate } from '../i18n/format.ts';
import type { Deliverable } from '../programme/delivery/delivery.ts';
import type { DeliveryStatus } from '../programme/delivery/delivery-status.ts';
import type { Locale } from '../programme/locale.ts';
import type { Programme } from '../programme/programme.ts';

export interface DeliveryTextInput {
  readonly programme: Programme;
  readonly deliverable: Deliverable;
  readonly status: DeliveryStatus;
  readonly step: 'quality' | 'acceptance';
  readonly locale: Locale;
}

export interface DeliveryTexts {
  readonly title: string;
  readonly intro: string;
  readonly version: string | null;
  readonly fulfilment: string;
  readonly deviations: string | null;
  /** `Eva Ek, 20 maj 2021: …`; empty in the round itself, where everybody reads for themselves. */
  readonly comments: readonly string[];
}

export function deliveryTexts({
  programme,
  deliverable,
  status,
  step,
  locale,
}: DeliveryTextInput): DeliveryTexts {
  const { name, report, qualityRound, version, targetVersion } = deliverable;
  const until = qualityRound?.until ?? null;
  const isRound = step === 'quality';
  return {
    title: (isRound ? say.qualityTitle : say.acceptanceTitle)[locale]({ name }),
    intro: !isRound
      ? say.acceptanceIntro[locale]
      : until === null
        ? say.qualityIntroOpen[locale]
        : say.qualityIntro[locale]({ until: mediumDate(locale, until) }),
    version:
      version === null
        ? null
        : targetVersion === null
          ? say.versionOnly[locale]({ version })
          : say.version[locale]({ version, target: targetVersion }),
    fulfilment: report?.fulfilment ?? '',
    deviations: report?.deviations ?? null,
    comments: isRound
      ? []
      : status.comments.map(
          ({ by, on, text }) => `${personName(programme, by)}, ${mediumDate(locale, on)}: ${text}`,
        ),
  };
}

/** `Metodhandbok är godkänd av Eva Ek 20 maj 2021.`; `null` while nobody has said. */
export function acceptanceText({ programme, deliverable, status, locale }: DeliveryTextInput): string | null {
  const { acceptance, acceptedBy, on, comment } = status;
  if (acceptance !== 'accepted' && acceptance !== 'rejected') return null;
  const text = say[acceptance][locale]({
    name: deliverable.name,
    by: acceptedBy === null ? '' : personName(programme, acceptedBy),
    date: on === null ? '' : mediumDate(locale, on),
  });
  return comment === null ? text : `${text} ${comment}`;
}

function personName({ people }: Programme, id: string): string {
  return people.find((one) => one.id === id)?.name ?? id;
}
