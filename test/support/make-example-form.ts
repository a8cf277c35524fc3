/**
 * `examples/tjenester-pa-nett-2006/skjema.docx`: a reporting form as a Norwegian funder sends it out, with placeholders
 * where an applicant would write. Made up; run with `node test/support/make-example-form.ts FILE`.
 */
import { writeFileSync } from 'node:fs';
import {
  AlignmentType,
  BorderStyle,
  File,
  Footer,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipStill } from '../../src/render/zip-still.ts';

const WIDTH = 9638;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8A8A8A' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

const text = (said: string, isBold = false) => {
  const run: IRunOptions = { text: said, bold: isBold };
  return new Paragraph({ children: [new TextRun(run)] });
};
const question = (said: string) => new Paragraph({ heading: HeadingLevel.HEADING_2, text: said });

function table(widths: readonly number[], rows: readonly (readonly string[])[], hasHead: boolean): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          ...{ tableHeader: hasHead && index === 0, cantSplit: true },
          children: cells.map(
            (said, place) =>
              new TableCell({
                width: { size: widths[place] ?? 0, type: WidthType.DXA },
                margins: { top: 60, bottom: 60, left: 100, right: 100 },
                ...(hasHead && index === 0 ? { shading: { fill: 'E8E8E8' } } : {}),
                children: [
                  text(said, (hasHead && index === 0) || (!hasHead && cells.length > 1 && place === 0)),
                ],
              }),
          ),
        }),
    ),
  });
}

const box = (said: string) => table([WIDTH], [[said]], false);

export async function exampleForm(): Promise<Uint8Array> {
  const file = new File({
    title: 'Rapporteringsskjema, tertialrapport',
    creator: 'Høykom distrikt',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 20, language: { value: 'nb-NO' } },
          paragraph: { spacing: { after: 80 } },
        },
        heading1: { run: { size: 28, bold: true }, paragraph: { outlineLevel: 0, spacing: { after: 160 } } },
        heading2: {
          run: { size: 21, bold: true },
          paragraph: { outlineLevel: 1, keepNext: true, spacing: { before: 280, after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { left: 1134, right: 1134 } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({ children: ['{prosjekt} – {periode} – side ', PageNumber.CURRENT], size: 16 }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            text: 'Rapporteringsskjema for støttede prosjekter',
          }),
          text('Skjemaet fylles ut for hvert tertial. Utbetaling skjer når rapporten er godkjent.'),
          table(
            [2900, WIDTH - 2900],
            [
              ['Prosjekt', '{prosjekt}'],
              ['Kontraktsnummer', '{kontrakt}'],
              ['Rapporten gjelder', '{periode}, fra {fra} til {til}'],
              ['Samlet status', '{samlet_status}'],
              ['Opplysninger', '{grunnlag}'],
            ],
            false,
          ),
          question('1. Kort om status (høyst 1200 tegn)'),
          box('{sammendrag}'),
          question('2. Går arbeidet etter tidsplanen?'),
          box('{tidsplan}'),
          question('3. Hvilke aktiviteter er forsinket?'),
          box('{forsinket}'),
          question('4. Nås målene?'),
          box('{maal}'),
          question('5. Milepæler'),
          table(
            [4438, 1600, 1600, 2000],
            [
              ['Milepæl', 'Kontrakt', 'Ferdig', 'Status'],
              ['{#milepaeler}{milepael}', '{kontraktsdato}', '{ferdig}', '{status}{/milepaeler}'],
            ],
            true,
          ),
          question('6. Er vilkårene for støtten oppfylt?'),
          table(
            [5638, 1000, 1400, 1600],
            [
              ['Vilkår', 'Kreves', 'Nå', 'Status'],
              ['{#vilkaar}{vilkaaret}', '{kreves}', '{naa}', '{oppfylt}{/vilkaar}'],
            ],
            true,
          ),
          question('7. Avvik og korrigerende tiltak'),
          box('{avvik}'),
          question('8. Saker som krever finansiørens beslutning'),
          text('{#beslutninger}'),
          box('{beslutninger}'),
          text('{/beslutninger}'),
        ],
      },
    ],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)));
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array()).replaceAll(
    /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
    '$12006-10-20T00:00:00Z',
  );
  return zipStill({ ...parts, 'docProps/core.xml': strToU8(core) });
}

const [, script, target] = process.argv;
if (script !== undefined && import.meta.filename === script && target !== undefined)
  writeFileSync(target, await exampleForm());
