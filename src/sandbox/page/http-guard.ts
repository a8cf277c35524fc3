/**
 * The page is for the person at this machine. Another site's script in the same browser must neither read it (a name
 * that is re-bound to 127.0.0.1: the Host header is checked) nor press its buttons (the Origin of every POST is
 * checked). The content security policy lets nothing in from outside, and mails and reports run nothing at all.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For what the product wrote for others: no scripts, no network, no access to the page around it. */
export const FOREIGN_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** A mail's links open in a tab of their own, which is whatever it is there: the frame's limits do not follow. */
export const MAIL_POLICY = FOREIGN_POLICY.replace(
  'sandbox;',
  'sandbox allow-popups allow-popups-to-escape-sandbox;',
);

const BODY_LIMIT = 512 * 1024;

/** `undefined` when the request may go on; else the status to refuse it with. */
export function refusal(
  request: IncomingMessage,
  port: number,
): { status: number; reason: string } | undefined {
  const foreign = wrongHost(request, port);
  if (foreign !== undefined) return foreign;
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (request.method !== 'POST') return { status: 405, reason: 'GET and POST only.' };
  const origin = request.headers.origin ?? '';
  if (origin !== `http://${request.headers.host ?? ''}`)
    return { status: 403, reason: 'Not from this page.' };
  return undefined;
}

/** The part of it that holds for every address on this port. */
export function wrongHost(
  request: IncomingMessage,
  port: number,
): { status: number; reason: string } | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  return hosts.includes(request.headers.host ?? '') ? undefined : { status: 421, reason: 'Unknown host.' };
}

export function protect(response: ServerResponse, policy: string): void {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
}

/** The fields of a posted form; `undefined` when it is larger than any form of the page can be. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) return undefined;
    size += chunk.length;
    // Read to the end all the same: a connection cut in the middle would hide the answer.
    if (size <= BODY_LIMIT) chunks.push(chunk);
  }
  if (size > BODY_LIMIT) return undefined;
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
