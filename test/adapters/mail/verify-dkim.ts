/** Checks a DKIM signature as a receiving server does (RFC 6376, relaxed/relaxed, rsa-sha256), from the raw bytes alone. */
import { createHash, createVerify, type KeyObject } from 'node:crypto';

export interface DkimVerdict {
  readonly signature: boolean;
  readonly body: boolean;
  /** Names in `h=`, lower case. */
  readonly signed: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

export function verifyDkim(raw: string, key: KeyObject): DkimVerdict {
  const split = raw.indexOf('\r\n\r\n');
  const headers = raw.slice(0, split).split(/\r\n(?![ \t])/);
  const own = headers.find((line) => /^dkim-signature:/i.test(line));
  if (own === undefined) throw new Error('not signed');
  const tags = Object.fromEntries(
    own
      .slice(own.indexOf(':') + 1)
      .split(';')
      .map((tag) => [
        tag.slice(0, tag.indexOf('=')).trim(),
        tag.slice(tag.indexOf('=') + 1).replaceAll(/\s+/g, ''),
      ]),
  );
  const signed = (tags['h'] ?? '').toLowerCase().split(':');
  const bodyHash = createHash('sha256')
    .update(relaxedBody(raw.slice(split + 4)))
    .digest('base64');
  // The last header of a name is signed first.
  const left = headers.toReversed();
  const chosen = signed.flatMap((name) => {
    const at = left.findIndex((line) => line.toLowerCase().startsWith(`${name}:`));
    return at === -1 ? [] : left.splice(at, 1);
  });
  const withoutValue = own.replace(/(;\s*b=)[^;]*/, '$1');
  const data = [...chosen.map((line) => `${relaxedHeader(line)}\r\n`), relaxedHeader(withoutValue)].join('');
  const signature = createVerify('rsa-sha256')
    .update(data)
    .verify(key, tags['b'] ?? '', 'base64');
  return { signature, body: bodyHash === tags['bh'], signed, tags };
}

function relaxedHeader(line: string): string {
  const at = line.indexOf(':');
  const value = line
    .slice(at + 1)
    .replaceAll(/\r\n/g, '')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
  return `${line.slice(0, at).trim().toLowerCase()}:${value}`;
}

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''));
  const text = lines.join('\r\n').replace(/(\r\n)+$/, '');
  return text === '' ? '' : `${text}\r\n`;
}
