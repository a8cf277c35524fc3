/** Through whom a party is written to, and to whom a red goes that nobody has handled. */
import { words } from './phrase.ts';

export const communicationWords = words({
  passOnTitle: { sv: 'Skicka vidare', nb: 'Send videre', en: 'Pass it on' },
  passOn: {
    sv: (p: { name: string }) =>
      `Rapporten är också avsedd för ${p.name}. Du får den för att det står så i planen:`,
    nb: (p: { name: string }) =>
      `Rapporten er også ment for ${p.name}. Du får den fordi det står slik i planen:`,
    en: (p: { name: string }) =>
      `The report is also for ${p.name}. It comes to you because the plan says so:`,
  },
  escalated: {
    sv: (p: { to: string; week: number }) =>
      `Rött sedan vecka ${p.week} och inte löst i tid; eskaleras till ${p.to}.`,
    nb: (p: { to: string; week: number }) =>
      `Rødt siden uke ${p.week} og ikke løst i tide; løftes til ${p.to}.`,
    en: (p: { to: string; week: number }) =>
      `Red since week ${p.week} and not solved in time; escalated to ${p.to}.`,
  },
});
