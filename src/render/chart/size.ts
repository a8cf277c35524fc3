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
