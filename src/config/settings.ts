/**
 * One row per variable that can be set from outside: what it means, what it is when left out and what is allowed.
 * `.env.example` says the same to people; a test compares the two.
 */
import { parseSender } from '../adapters/mail/mail-address.ts';

export interface Setting<Value> {
  /** For `.env.example`. */
  readonly about: string;
  /** The value when left out, as text; a row without one depends on the others. */
  readonly standard?: string;
  /** What may be written, as the end of a sentence. */
  readonly allowed: string;
  /** `undefined`: not allowed. The text is trimmed and not empty. */
  readonly parse: (text: string) => Value | undefined;
}

export interface SettingValues {
  readonly TERTIAL_MODE: 'sandbox' | 'live';
  readonly TERTIAL_DATA: string;
  readonly TERTIAL_HOST: string;
  readonly TERTIAL_PORT: number;
  readonly TERTIAL_URL: string;
  readonly DATABASE_URL: string;
  readonly SLACK_BOT_TOKEN: string;
  readonly SLACK_TRANSPORT: 'socket' | 'http';
  readonly SLACK_APP_TOKEN: string;
  readonly SLACK_SIGNING_SECRET: string;
  readonly SLACK_API_URL: string;
  readonly MAIL_TRANSPORT: 'outbox' | 'smtp';
  readonly MAIL_FROM: string;
  readonly SMTP_HOST: string;
  readonly SMTP_PORT: number;
  readonly SMTP_SECURE: 'yes' | 'no';
  readonly SMTP_USER: string;
  readonly SMTP_PASSWORD: string;
  readonly DKIM_DOMAIN: string;
  readonly DKIM_SELECTOR: string;
  readonly DKIM_KEY_FILE: string;
  readonly LOG_LEVEL: 'error' | 'warn' | 'info' | 'silent';
}

export type SettingName = keyof SettingValues;

export const SETTINGS: { readonly [Name in SettingName]: Setting<SettingValues[Name]> } = {
  TERTIAL_MODE: {
    about:
      'sandbox: try everything without accounts. live: a real Slack workspace. Left out: live once there is a bot token.',
    allowed: 'sandbox or live',
    parse: oneOf('sandbox', 'live'),
  },
  TERTIAL_DATA: {
    about: 'Folder for the built-in database, the mail outbox and the sandbox.',
    standard: '.tertial',
    allowed: 'a folder',
    parse: anyText,
  },
  TERTIAL_HOST: {
    about: 'Address to listen on. Only this machine, unless a proxy in front needs otherwise.',
    standard: '127.0.0.1',
    allowed: 'a host name or IP address',
    parse: matching(/^[\w.:-]+$/),
  },
  TERTIAL_PORT: {
    about:
      'Port of the sandbox page, of links in mails and of Slack over HTTP. Left out: 4321, in the sandbox or the next free one.',
    allowed: 'a port, 1–65535',
    parse: port,
  },
  TERTIAL_URL: {
    about:
      'Public address of this installation, for links in mails: a proxy leads it to TERTIAL_PORT. Left out: mails say what to do instead.',
    allowed: 'an address such as https://tertial.example.org',
    parse: publicUrl,
  },
  DATABASE_URL: {
    about: 'A PostgreSQL 15 or newer of your own. Left out: the built-in one.',
    allowed: 'an address such as postgresql://user:password@host:5432/database',
    parse: databaseUrl,
  },
  SLACK_BOT_TOKEN: {
    about: 'Bot token of the Slack app (OAuth & Permissions).',
    allowed: 'a bot token that begins with xoxb-',
    parse: matching(/^xoxb-[\w-]+$/),
  },
  SLACK_TRANSPORT: {
    about:
      'socket: Tertial calls Slack, no open port. http: Slack calls Tertial. Left out: socket when there is an app token.',
    allowed: 'socket or http',
    parse: oneOf('socket', 'http'),
  },
  SLACK_APP_TOKEN: {
    about: 'For socket: app-level token with connections:write (Basic Information).',
    allowed: 'an app-level token that begins with xapp-',
    parse: matching(/^xapp-[\w-]+$/),
  },
  SLACK_SIGNING_SECRET: {
    about: 'For http: signing secret of the app (Basic Information).',
    allowed: 'the signing secret, 32 hexadecimal digits',
    parse: matching(/^[0-9a-f]{32}$/),
  },
  SLACK_API_URL: {
    about: 'Only for a local Slack in tests.',
    allowed: 'left out, or an address on this machine that ends in /api/',
    parse: matching(/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?\/api\/$/),
  },
  MAIL_TRANSPORT: {
    about:
      'outbox: mail becomes files in the data folder. smtp: it is sent. Left out: smtp when there is an SMTP_HOST.',
    allowed: 'outbox or smtp',
    parse: oneOf('outbox', 'smtp'),
  },
  MAIL_FROM: {
    about: 'Sender of all mail.',
    allowed: 'an address such as tertial@example.org or Tertial <tertial@example.org>',
    parse: (text) => (parseSender(text) === undefined ? undefined : text),
  },
  SMTP_HOST: {
    about: 'Mail server.',
    allowed: 'a host name or IP address',
    parse: matching(/^[\w.:-]+$/),
  },
  SMTP_PORT: {
    about: '587 for STARTTLS, 465 for TLS from the first byte.',
    standard: '587',
    allowed: 'a port, 1–65535',
    parse: port,
  },
  SMTP_SECURE: {
    about: 'TLS from the first byte. Left out: yes on port 465.',
    allowed: 'yes or no',
    parse: oneOf('yes', 'no'),
  },
  SMTP_USER: { about: 'User name at the mail server, if it wants one.', allowed: 'a name', parse: anyText },
  SMTP_PASSWORD: { about: 'Password at the mail server.', allowed: 'a password', parse: anyText },
  DKIM_DOMAIN: {
    about: 'Tertial signs mail itself (DKIM), as this domain. Left out: the mail server has to sign.',
    allowed: 'the domain of MAIL_FROM or one above it',
    parse: matching(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/),
  },
  DKIM_SELECTOR: {
    about: 'Name of the key: its public half lies in the DNS at <selector>._domainkey.<domain>.',
    allowed: 'letters, digits, hyphens and dots',
    parse: matching(/^[a-z0-9][a-z0-9.-]*$/i),
  },
  DKIM_KEY_FILE: {
    about: 'File with the private RSA key (PEM).',
    allowed: 'a file',
    parse: anyText,
  },
  LOG_LEVEL: {
    about: 'How much is logged.',
    standard: 'info',
    allowed: 'error, warn, info or silent',
    parse: oneOf('error', 'warn', 'info', 'silent'),
  },
};

function oneOf<const Choice extends string>(
  ...choices: readonly Choice[]
): (text: string) => Choice | undefined {
  return (text) => choices.find((choice) => choice === text);
}

function matching(pattern: RegExp): (text: string) => string | undefined {
  return (text) => (pattern.test(text) ? text : undefined);
}

function anyText(text: string): string {
  return text;
}

function port(text: string): number | undefined {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= 65_535 ? value : undefined;
}

/** Without a slash at the end. Only this machine itself may do without TLS. */
function publicUrl(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null) return undefined;
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLocal);
  const isBare = [url.username, url.password, url.search, url.hash].every((part) => part === '');
  return isSafe && isBare ? `${url.origin}${url.pathname}`.replace(/\/+$/, '') : undefined;
}

function databaseUrl(text: string): string | undefined {
  const url = URL.parse(text);
  return url !== null && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1
    ? text
    : undefined;
}
