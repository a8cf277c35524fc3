import { words } from './phrase.ts';

/** The calm list of a simulated year. */
export const yearWords = words({
  title: {
    sv: (p: { programme: string; from: string; until: string }) => `${p.programme}: ${p.from} – ${p.until}`,
    nb: (p: { programme: string; from: string; until: string }) => `${p.programme}: ${p.from} – ${p.until}`,
    en: (p: { programme: string; from: string; until: string }) => `${p.programme}: ${p.from} – ${p.until}`,
  },
  summary: {
    sv: (p: { slack: number; mail: number; answers: number }) =>
      `${p.slack} meddelanden i Slack, ${p.mail} mejl och ${p.answers} svar.`,
    nb: (p: { slack: number; mail: number; answers: number }) =>
      `${p.slack} meldinger i Slack, ${p.mail} e-poster og ${p.answers} svar.`,
    en: (p: { slack: number; mail: number; answers: number }) =>
      `${p.slack} messages in Slack, ${p.mail} mails and ${p.answers} answers.`,
  },
  slack: { sv: 'Slack', nb: 'Slack', en: 'Slack' },
  mail: { sv: 'E-post', nb: 'E-post', en: 'Mail' },
  answer: { sv: 'Svar', nb: 'Svar', en: 'Answer' },
  cancelled: { sv: '(behövdes inte)', nb: '(ikke nødvendig)', en: '(not needed)' },
  missed: { sv: '(hann inte skickas)', nb: '(rakk ikke å bli sendt)', en: '(could not be sent in time)' },
  failed: { sv: '(kom inte fram)', nb: '(kom ikke fram)', en: '(did not arrive)' },
  unchanged: { sv: 'ingen förändring', nb: 'ingen endring', en: 'no change' },
  late: { sv: 'sent svar', nb: 'sent svar', en: 'late' },
  corrected: { sv: 'rättat svar', nb: 'rettet svar', en: 'corrected' },
});

/** What a message is called where it was closed before it had words of its own. */
export const kindWords = words({
  leaders: { sv: 'Fråga om ledare', nb: 'Spørsmål om ledere', en: 'Question about leaders' },
  prompt: { sv: 'Veckans fråga', nb: 'Ukens spørsmål', en: 'The week’s question' },
  nudge: {
    sv: 'Påminnelse om veckans fråga',
    nb: 'Påminnelse om ukens spørsmål',
    en: 'Reminder of the week’s question',
  },
  overview: { sv: 'Veckans översikt', nb: 'Ukens oversikt', en: 'The week’s overview' },
  report: { sv: 'Rapport', nb: 'Rapport', en: 'Report' },
  'report-review': {
    sv: 'Rapport för granskning',
    nb: 'Rapport til gjennomgang',
    en: 'Report in review',
  },
  milestone: { sv: 'Påminnelse om milstolpe', nb: 'Påminnelse om milepæl', en: 'Milestone reminder' },
  digest: { sv: 'Inför mötet', nb: 'Før møtet', en: 'Before the meeting' },
  attendance: { sv: 'Kommer du på mötet?', nb: 'Kommer du på møtet?', en: 'Are you coming?' },
  minutes: { sv: 'Protokoll', nb: 'Referat', en: 'Minutes' },
  'meeting-reminder': { sv: 'Mötespåminnelse', nb: 'Møtepåminnelse', en: 'Meeting reminder' },
  'meeting-change': {
    sv: 'Möte flyttat eller inställt',
    nb: 'Møte flyttet eller avlyst',
    en: 'Meeting moved or cancelled',
  },
  questions: { sv: 'Frågor om planen', nb: 'Spørsmål om planen', en: 'Questions about the plan' },
  'sub-report': {
    sv: 'Delprojektets tertialrapport',
    nb: 'Delprosjektets tertialrapport',
    en: 'The sub-project’s tertial report',
  },
  'area-status': { sv: 'Färg per område', nb: 'Farge per område', en: 'Colour per area' },
  'change-approval': {
    sv: 'Ändringsbegäran att ta ställning till',
    nb: 'Endringsmelding til godkjenning',
    en: 'Change request to approve',
  },
  'delivery-review': {
    sv: 'Leverans att granska',
    nb: 'Leveranse til gjennomgang',
    en: 'Deliverable to review',
  },
  'news-request': { sv: 'Fråga om nyheter', nb: 'Spørsmål om nyheter', en: 'Question about news' },
  'plan-review': { sv: 'Översyn av planen', nb: 'Gjennomgang av planen', en: 'Review of the plan' },
  news: { sv: 'Nyheter', nb: 'Nyheter', en: 'News' },
});
