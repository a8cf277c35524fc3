/** A posted form, of a browser or of a mail program's one-click button (RFC 8058 allows both encodings). */
import type { IncomingMessage } from 'node:http';

/** Ten thousand signs of four bytes each, percent-encoded, and the rest of a form. */
const BODY_LIMIT = 160 * 1024;

export type ReadForm =
  | { readonly state: 'read'; readonly fields: ReadonlyMap<string, string> }
  | { readonly state: 'too-large' | 'not-a-form' };

/** The first value of each field; files are left out. */
export async function readForm(request: IncomingMessage): Promise<ReadForm> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to the end all the same, within reason: a connection cut in the middle would hide the answer.
    if (size > BODY_LIMIT * 8) return { state: 'too-large' };
    if (size <= BODY_LIMIT) chunks.push(chunk);
  }
  if (size > BODY_LIMIT) return { state: 'too-large' };
  const pairs = pairsOf(request.headers['content-type'] ?? '', Buffer.concat(chunks).toString('utf8'));
  if (pairs === undefined) return { state: 'not-a-form' };
  const fields = new Map<string, string>();
  for (const [name, value] of pairs) if (!fields.has(name)) fields.set(name, value);
  return { state: 'read', fields };
}

function pairsOf(type: string, body: string): Iterable<readonly [string, string]> | undefined {
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return new URLSearchParams(body);
  const boundary = /^multipart\/form-data\s*;.*?\bboundary="?([^";\s]{1,70})/i.exec(type)?.[1];
  return boundary === undefined ? undefined : partsOf(body, boundary);
}

/** Enough of RFC 7578 for short text fields. */
function partsOf(body: string, boundary: string): readonly (readonly [string, string])[] {
  return body.split(`--${boundary}`).flatMap((part) => {
    const end = part.indexOf('\r\n\r\n');
    const head = end === -1 ? '' : part.slice(0, end);
    const name = /^content-disposition:\s*form-data\s*;\s*name="([^"]*)"\s*$/im.exec(head)?.[1];
    return name === undefined ? [] : [[name, part.slice(end + 4).replace(/\r\n$/, '')] as const];
  });
}
