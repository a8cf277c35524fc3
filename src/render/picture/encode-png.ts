/**
 * Pixels as a PNG with a palette. Our drawings have a handful of colours and the shades at their edges: as a palette they
 * take a fifth of the room they take as true colour, and a Word file holds many of them.
 */
import { crc32 } from 'node:zlib';
import { strToU8, zlibSync } from 'fflate';

const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_SIZE = 256;
/** Bits per channel that are kept when there are more shades than a palette holds; the eye tells none of these apart. */
const PRECISIONS = [8, 6, 5, 4, 3, 2] as const;

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity, a byte each, row by row. Opacity is not looked at: nothing of ours is transparent. */
  readonly rgba: Uint8Array;
}

export function encodePng(pixels: Pixels): Uint8Array {
  for (const bits of PRECISIONS) {
    const indexed = indexedWith(pixels, bits);
    if (indexed !== null) return fileOf(pixels, indexed);
  }
  throw new Error('Two bits per channel are at most 64 colours.');
}

interface Indexed {
  readonly palette: readonly number[];
  /** A row is its filter byte, zero, and a number of the palette per pixel. */
  readonly rows: Uint8Array;
}

/** `null`: more colours than a palette holds. */
function indexedWith({ width, height, rgba }: Pixels, bits: number): Indexed | null {
  const mask = 0xff & (0xff << (8 - bits));
  const places = new Map<number, number>();
  const rows = new Uint8Array(height * (width + 1));
  let from = 0;
  for (let row = 0; row < height; row += 1) {
    let to = row * (width + 1) + 1;
    for (let column = 0; column < width; column += 1, from += 4, to += 1) {
      const colour =
        (((rgba[from] ?? 0) & mask) << 16) |
        (((rgba[from + 1] ?? 0) & mask) << 8) |
        ((rgba[from + 2] ?? 0) & mask);
      let place = places.get(colour);
      if (place === undefined) {
        if (places.size === PALETTE_SIZE) return null;
        place = places.size;
        places.set(colour, place);
      }
      rows[to] = place;
    }
  }
  return { palette: [...places.keys()].map((colour) => widened(colour, bits)), rows };
}

/** White stays white: what was cut off is filled with the bits that were kept. */
function widened(colour: number, bits: number): number {
  const channel = (shift: number) => {
    const value = (colour >> shift) & 0xff;
    return value | (value >> bits);
  };
  return (channel(16) << 16) | (channel(8) << 8) | channel(0);
}

function fileOf({ width, height }: Pixels, { palette, rows }: Indexed): Uint8Array {
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  // Eight bits a pixel, by palette.
  head.setUint8(8, 8);
  head.setUint8(9, 3);
  const colours = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]);
  return joined([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(head.buffer)),
    chunk('PLTE', Uint8Array.from(colours)),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([strToU8(type), data]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, data.length);
  frame.setUint32(4, crc32(body));
  return joined([new Uint8Array(frame.buffer, 0, 4), body, new Uint8Array(frame.buffer, 4, 4)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
