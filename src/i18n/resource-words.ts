/** Securing of resources: the weekly line to who runs the programme, the form, the plan's own column and the report. */
import { plural, words } from './phrase.ts';

interface Count {
  readonly secured: number;
  readonly total: number;
}

export const resourceWords = words({
  open: { sv: 'Säkra resurser', nb: 'Sikre ressurser', en: 'Secure resources' },
  line: {
    sv: (p: Count) => `Resurser: ${p.secured} av ${p.total} är säkrade. Har någon blivit säkrad?`,
    nb: (p: Count) => `Ressurser: ${p.secured} av ${p.total} er sikret. Er noen blitt sikret?`,
    en: (p: Count) => `Resources: ${p.secured} of ${p.total} are secured. Has any been secured?`,
  },
  intro: {
    sv: 'Kryssa för dem som är säkrade nu. De andra står kvar till nästa vecka.',
    nb: 'Kryss av for dem som er sikret nå. De andre blir stående til neste uke.',
    en: 'Tick those that are secured now. The others stay until next week.',
  },
  askOwner: {
    sv: (p: { owner: string }) => `Resursägare enligt planen: ${p.owner}.`,
    nb: (p: { owner: string }) => `Ressurseier ifølge planen: ${p.owner}.`,
    en: (p: { owner: string }) => `Resource owner by the plan: ${p.owner}.`,
  },
  ownerOf: {
    sv: (p: { owner: string }) => `fråga ${p.owner}`,
    nb: (p: { owner: string }) => `spør ${p.owner}`,
    en: (p: { owner: string }) => `ask ${p.owner}`,
  },
  label: { sv: 'Säkrade nu', nb: 'Sikret nå', en: 'Secured now' },
  labelMore: { sv: 'Säkrade nu, forts.', nb: 'Sikret nå, forts.', en: 'Secured now, cont.' },
  more: {
    sv: (p: { count: number }) => `${p.count} till visas när de här är besvarade.`,
    nb: (p: { count: number }) => `${p.count} til vises når disse er besvart.`,
    en: (p: { count: number }) => `${p.count} more are shown once these are answered.`,
  },
  save: { sv: 'Spara', nb: 'Lagre', en: 'Save' },
  none: {
    sv: 'Kryssa för minst en resurs, eller stäng rutan.',
    nb: 'Kryss av for minst én ressurs, eller lukk ruten.',
    en: 'Tick at least one resource, or close the box.',
  },
  thanks: {
    sv: (p: Count & { count: number }) =>
      `Tack. ${p.count} ${plural(p.count, 'resurs', 'resurser')} skrevs in som ${plural(p.count, 'säkrad', 'säkrade')}. Nu är ${p.secured} av ${p.total} säkrade.`,
    nb: (p: Count & { count: number }) =>
      `Takk. ${p.count} ${plural(p.count, 'ressurs', 'ressurser')} ble ført opp som sikret. Nå er ${p.secured} av ${p.total} sikret.`,
    en: (p: Count & { count: number }) =>
      `Thank you. ${p.count} ${plural(p.count, 'resource was', 'resources were')} entered as secured. Now ${p.secured} of ${p.total} are secured.`,
  },
  changed: {
    sv: 'De är redan säkrade, eller så har planen ändrats. Öppna listan igen för att se vilka som är kvar.',
    nb: 'De er allerede sikret, eller planen er endret. Åpne listen igjen for å se hvem som gjenstår.',
    en: 'They are secured already, or the plan has changed. Open the list again to see who is left.',
  },
  allSecured: {
    sv: 'Alla resurser i planen är säkrade.',
    nb: 'Alle ressursene i planen er sikret.',
    en: 'Every resource in the plan is secured.',
  },
  /** What is written in the plan's column. */
  inPlan: {
    sv: (p: { date: string; name: string }) => `Ja, ${p.date}, ${p.name}`,
    nb: (p: { date: string; name: string }) => `Ja, ${p.date}, ${p.name}`,
    en: (p: { date: string; name: string }) => `Yes, ${p.date}, ${p.name}`,
  },
  securedOf: {
    sv: (p: Count) => `${p.secured} av ${p.total} resurser är säkrade.`,
    nb: (p: Count) => `${p.secured} av ${p.total} ressurser er sikret.`,
    en: (p: Count) => `${p.secured} of ${p.total} resources are secured.`,
  },
  noneSecured: {
    sv: (p: { total: number }) => `Ingen av planens ${p.total} resurser är säkrad.`,
    nb: (p: { total: number }) => `Ingen av planens ${p.total} ressurser er sikret.`,
    en: (p: { total: number }) => `None of the plan’s ${p.total} resources is secured.`,
  },
  /** Names with shares follow. */
  openShares: {
    sv: 'Andelar som inte är säkrade',
    nb: 'Andeler som ikke er sikret',
    en: 'Shares not secured',
  },
});
