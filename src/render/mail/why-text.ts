/** Every mail says why one gets it and how to change that. */
import { mailWords as words } from '../../i18n/mail-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import type { MailRole } from './letter.ts';

export function whyText(programme: Programme, role: MailRole, locale: Locale): readonly string[] {
  return [`${reason(programme, role, locale)} ${words.change[locale]}`];
}

function reason({ title, bodies }: Programme, role: MailRole, locale: Locale): string {
  const programme = title;
  switch (role.role) {
    case 'leader':
      return words.whyLeader[locale]({
        stage: role.stage.charAt(0).toLowerCase() + role.stage.slice(1),
        programme,
      });
    case 'project-leader':
      return words.whyProjectLeader[locale]({ programme });
    case 'coordinator':
      return words.whyCoordinator[locale]({ programme });
    case 'recipient':
      return words.whyRecipient[locale]({ programme });
    case 'member': {
      const body = bodies.find((one) => one.id === role.body)?.name ?? role.body;
      return words.whyMember[locale]({ body, programme });
    }
  }
}
