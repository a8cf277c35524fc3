import { plural, words } from './phrase.ts';

/** What somebody is in a programme, on one line. */
export const roleWords = words({
  projectLeader: { sv: 'Projektledare', nb: 'Prosjektleder', en: 'Project leader' },
  coordinator: { sv: 'Samordnare', nb: 'Koordinator', en: 'Coordinator' },
  client: { sv: 'Beställare', nb: 'Oppdragsgiver', en: 'Client' },
  activityLeader: {
    sv: (p: { count: number; activities: string }) => `Aktivitetsledare ${p.activities}`,
    nb: (p: { count: number; activities: string }) => `Aktivitetsansvarlig ${p.activities}`,
    en: (p: { count: number; activities: string }) =>
      `Leader of ${plural(p.count, 'activity', 'activities')} ${p.activities}`,
  },
  none: { sv: 'Deltar', nb: 'Deltar', en: 'Takes part' },
});
