/** Words of decisions, alternatives, changes of the plan, and meetings in the reports. */
import { words } from './phrase.ts';

interface Count {
  readonly count: number;
}

export const decisionRecordWords = words({
  yes: { sv: 'Ja', nb: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', nb: 'Nei', en: 'No' },
  alternative: {
    sv: (p: { number: number }) => `Alternativ ${p.number}`,
    nb: (p: { number: number }) => `Alternativ ${p.number}`,
    en: (p: { number: number }) => `Alternative ${p.number}`,
  },
  alternativeCount: {
    sv: (p: Count) => `${p.count} alternativ`,
    nb: (p: Count) => `${p.count} alternativer`,
    en: (p: Count) => `${p.count} alternatives`,
  },
  proposed: { sv: 'Förslag', nb: 'Forslag', en: 'Proposal' },
  chosenAlternative: {
    sv: (p: { number: number }) => `Alternativ ${p.number} valdes`,
    nb: (p: { number: number }) => `Alternativ ${p.number} ble valgt`,
    en: (p: { number: number }) => `Alternative ${p.number} was chosen`,
  },
  unanimous: { sv: 'enhälligt', nb: 'enstemmig', en: 'unanimously' },
  votes: {
    sv: (p: { votes: string }) => `Röster: ${p.votes}`,
    nb: (p: { votes: string }) => `Stemmer: ${p.votes}`,
    en: (p: { votes: string }) => `Votes: ${p.votes}`,
  },
  condition: { sv: 'Villkor', nb: 'Vilkår', en: 'Condition' },
  consentGiven: {
    sv: (p: { of: string }) => `Godkänt av ${p.of}`,
    nb: (p: { of: string }) => `Godkjent av ${p.of}`,
    en: (p: { of: string }) => `Approved by ${p.of}`,
  },
  consentPending: {
    sv: (p: { of: string }) => `Väntar på godkännande av ${p.of}`,
    nb: (p: { of: string }) => `Venter på godkjenning fra ${p.of}`,
    en: (p: { of: string }) => `Waits for approval by ${p.of}`,
  },
  consentRefused: {
    sv: (p: { of: string }) => `Avslaget av ${p.of}`,
    nb: (p: { of: string }) => `Avslått av ${p.of}`,
    en: (p: { of: string }) => `Refused by ${p.of}`,
  },
  sharedEffects: {
    sv: (p: { numbers: string }) => `Gemensamt för alternativ ${p.numbers}`,
    nb: (p: { numbers: string }) => `Felles for alternativ ${p.numbers}`,
    en: (p: { numbers: string }) => `Common to alternatives ${p.numbers}`,
  },
  onlyEffects: {
    sv: (p: { number: number }) => `Bara alternativ ${p.number}`,
    nb: (p: { number: number }) => `Bare alternativ ${p.number}`,
    en: (p: { number: number }) => `Only alternative ${p.number}`,
  },
  sharedNote: {
    sv: '✓ visar vilka alternativ effekten gäller, och bokstaven var den står.',
    nb: '✓ viser hvilke alternativer virkningen gjelder, og bokstaven hvor den står.',
    en: '✓ shows which alternatives the effect belongs to, and the letter where it stands.',
  },
  // changes
  movesCaption: {
    sv: (p: { id: string }) => `${p.id}: det som ändras`,
    nb: (p: { id: string }) => `${p.id}: det som endres`,
    en: (p: { id: string }) => `${p.id}: what changes`,
  },
  reason: { sv: 'Skäl', nb: 'Begrunnelse', en: 'Reason' },
  impact: { sv: 'Följd', nb: 'Konsekvens', en: 'Impact' },
  approvals: { sv: 'Godkännande', nb: 'Godkjenning', en: 'Approval' },
  weakened: { sv: 'målet sänks', nb: 'målet senkes', en: 'the target is lowered' },
  approvedOn: {
    sv: (p: { by: string; date: string }) => `${p.by}: godkänt ${p.date}`,
    nb: (p: { by: string; date: string }) => `${p.by}: godkjent ${p.date}`,
    en: (p: { by: string; date: string }) => `${p.by}: approved ${p.date}`,
  },
  refusedOn: {
    sv: (p: { by: string; date: string }) => `${p.by}: avslaget ${p.date}`,
    nb: (p: { by: string; date: string }) => `${p.by}: avslått ${p.date}`,
    en: (p: { by: string; date: string }) => `${p.by}: refused ${p.date}`,
  },
  decidedElsewhere: {
    sv: 'avgörs utanför Tertial',
    nb: 'avgjøres utenfor Tertial',
    en: 'decided outside Tertial',
  },
  waits: {
    sv: (p: { by: string }) => `${p.by}: väntar`,
    nb: (p: { by: string }) => `${p.by}: venter`,
    en: (p: { by: string }) => `${p.by}: waiting`,
  },
  firstStays: {
    sv: 'Kontraktets plan ligger kvar som jämförelse.',
    nb: 'Kontraktens plan står fast som sammenligning.',
    en: 'The contract’s plan stays as the comparison.',
  },
  // meetings
  present: {
    sv: (p: { present: number; absent: number }) => `${p.present} närvarande, ${p.absent} förhindrade`,
    nb: (p: { present: number; absent: number }) => `${p.present} til stede, ${p.absent} forfall`,
    en: (p: { present: number; absent: number }) => `${p.present} present, ${p.absent} absent`,
  },
  quorum: {
    sv: (p: { count: number; of: number }) => `${p.count} av ${p.of} parter var med`,
    nb: (p: { count: number; of: number }) => `${p.count} av ${p.of} parter var med`,
    en: (p: { count: number; of: number }) => `${p.count} of ${p.of} parties took part`,
  },
  noChair: { sv: 'ingen ordförande antecknad', nb: 'ingen møteleder notert', en: 'no chair recorded' },
  nextMeeting: { sv: 'Nästa möte', nb: 'Neste møte', en: 'Next meeting' },
  missingPicture: {
    sv: (p: { names: string }) => `Bild saknas i underlaget: ${p.names}`,
    nb: (p: { names: string }) => `Bilde mangler i grunnlaget: ${p.names}`,
    en: (p: { names: string }) => `Picture missing in the source: ${p.names}`,
  },
  // subject of a report
  goesTo: { sv: 'Kvalitetsgranskas av', nb: 'Kvalitetssikres av', en: 'Reviewed by' },
  until: { sv: 'Till och med', nb: 'Til og med', en: 'Until' },
});
