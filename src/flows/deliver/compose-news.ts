import { clearanceOf } from '../../programme/clearance-of.ts';
import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { newsSince } from '../../programme/obligation/rules/news.ts';
import { visibleTo } from '../../programme/visible-to.ts';
import { newsOf } from '../../report/news.ts';
import { composeNewsMail } from '../../render/mail/compose-news-mail.ts';
import { renderNewsRequest } from '../../render/slack/render-news-request.ts';
import type { LoadReportFacts } from '../load-report-facts.ts';
import { newsRequestOf, periodById } from '../news/news-request.ts';
import { ALREADY_ANSWERED, type Composed, type Composers } from './composer.ts';
import { toMail } from './to-mail.ts';

const WITHDRAWN: Composed = { channel: 'none', reason: 'the announcement is not in the plan any more' };

/** The question for words of one's own, and the news itself: only what its reader may see, and never an empty one. */
export function newsComposers(deps: {
  readonly loadFacts: LoadReportFacts;
}): Pick<Composers, 'news-request' | 'news'> {
  return {
    'news-request': ({ agenda, delivery, about }) => {
      const announcement = agenda.programme.announcements.find(({ id }) => id === about.announcement);
      if (announcement === undefined) return Promise.resolve(WITHDRAWN);
      const request = newsRequestOf(agenda, {
        announcement,
        period: periodById(about.period),
        person: delivery.to,
        beside: about.beside,
      });
      if (request.text !== '' && request.beside.length === 0)
        return Promise.resolve({ channel: 'none', reason: ALREADY_ANSWERED });
      const userId = agenda.members.get(delivery.to)?.slackUserId ?? null;
      if (userId === null)
        return Promise.resolve({ channel: 'none', reason: `${delivery.to} is not in Slack` });
      const message = renderNewsRequest(request, localeOfPerson(agenda, delivery.to));
      return Promise.resolve({ channel: 'slack', userId, message });
    },
    news: async ({ agenda, delivery, about, now }) => {
      const announcement = agenda.programme.announcements.find(({ id }) => id === about.announcement);
      if (announcement === undefined) return WITHDRAWN;
      const period = periodById(about.period);
      const loaded = await deps.loadFacts({ agenda, period, asOf: now });
      const programme = visibleTo(loaded.programme, clearanceOf(agenda, delivery.to));
      const news = newsOf({
        facts: { ...loaded, programme },
        announcement,
        period: period.id,
        since: newsSince(agenda, period),
        reader: delivery.to,
      });
      if (news.isEmpty) return { channel: 'none', reason: 'nothing to say' };
      const language = localeOfPerson(agenda, delivery.to);
      const letter = composeNewsMail({ programme, announcement, period, news }, language);
      return toMail(agenda, { person: delivery.to, language }, letter);
    },
  };
}
