/** Every topic there is. */
import type { Topic } from './topic.ts';

export const TOPICS: readonly Topic[] = [];
