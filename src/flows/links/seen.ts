/** A form remembers which answer stood there when it was shown, so that sending it twice is sending it once. */
import { createHash } from 'node:crypto';
import type { LinkForm } from './link-topic.ts';

/** The hidden field's name. */
export const SEEN = 'seen';

/** For an entry's key: whatever was sent, in sixteen harmless signs. */
export function seenOf(form: LinkForm): string {
  return createHash('sha256')
    .update(form.get(SEEN) ?? '')
    .digest('hex')
    .slice(0, 16);
}
