/**
 * An SVG of ours as PNG, for formats that cannot carry SVG. Source Sans 3 from the package and no font of the machine's:
 * the same drawing gives the same bytes everywhere.
 */
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { encodePng } from './encode-png.ts';

const FACES = [
  '400Regular/SourceSans3_400Regular.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
  '700Bold/SourceSans3_700Bold.ttf',
];
const fontFiles = FACES.map((face) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${face}`)),
);

/** `width` in pixels; the height follows from the drawing. White behind it. */
export function renderPng(svg: string, width: number): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#ffffff',
    font: {
      ...{ fontFiles, loadSystemFonts: false },
      ...{ defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
    },
  });
  const image = drawing.render();
  return encodePng({ width: image.width, height: image.height, rgba: image.pixels });
}
