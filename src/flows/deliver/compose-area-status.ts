import type { Composers } from './composer.ts';

export function areaStatusComposers(): Pick<Composers, 'area-status'> {
  return {
    'area-status': () => Promise.resolve({ channel: 'none', reason: 'not built' }),
  };
}
