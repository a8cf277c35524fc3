/** What minutes leave open, and what is worth knowing about them. */
import { mediumDate } from './format.ts';
import { plural, words } from './phrase.ts';

interface Held {
  readonly body: string;
  readonly on: Temporal.PlainDate;
}

const list = (items: readonly string[], and: string) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;

export const minutesQuestionWords = words({
  quorum: {
    sv: (p: Held & { present: number; of: number }) =>
      `${p.body}, ${mediumDate('sv', p.on)}: ${p.present} av ${p.of} organisationer var med. Var mötet beslutsfört, och hur många krävs?`,
    nb: (p: Held & { present: number; of: number }) =>
      `${p.body}, ${mediumDate('nb', p.on)}: ${p.present} av ${p.of} organisasjoner var til stede. Var møtet beslutningsdyktig, og hvor mange kreves?`,
    en: (p: Held & { present: number; of: number }) =>
      `${p.body}, ${mediumDate('en', p.on)}: ${p.present} of ${p.of} organisations were present. Was there a quorum, and how many are needed?`,
  },
  chair: {
    sv: (p: Held) => `Vem ledde mötet den ${mediumDate('sv', p.on)} i ${p.body}? Protokollet säger det inte.`,
    nb: (p: Held) => `Hvem ledet møtet ${mediumDate('nb', p.on)} i ${p.body}? Referatet sier det ikke.`,
    en: (p: Held) =>
      `Who chaired the meeting of ${p.body} on ${mediumDate('en', p.on)}? The minutes do not say.`,
  },
  period: {
    sv: (p: Held & { raw: string }) =>
      `Läget den ${mediumDate('sv', p.on)} gäller ”${p.raw}”. Vilka dagar är det?`,
    nb: (p: Held & { raw: string }) =>
      `Statusen ${mediumDate('nb', p.on)} gjelder «${p.raw}». Hvilke dager er det?`,
    en: (p: Held & { raw: string }) =>
      `The status of ${mediumDate('en', p.on)} is about “${p.raw}”. Which days are they?`,
  },
  acceptance: {
    sv: (p: { title: string; outcome: string; deliverables: readonly string[] }) =>
      `Punkten heter ”${p.title}”, men beslutet är ”${p.outcome}”. ${p.deliverables.length === 0 ? 'Godkändes något?' : `Godkändes ${list(p.deliverables, 'och')}?`} Tills någon svarar räknas inget som godkänt.`,
    nb: (p: { title: string; outcome: string; deliverables: readonly string[] }) =>
      `Saken heter «${p.title}», men vedtaket er «${p.outcome}». ${p.deliverables.length === 0 ? 'Ble noe godkjent?' : `Ble ${list(p.deliverables, 'og')} godkjent?`} Til noen svarer, regnes ingenting som godkjent.`,
    en: (p: { title: string; outcome: string; deliverables: readonly string[] }) =>
      `The item is called “${p.title}”, but the decision says “${p.outcome}”. ${p.deliverables.length === 0 ? 'Was anything approved?' : `Were ${list(p.deliverables, 'and')} approved?`} Until somebody answers, nothing counts as approved.`,
  },
  riskValue: {
    sv: (p: { risk: string; raw: string; value: number }) =>
      `Risken ”${p.risk}” har värde ${p.raw} i registret, men sannolikhet gånger konsekvens är ${p.value}. Vad gäller?`,
    nb: (p: { risk: string; raw: string; value: number }) =>
      `Risikoen «${p.risk}» har verdi ${p.raw} i registeret, men sannsynlighet ganger konsekvens er ${p.value}. Hva gjelder?`,
    en: (p: { risk: string; raw: string; value: number }) =>
      `The risk “${p.risk}” has value ${p.raw} in the register, but probability times consequence is ${p.value}. Which is right?`,
  },
  action: {
    sv: (p: { text: string; owner: boolean; due: boolean }) =>
      `”${p.text}” saknar ${p.owner && p.due ? 'ansvarig och dag. Vem gör det, och när ska det vara klart' : p.owner ? 'ansvarig. Vem gör det' : 'dag. När ska det vara klart'}?`,
    nb: (p: { text: string; owner: boolean; due: boolean }) =>
      `«${p.text}» mangler ${p.owner && p.due ? 'ansvarlig og dag. Hvem gjør det, og når skal det være ferdig' : p.owner ? 'ansvarlig. Hvem gjør det' : 'dag. Når skal det være ferdig'}?`,
    en: (p: { text: string; owner: boolean; due: boolean }) =>
      `“${p.text}” has no ${p.owner && p.due ? 'owner and no day. Who does it, and when is it due' : p.owner ? 'owner. Who does it' : 'day. When is it due'}?`,
  },
});

export const minutesWarningWords = words({
  letter: {
    sv: (p: { letter: string; items: readonly string[]; known: readonly string[] }) =>
      `Dagordningens ”${p.letter}” (punkt ${list(p.items, 'och')}) finns inte i förklaringen, som har ${list(p.known, 'och')}.`,
    nb: (p: { letter: string; items: readonly string[]; known: readonly string[] }) =>
      `Sakslistens «${p.letter}» (sak ${list(p.items, 'og')}) står ikke i forklaringen, som har ${list(p.known, 'og')}.`,
    en: (p: { letter: string; items: readonly string[]; known: readonly string[] }) =>
      `The agenda’s “${p.letter}” (${plural(p.items.length, 'item', 'items')} ${list(p.items, 'and')}) is not in its legend, which has ${list(p.known, 'and')}.`,
  },
  unlisted: {
    sv: (p: { number: string; title: string }) =>
      `Punkt ${p.number}, ${p.title}, står i protokollet men inte i dagordningen.`,
    nb: (p: { number: string; title: string }) =>
      `Sak ${p.number}, ${p.title}, står i referatet, men ikke på sakslisten.`,
    en: (p: { number: string; title: string }) =>
      `Item ${p.number}, ${p.title}, is in the minutes but not on the agenda.`,
  },
  picture: {
    sv: (p: { picture: string }) =>
      `Bild saknas i underlaget: ${p.picture}. Den behöver en text som beskriver den när den läggs till.`,
    nb: (p: { picture: string }) =>
      `Bilde mangler i grunnlaget: ${p.picture}. Det trenger en tekst som beskriver det når det legges til.`,
    en: (p: { picture: string }) =>
      `A picture is missing in the source: ${p.picture}. It needs a text that describes it when it is added.`,
  },
  adjuster: {
    sv: (p: { name: string; items: readonly string[] }) =>
      `${p.name} har justerat protokollet och föredrog själv punkt ${list(p.items, 'och')}. En oberoende justerare vore tryggare.`,
    nb: (p: { name: string; items: readonly string[] }) =>
      `${p.name} har godkjent referatet og la selv fram sak ${list(p.items, 'og')}. Det ville være tryggere at en annen godkjente det.`,
    en: (p: { name: string; items: readonly string[] }) =>
      `${p.name} adjusted the minutes and presented ${plural(p.items.length, 'item', 'items')} ${list(p.items, 'and')}. An independent adjuster would be safer.`,
  },
  minutesTaker: {
    sv: (p: { name: string; category: string }) =>
      `${p.name} förde protokollet och är en del av avvikelsen i ${p.category}. Någon annan bör anteckna den punkten.`,
    nb: (p: { name: string; category: string }) =>
      `${p.name} skrev referatet og er en del av avviket i ${p.category}. En annen bør skrive referat fra den saken.`,
    en: (p: { name: string; category: string }) =>
      `${p.name} took the minutes and is part of the deviation in ${p.category}. Somebody else should note that item.`,
  },
});
