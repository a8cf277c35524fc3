import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DkimKey, dkimKeyFault } from '../adapters/mail/dkim.ts';
import type { Config } from '../config.ts';

/** The key cannot be used; the message is for people. */
class UnusableDkimKey extends Error {
  override readonly name = 'UnusableDkimKey';
}

/** `root`: the checkout, where a relative path starts. Throws when the file holds no usable key. */
export function readDkimKey(
  root: string,
  { domain, selector, keyFile }: NonNullable<Config['mail']['dkim']>,
): DkimKey {
  const privateKey = readPem(resolve(root, keyFile));
  const fault = dkimKeyFault(privateKey);
  if (fault !== null) throw new UnusableDkimKey(`DKIM_KEY_FILE: ${fault}`);
  return { domain, selector, privateKey };
}

function readPem(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UnusableDkimKey(`DKIM_KEY_FILE: ${error instanceof Error ? error.message : String(error)}`);
  }
}
