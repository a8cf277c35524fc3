/**
 * The pages behind links in mails, over HTTP: GET shows, POST acts, everything else is refused. The token in the address
 * is all the right there is, so nothing may carry it away: no script, no foreign content, no referrer, no cache, no frame
 * around it. Of who a request says it comes from nothing is believed: addresses are made of the installation's own, never
 * of the Host header.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock, Log } from '../../ports.ts';
import type { LinkDesk } from './link-desk.ts';
import { createRateBound, type RateBound } from './rate-bound.ts';
import { readForm } from './read-form.ts';

export interface LinkListenerOptions {
  readonly desk: LinkDesk;
  /** The public address, `https://tertial.example.org/status`. */
  readonly address: string;
  /** The machine's own. */
  readonly clock: Clock;
  readonly log: Log;
}

/** Answers and returns `true`, or leaves the request alone: it is not about a link. */
export type LinkListener = (request: IncomingMessage, response: ServerResponse) => boolean;

const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For what the product wrote for others: nothing runs, nothing is fetched. */
const DOCUMENT_POLICY =
  "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** Readers are a few hundred people; a guesser would need 2^95 tries. */
const RATE = { atOnce: 120, perSecond: 20 };
const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';

const PROTECTION = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export function createLinkListener(options: LinkListenerOptions): LinkListener {
  const { desk, clock, log } = options;
  const bound = createRateBound(clock, RATE);
  const { origin, pathname } = new URL(options.address);
  const places = placesOf(pathname);
  return (request, response) => {
    const place = places.find((one) => request.url?.startsWith(one) === true);
    if (place === undefined) return false;
    const rest = (request.url ?? '').slice(place.length);
    answer({ request, desk, origin, bound }, rest)
      .catch((error: unknown) => {
        // Never the address: whoever reads the log could use it.
        log.error('a link page could not be answered', { error: String(error) });
        return page(desk.failed(languageOf(request)));
      })
      .then((reply) => {
        send(response, reply);
      })
      .catch((error: unknown) => {
        log.warn('nobody waits for a link page any more', { error: String(error) });
      });
    return true;
  };
}

/** A proxy may hand the path on as it is, or without the part that led to us. */
function placesOf(path: string): readonly string[] {
  return [...new Set([`${path.replace(/\/+$/, '')}/l/`, '/l/'])];
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly desk: LinkDesk;
  /** Of the public address. */
  readonly origin: string;
  readonly bound: RateBound;
}

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly type: string;
  readonly policy: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function answer(exchange: Exchange, rest: string): Promise<Reply> {
  const { request, desk, bound } = exchange;
  const language = languageOf(request);
  if (!bound.take()) return refusal(429, { 'Retry-After': '10' });
  const [path = '', query = ''] = rest.split('?', 2);
  const token = /^[\w-]{1,800}$/.exec(path)?.[0];
  switch (request.method ?? '') {
    case 'POST':
      return token === undefined ? page(desk.unknown(language)) : post(exchange, { token, language });
    case 'GET':
    case 'HEAD':
      if (path === 'style.css') return { status: 200, body: desk.style, type: CSS, policy: PAGE_POLICY };
      if (token === undefined) return page(desk.unknown(language));
      if (query !== 'document') return page(await desk.show({ token, language }));
      return document(await desk.document(token)) ?? page(desk.unknown(language));
    default:
      return refusal(405, { Allow: 'GET, HEAD, POST' });
  }
}

async function post(
  { request, desk, origin }: Exchange,
  link: { readonly token: string; readonly language: string },
): Promise<Reply> {
  const form = await readForm(request);
  if (form.state !== 'read') return refusal(form.state === 'too-large' ? 413 : 415);
  // A mail program's button comes from the mail provider's servers.
  const isOneClick = form.fields.get('List-Unsubscribe') === 'One-Click';
  if (!isOneClick && !isFromOurPage(request, origin)) return refusal(403);
  return page(await desk.act(link, form.fields));
}

/**
 * A form is sent by our own page. Browsers say so in `Sec-Fetch-Site`; older ones send the origin, or `null` because our
 * pages ask for no referrer.
 */
function isFromOurPage({ headers }: IncomingMessage, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === undefined || headers.origin === 'null' || headers.origin === origin;
}

function languageOf({ headers }: IncomingMessage): string {
  return headers['accept-language'] ?? '';
}

function page({ status, html }: { readonly status: number; readonly html: string }): Reply {
  return { status, body: html, type: HTML, policy: PAGE_POLICY };
}

function document(html: string | undefined): Reply | undefined {
  return html === undefined ? undefined : { status: 200, body: html, type: HTML, policy: DOCUMENT_POLICY };
}

/** Without a word: no reader of ours comes here. */
function refusal(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, body: '', type: 'text/plain; charset=utf-8', policy: PAGE_POLICY, headers };
}

/** `end` leaves the body out where the request was HEAD. */
function send(response: ServerResponse, { status, body, type, policy, headers = {} }: Reply): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': String(Buffer.byteLength(body)),
    'Content-Security-Policy': policy,
    ...PROTECTION,
    ...headers,
  });
  response.end(body);
}
