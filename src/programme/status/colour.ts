/**
 * Status colours (R1). Never shown by colour alone: ● grön, ▲ gul, ■ röd, ○ grå. Grey means not reported or no basis;
 * it is never chosen by a person and never replaced by an older colour.
 */
export const CHOSEN_COLOURS = ['green', 'yellow', 'red'] as const;
export type ChosenColour = (typeof CHOSEN_COLOURS)[number];
export type Colour = ChosenColour | 'grey';

const RANK: Record<Colour, number> = { grey: 0, green: 1, yellow: 2, red: 3 };

/** The worst of the colours; grey only when there is nothing else. */
export function worstColour(colours: readonly Colour[]): Colour {
  return colours.reduce<Colour>((worst, colour) => (RANK[colour] > RANK[worst] ? colour : worst), 'grey');
}

export function isWorse(colour: Colour, than: Colour): boolean {
  return RANK[colour] > RANK[than];
}

export const DIMENSIONS = ['overall', 'time', 'economy', 'resources', 'deliverables', 'risk'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
