/** What the terminal says about reports on their way. */
import { words } from './phrase.ts';

export const reviewCliWords = words({
  usage: {
    sv: `Anrop:
  tertial report status PROGRAM
  tertial report submit|approve|return PROGRAM RAPPORT --by PERSON [--note TEXT]
  tertial report receipt PROGRAM RAPPORT --by PERSON --reference NUMMER --from VEM [--on DATUM]
  tertial report outcome PROGRAM RAPPORT accepted|returned --by PERSON [--on DATUM] [--deadline DATUM] [--note TEXT]
RAPPORT står i status, till exempel tertial:2017-T1~funder.`,
    nb: `Kall:
  tertial report status PROGRAM
  tertial report submit|approve|return PROGRAM RAPPORT --by PERSON [--note TEKST]
  tertial report receipt PROGRAM RAPPORT --by PERSON --reference NUMMER --from HVEM [--on DATO]
  tertial report outcome PROGRAM RAPPORT accepted|returned --by PERSON [--on DATO] [--deadline DATO] [--note TEKST]
RAPPORT står i status, for eksempel tertial:2017-T1~funder.`,
    en: `Usage:
  tertial report status PROGRAMME
  tertial report submit|approve|return PROGRAMME REPORT --by PERSON [--note TEXT]
  tertial report receipt PROGRAMME REPORT --by PERSON --reference NUMBER --from WHO [--on DATE]
  tertial report outcome PROGRAMME REPORT accepted|returned --by PERSON [--on DATE] [--deadline DATE] [--note TEXT]
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
  notYours: {
    sv: (p: { name: string }) => `Det är ${p.name} som godkänner nu.`,
    nb: (p: { name: string }) => `Det er ${p.name} som godkjenner nå.`,
    en: (p: { name: string }) => `It is ${p.name} who approves now.`,
  },
});
