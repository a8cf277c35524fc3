/** A document with every kind of block, foreign passages and long words; `say` may replace any text of it. */
import type { BulletChart } from '../../../src/report/chart.ts';
import type { Block, Document, Section, Source } from '../../../src/report/document.ts';

type Say = (text: string) => string;

const SOURCES: readonly Source[] = [
  {
    ...{ id: '1.1:2016-W36:1', kind: 'answer', by: 'Helene Olofsson', when: '9 sep.' },
    ...{ about: '1.1', chose: '● grön' },
    ...{ moment: '9 september 2016 kl. 10.15', said: { text: 'Prototypen är klar.', lang: 'sv' } },
  },
  { id: 'plan:activities[0].period', kind: 'plan', label: 'Planen: 1.1, tid', said: null },
];
const sources = SOURCES.map(({ id }) => id);

export function everyBlock(say: Say = (text) => text): Document {
  return {
    ...{ kind: 'monthly', locale: 'sv', decisions: 1, colour: 'yellow', sources: SOURCES },
    programme: { id: 'prov', title: say('Digitalisering i Prov'), shortName: say('Prov'), lang: 'nb' },
    title: say('Månadsrapport september 2016'),
    cutOff: say('Uppgifter till och med 1 oktober 2016 kl. 08.00. Plan, revision 1.'),
    at: Temporal.Instant.from('2016-10-01T06:00:00Z'),
    imprint: [
      { term: say('Rapport'), rich: [{ text: say('2016-07, version 1.0') }], sources: [] },
      { term: say('Diarienummer'), rich: [{ text: say('KS 2016/417') }], sources: [] },
    ],
    notice: say('Utkast. Ingen har godkänt rapporten.'),
    sections: [front(say), ...bodies(say)],
  };
}

function front(say: Say): Section {
  return {
    ...{ id: 'overall', title: say('Läget'), place: 'front' },
    blocks: [
      {
        type: 'status',
        colour: 'yellow',
        label: say('Totalt'),
        rich: [{ text: say('En avvikelse hanteras.') }],
        sources,
      },
      {
        type: 'figure',
        value: say('12 av 16'),
        label: say('veckosvar har kommit in'),
        note: say('två sena'),
        sources,
      },
      { type: 'figure', value: say('−3 dagar'), label: say('mot kontraktet'), note: null, sources: [] },
    ],
  };
}

function bodies(say: Say): readonly Section[] {
  const running: readonly Block[] = [
    { type: 'heading', rich: [{ text: 'gul', light: 'yellow' }, { text: ` ${say('2.1 Nya e-tjänster')}` }] },
    {
      type: 'paragraph',
      rich: [
        { text: say('Ledaren säger: ') },
        { text: say('Tjenesten er i drift.'), lang: 'nb' },
        { text: say(' Viktigt '), look: 'strong' },
        { text: say('(oförändrat)'), look: 'quiet' },
      ],
      sources,
    },
    { type: 'list', ordered: true, items: [{ rich: [{ text: say('Besluta om datum.') }], sources }] },
    { type: 'list', ordered: false, items: [{ rich: [{ text: say('En punkt.') }], sources: [] }] },
    {
      type: 'facts',
      items: [
        { term: say('Orsak'), rich: [{ text: say('Leverantören är sen.') }], sources },
        { term: '', rich: [{ text: say('Ännu en orsak.') }], sources: [] },
        { term: say('Tiltak'), lang: 'nb', rich: [{ text: say('Felles krav.'), lang: 'nb' }], sources: [] },
      ],
    },
    { type: 'callout', title: say('Observera'), rich: [{ text: say('Tiden går ut i mars.') }], sources: [] },
  ];
  const table: Block = {
    type: 'table',
    caption: say('Milstolparnas datum'),
    columns: [{ title: say('Milstolpe') }, { title: say('Läge') }, { title: say('Dagar'), align: 'right' }],
    rows: [
      {
        cells: [
          [{ text: say('När invånarna använder tjänsten') }],
          [{ text: 'grön', light: 'green' }],
          [{ text: '−3' }],
        ],
        sources,
      },
      {
        cells: [
          [{ text: say('När avtalet är undertecknat') }],
          [{ text: 'röd', light: 'red' }],
          [{ text: '+61' }],
        ],
        sources: [],
      },
      { cells: [[{ text: say('När nyttan är mätt') }], [{ text: 'grå', light: 'grey' }], []], sources: [] },
    ],
  };
  const section = (id: string, title: string, blocks: readonly Block[]): Section => ({
    ...{ id, title: say(title), place: 'body', blocks },
  });
  return [
    section('running', 'Löpande text', running),
    section('table', 'Tabell', [table]),
    section('chart', 'Diagram', [chart(say)]),
    section('folded', 'Tidslinje', [timeline(say)]),
    section('last', 'Sist', [{ type: 'paragraph', rich: [{ text: say('Slut.') }], sources: [] }]),
  ];
}

function chart(say: Say): Block {
  const row = (label: string): BulletChart['rows'][number] => ({
    ...{ label: say(label), unit: say('e-tjänster'), target: 60, promised: 20, actual: 18 },
    ...{ actualText: '18', promisedText: say('20 till 30 april'), targetText: say('Hela målet 60') },
  });
  return {
    type: 'chart',
    chart: {
      ...{
        kind: 'bullet',
        id: 'targets',
        title: say('18 av 20 e-tjänster är klara'),
        desc: say('18 räknade, målet 20.'),
      },
      rows: [row('Nya e-tjänster'), row('Beskrivna processer')],
    },
    table: {
      ...{ type: 'table', caption: say('Utfall mot mål') },
      columns: [{ title: say('Mål') }, { title: say('Utfall'), align: 'right' }],
      rows: [{ cells: [[{ text: say('Nya e-tjänster') }], [{ text: '18' }]], sources }],
    },
  };
}

function timeline(say: Say): Block {
  return {
    type: 'chart',
    chart: {
      ...{
        kind: 'timeline',
        id: 'timeline',
        title: say('Ingen milstolpe är sen'),
        desc: say('En rad.'),
        days: 90,
      },
      months: [{ day: 0, label: say('sep 2016') }],
      today: { day: 30, label: say('1 okt.') },
      rows: [
        {
          ...{ number: '1.1', title: say('Etablera digitala mötet'), start: 0, contract: 60, baseline: 70 },
          ...{ forecast: 75, done: null, late: false },
        },
      ],
      key: {
        contract: say('Kontrakt'),
        baseline: say('Plan nu'),
        forecast: say('Prognos'),
        done: say('Klar'),
      },
    },
    table: {
      ...{ type: 'table', caption: say('Datum') },
      columns: [{ title: say('Aktivitet') }, { title: say('Kontrakt') }],
      rows: [
        { cells: [[{ text: say('1.1 Etablera digitala mötet') }], [{ text: say('31 okt. 2016') }]], sources },
      ],
    },
  };
}
