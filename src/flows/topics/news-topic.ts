/** Words of one's own for the news: one button and one form. */
import { NEWS_ACTIONS, parseNewsValue } from '../../render/slack/news-ids.ts';
import { nothing } from '../check-in/check-in-deps.ts';
import { openNews, submitNews } from '../news/write-news.ts';
import type { Topic } from './topic.ts';

export const newsTopic: Topic = {
  name: 'news',
  opens: (actionId) => actionId === NEWS_ACTIONS.write,
  localeOf: (hint) => parseNewsValue(hint)?.locale,
  press: async (deps, press) => {
    if (press.actionId !== NEWS_ACTIONS.write) return { open: null, afterwards: nothing };
    return { open: await openNews(deps, press), afterwards: nothing };
  },
  submit: submitNews,
};
