/** The outbox: whose mail, the list, and the one that is open, as it would look to whoever gets it. */
import type { StoredMail } from '../../adapters/mail/read-outbox.ts';
import { moment, shortDate } from '../../i18n/format.ts';
import { pageWords } from '../../i18n/page-words.ts';
import { pageHref } from './page-query.ts';
import type { PageScene } from './page-scene.ts';

export interface ListRow {
  readonly href: string;
  readonly title: string;
  readonly line: string;
  readonly when: string;
  readonly iso: string;
  readonly lang: string;
  readonly current: boolean;
}

export interface Choice {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

export interface MailPane {
  readonly whose: readonly Choice[];
  readonly rows: readonly ListRow[];
  readonly listHref: string;
  readonly open: {
    readonly subject: string;
    readonly lang: string;
    readonly to: string;
    readonly sent: string;
    readonly hasInvitation: boolean;
    readonly attachments: readonly { readonly name: string; readonly href: string }[];
    readonly forms: readonly Choice[];
    readonly source: string;
  } | null;
}

export function mailPane(mails: readonly StoredMail[], scene: PageScene): MailPane {
  const { query, person, world } = scene;
  const own = mails.filter(({ to }) => to === person?.email);
  const listed = query.everyone ? alikeTogether(mails, query.open) : own.map((mail) => ({ mail, others: 0 }));
  const base = { person: query.person, area: 'mail', everyone: query.everyone } as const;
  const zone = world.clock.timeZone;
  const open = mails.find(({ file }) => file === query.open);
  return {
    whose: [
      {
        label: `${pageWords.mailOf[query.locale]({ name: person?.name ?? '' })} (${own.length})`,
        href: pageHref(base, { everyone: false }),
        current: !query.everyone,
      },
      {
        label: `${pageWords.mailAll[query.locale]} (${mails.length})`,
        href: pageHref(base, { everyone: true }),
        current: query.everyone,
      },
    ],
    rows: listed.map(({ mail, others }) => ({
      href: pageHref(base, { open: mail.file }),
      title: mail.subject,
      line: !query.everyone
        ? ''
        : others === 0
          ? mail.toName
          : pageWords.mailAndOthers[query.locale]({ name: mail.toName, others }),
      when: shortDate(query.locale, mail.date.toZonedDateTimeISO(zone).toPlainDate()),
      iso: mail.date.toString(),
      lang: mail.language,
      current: mail.file === query.open,
    })),
    listHref: pageHref(base),
    open: open === undefined ? null : openMail(open, scene),
  };
}

function openMail(mail: StoredMail, { query, world }: PageScene): MailPane['open'] {
  const base = { ...query, area: 'mail' } as const;
  const form = query.form === 'txt' ? 'txt' : 'html';
  return {
    subject: mail.subject,
    lang: mail.language,
    to: `${mail.toName} <${mail.to}>`,
    sent: moment(query.locale, mail.date, world.clock.timeZone),
    hasInvitation: mail.hasInvitation,
    attachments: mail.attachments.map(({ filename }, index) => ({
      name: filename,
      href: `/mail/${mail.file}/attachment/${index}`,
    })),
    forms: [
      {
        label: pageWords.asHtml[query.locale],
        href: pageHref(base, { form: 'html' }),
        current: form === 'html',
      },
      {
        label: pageWords.asText[query.locale],
        href: pageHref(base, { form: 'txt' }),
        current: form === 'txt',
      },
    ],
    source: `/mail/${mail.file}/${form}`,
  };
}

interface Alike {
  readonly mail: StoredMail;
  /** How many others got the same at the same time. */
  readonly others: number;
}

/** What went to many at once stands as one row: the open one, else the first. */
function alikeTogether(mails: readonly StoredMail[], open: string): readonly Alike[] {
  const groups = Map.groupBy(mails, ({ subject, date }) => `${date.toString()} ${subject}`);
  return [...groups.values()].flatMap((group) => {
    const mail = group.find(({ file }) => file === open) ?? group[0];
    return mail === undefined ? [] : [{ mail, others: group.length - 1 }];
  });
}
