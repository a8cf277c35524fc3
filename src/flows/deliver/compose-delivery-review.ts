import type { Composers } from './composer.ts';

export function deliveryReviewComposers(): Pick<Composers, 'delivery-review'> {
  return {
    'delivery-review': () => Promise.resolve({ channel: 'none', reason: 'not built' }),
  };
}
