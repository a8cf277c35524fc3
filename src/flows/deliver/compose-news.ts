import type { Composers } from './composer.ts';

export function newsComposers(): Pick<Composers, 'news-request' | 'news'> {
  return {
    'news-request': () => Promise.resolve({ channel: 'none', reason: 'not built' }),
    news: () => Promise.resolve({ channel: 'none', reason: 'not built' }),
  };
}
