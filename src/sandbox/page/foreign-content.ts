/**
 * Mails, attachments, reports and files shared in the local Slack, each under a policy that lets it do nothing, but for a
 * mail's links. Mails and reports are framed by the page, a shared HTML file opens by itself; everything else is only ever downloaded.
 */
import type { ServerResponse } from 'node:http';
import { FOREIGN_POLICY, MAIL_POLICY, protect } from './http-guard.ts';
import type { ReportFormat, SandboxWorld } from './sandbox-world.ts';

const TYPES: Record<ReportFormat, string> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** `false` when the address is none of these. */
export async function serveFile(
  path: string,
  response: ServerResponse,
  world: SandboxWorld,
): Promise<boolean> {
  const [, kind, name = '', form = '', index = ''] = path.split('/').map((part) => safeDecode(part));
  if (kind === 'mail') return serveMail({ file: name, form, index }, response, world);
  if (kind === 'slack-file') return serveShared(name, response, world);
  if (kind !== 'report' || !isFormat(form)) return false;
  const text = await world.report(name, form);
  if (text === undefined) return false;
  return send(response, { type: TYPES[form], body: text });
}

function serveShared(id: string, response: ServerResponse, { slack }: SandboxWorld): boolean {
  const bytes = slack.workspace.files.bytes(id);
  const name = slack.workspace.files.nameOf(id);
  if (bytes === undefined || name === undefined) return false;
  if (name.endsWith('.html')) return send(response, { type: TYPES.html, body: bytes });
  return sendDownload(response, name, bytes);
}

async function serveMail(
  { file, form, index }: { file: string; form: string; index: string },
  response: ServerResponse,
  world: SandboxWorld,
): Promise<boolean> {
  const mail = (await world.mails()).find((it) => it.file === file);
  if (mail === undefined) return false;
  if (form === 'html') {
    return send(response, { type: TYPES.html, body: inOwnTab(mail.html) }, MAIL_POLICY);
  }
  if (form === 'txt') return send(response, { type: TYPES.txt, body: mail.text });
  const attachment =
    form === 'attachment' && /^\d{1,3}$/.test(index) ? mail.attachments[Number(index)] : undefined;
  if (attachment === undefined) return false;
  return sendDownload(response, attachment.filename, attachment.bytes);
}

function sendDownload(response: ServerResponse, filename: string, body: string | Uint8Array): true {
  response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`);
  return send(response, { type: 'application/octet-stream', body });
}

/**
 * The pages behind a mail's links let themselves be framed by nobody, so here as in a mail program they open in a tab;
 * `_blank` gives that tab no way back to this one. The mail itself stays as it was sent.
 */
function inOwnTab(html: string): string {
  return html.replace('<head>', '<head><base target="_blank">');
}

function send(
  response: ServerResponse,
  { type, body }: { type: string; body: string | Uint8Array },
  policy = FOREIGN_POLICY,
): true {
  protect(response, policy);
  response.setHeader('Content-Type', type);
  response.end(body);
  return true;
}

function isFormat(form: string): form is ReportFormat {
  return form in TYPES;
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
