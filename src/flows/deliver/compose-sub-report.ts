import type { Composers } from './composer.ts';

export function subReportComposers(): Pick<Composers, 'sub-report'> {
  return {
    'sub-report': () => Promise.resolve({ channel: 'none', reason: 'not built' }),
  };
}
