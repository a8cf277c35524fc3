/** Decision points in mails, digests and reports: when, who decides, what is left of the checklist. */
import { plural, words } from './phrase.ts';

interface Which {
  readonly point: string;
  readonly date: string;
}

export const decisionPointWords = words({
  ahead: {
    sv: (p: Which & { days: number }) =>
      `${p.point} den ${p.date} – ${p.days} ${plural(p.days, 'arbetsdag', 'arbetsdagar')} kvar`,
    nb: (p: Which & { days: number }) =>
      `${p.point} ${p.date} – ${p.days} ${plural(p.days, 'arbeidsdag', 'arbeidsdager')} igjen`,
    en: (p: Which & { days: number }) =>
      `${p.point} on ${p.date} – ${p.days} ${plural(p.days, 'working day', 'working days')} left`,
  },
  past: {
    sv: (p: Which) => `${p.point} den ${p.date} – är beslutet taget?`,
    nb: (p: Which) => `${p.point} ${p.date} – er beslutningen tatt?`,
    en: (p: Which) => `${p.point} on ${p.date} – has it been decided?`,
  },
  ask: {
    sv: (p: { point: string }) => `${p.point}: ska projektet gå vidare?`,
    nb: (p: { point: string }) => `${p.point}: skal prosjektet gå videre?`,
    en: (p: { point: string }) => `${p.point}: is the project to go on?`,
  },
  due: { sv: 'Senast', nb: 'Frist', en: 'Due' },
  decider: { sv: 'Beslutas av', nb: 'Besluttes av', en: 'Decided by' },
  checklist: { sv: 'Kvar på checklistan', nb: 'Gjenstår på sjekklisten', en: 'Left on the checklist' },
  nothingLeft: {
    sv: 'inget, allt är uppfyllt',
    nb: 'ingenting, alt er oppfylt',
    en: 'nothing, all is met',
  },
  noChecklist: {
    sv: 'planen har ingen checklista',
    nb: 'planen har ingen sjekkliste',
    en: 'the plan has no checklist',
  },
  left: {
    sv: (p: { count: number; of: number; list: string }) => `${p.list} (${p.count} av ${p.of})`,
    nb: (p: { count: number; of: number; list: string }) => `${p.list} (${p.count} av ${p.of})`,
    en: (p: { count: number; of: number; list: string }) => `${p.list} (${p.count} of ${p.of})`,
  },
  notMet: { sv: 'inte uppfyllt', nb: 'ikke oppfylt', en: 'not met' },
  ownerAhead: {
    sv: 'Gå igenom checklistan och skriv in i planen vad som är uppfyllt, så att beslutet har ett underlag.',
    nb: 'Gå gjennom sjekklisten og før inn i planen hva som er oppfylt, så beslutningen har et grunnlag.',
    en: 'Go through the checklist and enter in the plan what is met, so that there is a basis to decide on.',
  },
  ownerPast: {
    sv: 'Skriv in i planen vad som beslutades. Är beslutet inte taget behöver punkten ett nytt datum.',
    nb: 'Før inn i planen hva som ble besluttet. Er beslutningen ikke tatt, trenger punktet en ny dato.',
    en: 'Enter in the plan what was decided. If nothing was decided, the point needs a new date.',
  },
  deciderAhead: {
    sv: 'Ni ska ta ställning till om projektet fortsätter enligt planen, fortsätter med ändrad plan, görs om eller avslutas.',
    nb: 'Dere skal ta stilling til om prosjektet fortsetter etter planen, fortsetter med endret plan, gjøres om igjen eller avsluttes.',
    en: 'You are to decide whether the project goes on by the plan, goes on with a changed plan, does it again or stops.',
  },
  deciderPast: {
    sv: 'Är beslutet taget, säg det till projektledaren. Annars behöver punkten ett nytt datum.',
    nb: 'Er beslutningen tatt, si fra til prosjektlederen. Ellers trenger punktet en ny dato.',
    en: 'If it has been decided, tell the project leader. Otherwise the point needs a new date.',
  },
  overdue: {
    sv: 'inte beslutat, datumet har passerat',
    nb: 'ikke besluttet, datoen er passert',
    en: 'not decided, the date has passed',
  },
});
