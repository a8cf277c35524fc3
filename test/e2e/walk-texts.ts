/** What Susanne Wadell writes about 4.1 on the first Friday, in each language. */
import type { Locale } from '../../src/programme/locale.ts';
import type { DeviationTexts } from './walker.ts';

interface WalkTexts {
  readonly deviation: DeviationTexts;
  readonly done: string;
  /** What she changes the action to when she edits the answer. */
  readonly betterAction: string;
}

const BY = { owner: 'Susanne Wadell', due: '2016-10-14' } as const;

export const WALK_TEXTS: Record<Locale, WalkTexts> = {
  sv: {
    deviation: {
      ...BY,
      cause: 'Två nyckelpersoner är bundna i budgetarbetet till mitten av september.',
      consequence: 'Etappen kan bli klar en vecka senare än planerat.',
      action: 'En processledare lånas in två dagar i veckan.',
    },
    done: 'Åtta av femton processer är beskrivna.',
    betterAction: 'En processledare lånas in tre dagar i veckan.',
  },
  nb: {
    deviation: {
      ...BY,
      cause: 'To nøkkelpersoner er bundet i budsjettarbeidet til midten av september.',
      consequence: 'Etappen kan bli ferdig en uke senere enn planlagt.',
      action: 'En prosessleder lånes inn to dager i uken.',
    },
    done: 'Åtte av femten prosesser er beskrevet.',
    betterAction: 'En prosessleder lånes inn tre dager i uken.',
  },
  en: {
    deviation: {
      ...BY,
      cause: 'Two key people are tied up in the budget until the middle of September.',
      consequence: 'The stage may be finished a week later than planned.',
      action: 'A process leader is borrowed for two days a week.',
    },
    done: 'Eight of fifteen processes are described.',
    betterAction: 'A process leader is borrowed for three days a week.',
  },
};
