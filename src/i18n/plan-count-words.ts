/** Names of what a plan check counts. */
import { words } from './phrase.ts';

export const planCountWords = words({
  blocks: { sv: 'aktivitetsblock', nb: 'aktivitetsblokker', en: 'activity blocks' },
  activities: { sv: 'aktiviteter', nb: 'aktiviteter', en: 'activities' },
  activitiesWithoutLeader: {
    sv: 'aktiviteter utan ledare',
    nb: 'aktiviteter uten leder',
    en: 'activities without a leader',
  },
  decisionPoints: { sv: 'beslutspunkter', nb: 'beslutningspunkter', en: 'decision points' },
  milestones: { sv: 'milstolpar utan datum', nb: 'milepæler uten dato', en: 'milestones without a date' },
  overallGoals: { sv: 'övergripande mål', nb: 'overordnede mål', en: 'overall goals' },
  projectGoals: { sv: 'projektmål', nb: 'prosjektmål', en: 'project goals' },
  indicators: { sv: 'styrtal', nb: 'måltall', en: 'indicators' },
  targets: { sv: 'räknade mål', nb: 'telte mål', en: 'counted targets' },
  people: { sv: 'personer', nb: 'personer', en: 'people' },
  roles: { sv: 'roller', nb: 'roller', en: 'roles' },
  rolesInQuestion: {
    sv: 'roller med frågetecken',
    nb: 'roller med spørsmålstegn',
    en: 'roles with a question mark',
  },
  resources: { sv: 'resurser', nb: 'ressurser', en: 'resources' },
  resourcesSecured: { sv: 'säkrade resurser', nb: 'sikrede ressurser', en: 'secured resources' },
  bodies: { sv: 'grupper som möts', nb: 'grupper som møtes', en: 'bodies that meet' },
  meetings: { sv: 'möten', nb: 'møter', en: 'meetings' },
  risks: { sv: 'risker', nb: 'risikoer', en: 'risks' },
  risksScored: { sv: 'värderade risker', nb: 'vurderte risikoer', en: 'scored risks' },
  budgetLines: { sv: 'budgetrader', nb: 'budsjettlinjer', en: 'budget lines' },
  changeLog: { sv: 'rader i ändringsloggen', nb: 'linjer i endringsloggen', en: 'change log rows' },
  relatedDocuments: { sv: 'relaterade dokument', nb: 'relaterte dokumenter', en: 'related documents' },
  participants: { sv: 'deltagande parter', nb: 'deltakende parter', en: 'participating parties' },
  ignored: {
    sv: 'mallrader som hoppats över',
    nb: 'mallinjer som er hoppet over',
    en: 'template leftovers left out',
  },
});

export type PlanCount = keyof typeof planCountWords;
