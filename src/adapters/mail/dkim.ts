/** DKIM: the signature that lets a reader's mail program trust the button for unsubscribing. */
import { createPrivateKey } from 'node:crypto';

export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** PEM. */
  readonly privateKey: string;
}

/**
 * Headers that are signed. RFC 8058 demands both of the last, and the library's own choice lacks the very last. Each stands
 * there once; Content-Type and what is ours beside them are signed, too, so that nobody turns a mail into another.
 */
const SIGNED = [
  ...['from', 'reply-to', 'to', 'subject', 'date', 'message-id', 'mime-version'],
  ...['content-type', 'content-language', 'auto-submitted'],
  ...['list-id', 'list-unsubscribe', 'list-unsubscribe-post'],
];

export function dkimOptions({ domain, selector, privateKey }: DkimKey) {
  return {
    domainName: domain,
    keySelector: selector,
    privateKey,
    hashAlgo: 'sha256',
    headerFieldNames: SIGNED.join(':'),
  };
}

/** What is wrong with a key, for people; `null`: nothing. Other kinds than RSA are unknown to many mail servers. */
export function dkimKeyFault(pem: string): string | null {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'rsa')
      return `a key of type ${key.asymmetricKeyType ?? 'unknown'}, not RSA`;
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return bits < 1024 ? `only ${bits} bits` : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
