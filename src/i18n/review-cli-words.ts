/** What the terminal says about reports on their way. */
import { words } from './phrase.ts';

export const reviewCliWords = words({
  usage: {
    sv: `Anrop:
  tertial report status PROGRAM
  tertial report submit PROGRAM RAPPORT --by PERSON [--note TEXT]
  tertial report approve|return PROGRAM RAPPORT --version VERSION --by PERSON [--note TEXT]
  tertial report receipt PROGRAM RAPPORT --by PERSON --reference NUMMER --from VEM [--on DATUM]
  tertial report outcome PROGRAM RAPPORT accepted --by PERSON [--on DATUM] [--note TEXT]
  tertial report outcome PROGRAM RAPPORT returned --by PERSON --deadline DATUM --note TEXT [--on DATUM]
RAPPORT står i status, till exempel tertial:2017-T1~funder.`,
    nb: `Kall:
  tertial report status PROGRAM
  tertial report submit PROGRAM RAPPORT --by PERSON [--note TEKST]
  tertial report approve|return PROGRAM RAPPORT --version VERSJON --by PERSON [--note TEKST]
  tertial report receipt PROGRAM RAPPORT --by PERSON --reference NUMMER --from HVEM [--on DATO]
  tertial report outcome PROGRAM RAPPORT accepted --by PERSON [--on DATO] [--note TEKST]
  tertial report outcome PROGRAM RAPPORT returned --by PERSON --deadline DATO --note TEKST [--on DATO]
RAPPORT står i status, for eksempel tertial:2017-T1~funder.`,
    en: `Usage:
  tertial report status PROGRAMME
  tertial report submit PROGRAMME REPORT --by PERSON [--note TEXT]
  tertial report approve|return PROGRAMME REPORT --version VERSION --by PERSON [--note TEXT]
  tertial report receipt PROGRAMME REPORT --by PERSON --reference NUMBER --from WHO [--on DATE]
  tertial report outcome PROGRAMME REPORT accepted --by PERSON [--on DATE] [--note TEXT]
  tertial report outcome PROGRAMME REPORT returned --by PERSON --deadline DATE --note TEXT [--on DATE]
REPORT is what status lists, such as tertial:2017-T1~funder.`,
  },
  none: {
    sv: 'Ingen rapport väntar på godkännande eller har godkänts.',
    nb: 'Ingen rapport venter på godkjenning eller er godkjent.',
    en: 'No report is waiting for approval or has been approved.',
  },
  unknown: {
    sv: (p: { report: string; known: string }) =>
      `Rapporten ${p.report} eller personen finns inte. Rapporter: ${p.known}.`,
    nb: (p: { report: string; known: string }) =>
      `Rapporten ${p.report} eller personen finnes ikke. Rapporter: ${p.known}.`,
    en: (p: { report: string; known: string }) =>
      `There is no report ${p.report}, or no such person. Reports: ${p.known}.`,
  },
  notDate: {
    sv: (p: { value: string }) => `${p.value} är inget datum. Skriv som 2017-05-31.`,
    nb: (p: { value: string }) => `${p.value} er ingen dato. Skriv som 2017-05-31.`,
    en: (p: { value: string }) => `${p.value} is no date. Write it as 2017-05-31.`,
  },
  needs: {
    sv: (p: { option: string }) => `Det behövs ${p.option}.`,
    nb: (p: { option: string }) => `Det trengs ${p.option}.`,
    en: (p: { option: string }) => `${p.option} is needed.`,
  },
  needsVersion: {
    sv: (p: { version: string }) => `Skriv vilken version det gäller. Den senaste är --version ${p.version}.`,
    nb: (p: { version: string }) =>
      `Skriv hvilken versjon det gjelder. Den nyeste er --version ${p.version}.`,
    en: (p: { version: string }) => `Say which version this is about. The newest is --version ${p.version}.`,
  },
  notYours: {
    sv: (p: { name: string }) => `Det är ${p.name} som godkänner nu.`,
    nb: (p: { name: string }) => `Det er ${p.name} som godkjenner nå.`,
    en: (p: { name: string }) => `It is ${p.name} who approves now.`,
  },
});
