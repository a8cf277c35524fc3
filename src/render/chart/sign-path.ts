/** The status signs as drawn shapes, so that they look the same whatever font is at hand: ● ▲ ■ ○. */
import type { Colour } from '../../programme/status/colour.ts';

/** SVG path around (x, y); `r` is the circle's radius, the other shapes are sized to weigh the same. */
export function signPath(colour: Colour, x: number, y: number, r: number): string {
  const [cx, cy] = [round(x), round(y)];
  switch (colour) {
    case 'green':
      return circle(cx, cy, r);
    case 'grey':
      return circle(cx, cy, r - 0.75);
    case 'yellow': {
      const h = r * 1.15;
      return `M${cx} ${round(cy - h)}L${round(cx + h)} ${round(cy + h * 0.8)}H${round(cx - h)}Z`;
    }
    case 'red': {
      const a = r * 0.92;
      return `M${round(cx - a)} ${round(cy - a)}h${round(2 * a)}v${round(2 * a)}h${round(-2 * a)}Z`;
    }
  }
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function circle(x: number, y: number, r: number): string {
  const a = round(r);
  const d = round(2 * a);
  return `M${round(x - a)} ${y}a${a} ${a} 0 1 0 ${d} 0a${a} ${a} 0 1 0 ${-d} 0Z`;
}
