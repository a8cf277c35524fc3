/** Counted targets and milestones: the messages of their charts. */
import { plural, words } from './phrase.ts';

interface Goal {
  readonly actual: string;
  readonly goal: string;
  readonly unit: string;
  readonly date: string;
}

export const goalWords = words({
  targetFigure: {
    sv: (p: { unit: string; date: string }) => `${p.unit}, målet till ${p.date}`,
    nb: (p: { unit: string; date: string }) => `${p.unit}, målet til ${p.date}`,
    en: (p: { unit: string; date: string }) => `${p.unit}, the target by ${p.date}`,
  },
  targetEarly: {
    sv: (p: Goal) => `${p.actual} av de ${p.goal} ${p.unit} som ska vara klara ${p.date}`,
    nb: (p: Goal) => `${p.actual} av de ${p.goal} ${p.unit} som skal være ferdige ${p.date}`,
    en: (p: Goal) => `${p.actual} of the ${p.goal} ${p.unit} due by ${p.date}`,
  },
  timelineDesc: {
    sv: (p: { total: number; late: number; met: number; slips: number }) =>
      `${p.total} milstolpar: ${p.met} nådda, ${p.late} försenade, ${p.slips} väntas bli sena.`,
    nb: (p: { total: number; late: number; met: number; slips: number }) =>
      `${p.total} milepæler: ${p.met} nådd, ${p.late} forsinket, ${p.slips} ventes å bli sene.`,
    en: (p: { total: number; late: number; met: number; slips: number }) =>
      `${p.total} milestones: ${p.met} reached, ${p.late} late, ${p.slips} expected late.`,
  },
  timelineLate: {
    sv: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'milstolpe är försenad', 'milstolpar är försenade')}`,
    nb: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'milepæl er forsinket', 'milepæler er forsinket')}`,
    en: (p: { count: number }) => `${p.count} ${plural(p.count, 'milestone is late', 'milestones are late')}`,
  },
  timelineSlips: {
    sv: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'milstolpe väntas bli sen', 'milstolpar väntas bli sena')}`,
    nb: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'milepæl ventes å bli sen', 'milepæler ventes å bli sene')}`,
    en: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'milestone is expected late', 'milestones are expected late')}`,
  },
  timelineFine: {
    sv: 'Ingen milstolpe är försenad',
    nb: 'Ingen milepæl er forsinket',
    en: 'No milestone is late',
  },
  /** Where the plan has milestones of its own, the rows of the timeline are activities. */
  activitiesTitle: {
    sv: 'Aktiviteterna mot kontraktet',
    nb: 'Aktivitetene mot kontrakten',
    en: 'Activities against the contract',
  },
  activitiesFine: {
    sv: 'Ingen aktivitet är försenad',
    nb: 'Ingen aktivitet er forsinket',
    en: 'No activity is late',
  },
  activitiesLate: {
    sv: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'aktivitet är försenad', 'aktiviteter är försenade')}`,
    nb: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'aktivitet er forsinket', 'aktiviteter er forsinket')}`,
    en: (p: { count: number }) => `${p.count} ${plural(p.count, 'activity is late', 'activities are late')}`,
  },
  activitiesSlip: {
    sv: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'aktivitet väntas bli sen', 'aktiviteter väntas bli sena')}`,
    nb: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'aktivitet ventes å bli sen', 'aktiviteter ventes å bli sene')}`,
    en: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'activity is expected late', 'activities are expected late')}`,
  },
  activitiesDesc: {
    sv: (p: { total: number; late: number; met: number; slips: number }) =>
      `${p.total} ${plural(p.total, 'aktivitet', 'aktiviteter')}: ${p.met} klara, ${p.late} försenade, ${p.slips} väntas bli sena.`,
    nb: (p: { total: number; late: number; met: number; slips: number }) =>
      `${p.total} ${plural(p.total, 'aktivitet', 'aktiviteter')}: ${p.met} ferdige, ${p.late} forsinket, ${p.slips} ventes å bli sene.`,
    en: (p: { total: number; late: number; met: number; slips: number }) =>
      `${p.total} ${plural(p.total, 'activity', 'activities')}: ${p.met} done, ${p.late} late, ${p.slips} expected late.`,
  },
  activitiesCaption: {
    sv: 'Aktiviteternas slut',
    nb: 'Når aktivitetene slutter',
    en: 'When the activities end',
  },
  timelineCaption: { sv: 'Milstolparnas datum', nb: 'Milepælenes datoer', en: 'Milestone dates' },
  targetAhead: {
    sv: (p: Goal) => `${p.actual} ${p.unit} är klara. Målet till ${p.date}, ${p.goal}, är nått`,
    nb: (p: Goal) => `${p.actual} ${p.unit} er ferdige. Målet til ${p.date}, ${p.goal}, er nådd`,
    en: (p: Goal) => `${p.actual} ${p.unit} are done. The target by ${p.date}, ${p.goal}, is reached`,
  },
  targetBehind: {
    sv: (p: Goal & { short: string }) =>
      `${p.actual} av de ${p.goal} ${p.unit} som skulle vara klara ${p.date}: ${p.short} saknas`,
    nb: (p: Goal & { short: string }) =>
      `${p.actual} av de ${p.goal} ${p.unit} som skulle være ferdige ${p.date}: ${p.short} mangler`,
    en: (p: Goal & { short: string }) =>
      `${p.actual} of the ${p.goal} ${p.unit} due by ${p.date}: ${p.short} short`,
  },
  targetUncounted: {
    sv: (p: { unit: string; goal: string; date: string }) =>
      `Ingen har räknat ${p.unit} än. Målet till ${p.date} är ${p.goal}`,
    nb: (p: { unit: string; goal: string; date: string }) =>
      `Ingen har telt ${p.unit} ennå. Målet til ${p.date} er ${p.goal}`,
    en: (p: { unit: string; goal: string; date: string }) =>
      `Nobody has counted ${p.unit} yet. The target by ${p.date} is ${p.goal}`,
  },
  targetNoDate: {
    sv: (p: { actual: string; unit: string }) => `${p.actual} ${p.unit}. Inget etappmål har ett datum`,
    nb: (p: { actual: string; unit: string }) => `${p.actual} ${p.unit}. Ingen etappemål har dato`,
    en: (p: { actual: string; unit: string }) => `${p.actual} ${p.unit}. No stage target has a date`,
  },
  goalBy: {
    sv: (p: { goal: string; date: string }) => `${p.goal} till ${p.date}`,
    nb: (p: { goal: string; date: string }) => `${p.goal} til ${p.date}`,
    en: (p: { goal: string; date: string }) => `${p.goal} by ${p.date}`,
  },
  targetCaption: { sv: 'Utfall mot mål', nb: 'Resultat mot mål', en: 'Actual against target' },
  noTargets: {
    sv: 'Planen har inga mål som räknas.',
    nb: 'Planen har ingen mål som telles.',
    en: 'The plan has no counted targets.',
  },
});
