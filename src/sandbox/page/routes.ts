/** Which address answers with what. GET shows, POST acts. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { serveFile } from './foreign-content.ts';
import { PAGE_POLICY, protect, readForm } from './http-guard.ts';
import type { LiveUpdates } from './live-updates.ts';
import { moveClock } from './move-clock.ts';
import { isSilence, performAct, type ActContext, type Notice } from './page-acts.ts';
import { buildPage, noticeText, type PageModel } from './page-model.ts';
import { INTRO_COOKIE, LANGUAGE_COOKIE, parseQuery } from './page-query.ts';
import { TEMPLATES } from './page-template.ts';
import type { Log } from '../../ports.ts';

export interface RouteContext extends ActContext {
  readonly log: Log;
  readonly live: LiveUpdates;
  readonly render: (model: PageModel) => string;
}

const ASSETS: Readonly<Record<string, string>> = {
  '/page.css': 'text/css; charset=utf-8',
  '/page.js': 'text/javascript; charset=utf-8',
  '/icon.svg': 'image/svg+xml',
};
const A_YEAR = 31_536_000;
/** How long a visit to Home waits for the app before it shows what there is. */
const HOME_MS = 1500;

export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  context: RouteContext,
): Promise<unknown> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'POST') return act(pathname, { request, response }, context);
  protect(response, PAGE_POLICY);
  const type = ASSETS[pathname];
  if (type !== undefined) {
    response.setHeader('Content-Type', type);
    return void response.end(await readFile(join(TEMPLATES, pathname)));
  }
  if (pathname === '/events') {
    context.live.join(response);
    return;
  }
  if (pathname === '/') return showPage(request, response, context);
  if (await serveFile(pathname, response, context.world)) return;
  return response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found.');
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function showPage(request: IncomingMessage, response: ServerResponse, context: RouteContext) {
  const query = parseQuery(request, context.world.language);
  const isLook = request.headers['x-look'] === '1';
  if (query.area === 'home') await visitHome(query.person, { ...context, isLook });
  const html = context.render(await buildPage(context.world, context.memory, query));
  if (new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.has('lang')) {
    setCookie(response, LANGUAGE_COOKIE, query.locale);
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(html);
}

/**
 * Slack tells the app of every visit; the app publishes, and that is what is shown. Somebody who keeps looking while
 * the clock moves is counted as visiting again once it has arrived, else they would look at a day gone by.
 */
async function visitHome(
  id: string,
  { world, memory, log, isLook }: RouteContext & { readonly isLook: boolean },
): Promise<void> {
  const people = world.people(world.language);
  const userId = (people.find((person) => person.id === id) ?? people[0])?.slackUserId;
  if (userId == null) return;
  const now = world.clock.now();
  if (isLook && (memory.moving !== null || memory.homeVisits.get(userId)?.equals(now) === true)) return;
  memory.homeVisits.set(userId, now);
  try {
    await world.slack.person(userId).openHome(HOME_MS);
  } catch (error) {
    log.warn('Nobody published a Home.', { userId, error: String(error) });
  }
}

async function act(pathname: string, { request, response }: Exchange, context: RouteContext) {
  protect(response, PAGE_POLICY);
  const form = await readForm(request);
  if (form === undefined) return response.writeHead(413).end();
  let notice: Notice | null = null;
  try {
    if (pathname === '/act') notice = await performAct(form, context);
    else if (pathname === '/clock') notice = moveClock(form, context);
    else if (pathname === '/intro') setCookie(response, INTRO_COOKIE, 'seen');
    else return response.writeHead(404).end();
  } catch (error) {
    context.log.error('What was done on the page failed.', { error: String(error) });
    notice = isSilence(error) ? 'silent' : 'fault';
  }
  context.live.tell();
  if (request.headers['x-look'] === '1') {
    const { locale } = parseQuery(request, context.world.language);
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    return response.end(JSON.stringify({ notice: notice === null ? '' : noticeText(notice, locale) }));
  }
  return response.writeHead(303, { Location: comeBack(form.get('back'), notice) }).end();
}

/** Only to this page itself. */
function comeBack(back: string | null, notice: Notice | null): string {
  const url = new URL(back?.startsWith('/') === true ? back : '/', 'http://127.0.0.1');
  url.searchParams.delete('notice');
  url.searchParams.delete('intro');
  if (notice !== null) url.searchParams.set('notice', notice);
  return `/${url.search}`;
}

function setCookie(response: ServerResponse, name: string, value: string): void {
  response.setHeader('Set-Cookie', `${name}=${value}; Path=/; Max-Age=${A_YEAR}; SameSite=Strict; HttpOnly`);
}
