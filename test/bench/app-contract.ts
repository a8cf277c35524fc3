/** What the apps under load and their driver agree on. */
export const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';

/** An app says this and its port when it can be reached. */
export const READY = 'ready on port ';
