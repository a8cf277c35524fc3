/** How sure a reading is. Below `sure`, the plan reader also yields an open question. */
export type Confidence = 'sure' | 'likely' | 'unsure';
