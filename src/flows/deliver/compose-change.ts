import type { Composers } from './composer.ts';

export function changeComposers(): Pick<Composers, 'change-approval'> {
  return {
    'change-approval': () => Promise.resolve({ channel: 'none', reason: 'not built' }),
  };
}
