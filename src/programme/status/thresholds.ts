/** Where colours turn (R2). Numeric and agreed beforehand; these are the ones shipped, a funder's own would replace them. */

/** Any slip warns (yellow); one longer than a steering interval needs the board (red). Days. */
export const RED_AFTER_DAYS = 30;
/** The funder's material deviation: more than 20 % and at least 50 000 (Tillväxtverket, 2019 guidance). */
export const MATERIAL_SHARE = 0.2;
/** Whole units of the programme's currency. */
export const MATERIAL_AMOUNT = 50_000;
/** Probability × consequence on 1–5 scales; the usual 5 × 5 matrix. */
export const RED_RISK = 15;
export const YELLOW_RISK = 8;
