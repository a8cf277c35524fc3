/** How a report was made: up to when, who answered, what is old, corrected or late. */
import { words } from './phrase.ts';

export const madeWords = words({
  green: { sv: 'enligt plan', nb: 'i rute', en: 'on plan' },
  yellow: { sv: 'avvikelse som hanteras', nb: 'avvik som håndteres', en: 'a deviation being handled' },
  red: { sv: 'behöver beslut', nb: 'trenger beslutning', en: 'needs a decision' },
  grey: {
    sv: 'saknas, eller underlag saknas',
    nb: 'mangler, eller grunnlag mangler',
    en: 'missing, or no basis',
  },
  cutOff: { sv: 'Uppgifter till och med', nb: 'Opplysninger til og med', en: 'Information up to' },
  revision: {
    sv: (p: { moment: string; revision: number }) => `${p.moment}. Plan, revision ${p.revision}.`,
    nb: (p: { moment: string; revision: number }) => `${p.moment}. Plan, revisjon ${p.revision}.`,
    en: (p: { moment: string; revision: number }) => `${p.moment}. Plan revision ${p.revision}.`,
  },
  answers: { sv: 'Svar', nb: 'Svar', en: 'Answers' },
  missingAbout: {
    sv: (p: { activities: string }) => `Svar saknas om ${p.activities}.`,
    nb: (p: { activities: string }) => `Svar mangler om ${p.activities}.`,
    en: (p: { activities: string }) => `Answers are missing about ${p.activities}.`,
  },
  missingFrom: {
    sv: (p: { names: string }) => `Saknas helt eller delvis från ${p.names}.`,
    nb: (p: { names: string }) => `Mangler helt eller delvis fra ${p.names}.`,
    en: (p: { names: string }) => `Missing, wholly or in part, from ${p.names}.`,
  },
  missingCount: {
    sv: (p: { count: number }) => `${p.count} personer`,
    nb: (p: { count: number }) => `${p.count} personer`,
    en: (p: { count: number }) => `${p.count} people`,
  },
  stale: {
    sv: (p: { days: number }) => `Senaste svaret äldre än ${p.days} dagar`,
    nb: (p: { days: number }) => `Siste svar eldre enn ${p.days} dager`,
    en: (p: { days: number }) => `Last answer older than ${p.days} days`,
  },
  corrected: {
    sv: 'Ändrat efter första svaret',
    nb: 'Endret etter første svar',
    en: 'Changed after the first answer',
  },
  late: { sv: 'Svar som kom sent', nb: 'Svar som kom sent', en: 'Answers that came late' },
  more: {
    sv: (p: { count: number }) => `och ${p.count} till`,
    nb: (p: { count: number }) => `og ${p.count} til`,
    en: (p: { count: number }) => `and ${p.count} more`,
  },
  inWeek: {
    sv: (p: { about: string; week: number; date: string }) => `${p.about}, vecka ${p.week}: ${p.date}`,
    nb: (p: { about: string; week: number; date: string }) => `${p.about}, uke ${p.week}: ${p.date}`,
    en: (p: { about: string; week: number; date: string }) => `${p.about}, week ${p.week}: ${p.date}`,
  },
  asked: { sv: 'Svarat', nb: 'Svart', en: 'Answered' },
  weeksMissing: { sv: 'Veckor utan svar', nb: 'Uker uten svar', en: 'Weeks without an answer' },
  whoCaption: { sv: 'Svar per ledare', nb: 'Svar per leder', en: 'Answers by leader' },
});
