/** Charts are drawn twice, at the size they are shown in: for a wide page and for a phone. Scaling would shrink the text. */
export interface Size {
  readonly name: 'wide' | 'narrow';
  /** px */
  readonly width: number;
}

export const SIZES: readonly Size[] = [
  { name: 'wide', width: 768 },
  { name: 'narrow', width: 342 },
];

/** Room for the rows' names at the left: their whole titles on a wide page, their numbers on a phone. */
export function labelRoom({ name, width }: Size): number {
  return name === 'narrow' ? 40 : Math.min(276, width * 0.36);
}

/** Between a name and what is drawn beside it. */
export const LABEL_AIR = 12;
