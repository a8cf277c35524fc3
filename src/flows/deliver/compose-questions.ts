import type { Composers } from './composer.ts';

export function questionComposers(): Pick<Composers, 'questions'> {
  return {
    questions: () => Promise.resolve({ channel: 'none', reason: 'not built' }),
  };
}
