/** Contents of answers for tests; every field may be replaced. */
import type { StatusContent } from '../../src/programme/status/answer.ts';

export function statusContent(changes: Partial<StatusContent> = {}): StatusContent {
  return {
    colour: 'green',
    unchanged: false,
    done: 'Grundutbildning genomförd i tre förvaltningar.',
    next: 'Fördjupning för de som ska bygga.',
    help: '',
    deviation: null,
    counts: {},
    countReason: '',
    forecast: null,
    finished: null,
    state: null,
    ...changes,
  };
}
