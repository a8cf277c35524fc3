/**
 * Everything that can be set from outside, read once at start from the environment (and `.env`); the rows are in
 * `config/settings.ts`. All problems are reported together, by name and with what is allowed. A refused value is never
 * repeated: it may be a secret.
 */
import { parseSender } from './adapters/mail/mail-address.ts';
import { SETTINGS, type Setting, type SettingName, type SettingValues } from './config/settings.ts';

export interface Config {
  /** `sandbox`: local Slack, movable clock, their page; nothing leaves the machine. `live`: a real workspace. */
  readonly mode: 'sandbox' | 'live';
  /** For the built-in database, the mail outbox and the sandbox; relative to the checkout. */
  readonly dataFolder: string;
  /** `null`: the built-in PostgreSQL in the data folder. */
  readonly databaseUrl: string | null;
  /** `portIsFixed`: asked for by name, so a taken port is an error; else the next free one will do. */
  readonly web: {
    readonly host: string;
    readonly port: number;
    readonly portIsFixed: boolean;
    /** Public address, without a slash at the end; `null`: mails have no links. */
    readonly address: string | null;
  };
  /** `null` in the sandbox, which brings its own. */
  readonly slack: SlackSettings | null;
  /** `smtp: null`: mail goes to the outbox folder. */
  readonly mail: {
    readonly from: string;
    readonly smtp: SmtpSettings | null;
    /** `null`: the mail server signs, or nobody does. */
    readonly dkim: DkimSettings | null;
  };
  readonly logLevel: 'error' | 'warn' | 'info' | 'silent';
}

export interface SlackSettings {
  readonly botToken: string;
  readonly transport:
    | { readonly mode: 'socket'; readonly appToken: string }
    | { readonly mode: 'http'; readonly signingSecret: string; readonly host: string; readonly port: number };
  /** `null`: the real Slack. */
  readonly apiUrl: string | null;
}

interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte. */
  readonly secure: boolean;
  readonly user: string | null;
  readonly password: string | null;
}

interface DkimSettings {
  readonly domain: string;
  readonly selector: string;
  /** Relative to the checkout. */
  readonly keyFile: string;
}

interface ConfigProblem {
  readonly name: string;
  /** What is allowed, as the end of a sentence: `a port, 1–65535`. */
  readonly allowed: string;
}

export type ParsedConfig =
  { readonly config: Config } | { readonly problems: readonly [ConfigProblem, ...ConfigProblem[]] };

const DEFAULT_PORT = 4321;
/** Only ever in files of the outbox. */
const OUTBOX_SENDER = 'Tertial <tertial@example.org>';
const TLS_PORT = 465;
/** All three or none. */
const DKIM = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'] as const;
const OWN_PREFIX = 'TERTIAL_';
const OWN_NAMES = Object.keys(SETTINGS)
  .filter((name) => name.startsWith(OWN_PREFIX))
  .join(', ');

/** What was given; `null` where nothing was. */
type Given = { readonly [Name in SettingName]: SettingValues[Name] | null };

/** Variables of other programs are left alone; a name that begins like ours and is unknown is a misspelling. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): ParsedConfig {
  const problems: ConfigProblem[] = Object.keys(env)
    .filter((name) => name.startsWith(OWN_PREFIX) && !Object.hasOwn(SETTINGS, name))
    .map((name) => ({ name, allowed: OWN_NAMES }));
  const read = <Name extends SettingName>(name: Name): SettingValues[Name] | null => {
    const setting: Setting<SettingValues[Name]> = SETTINGS[name];
    const text = env[name]?.trim() ?? '';
    const given = text === '' ? setting.standard : text;
    if (given === undefined) return null;
    const value = setting.parse(given);
    if (value === undefined) problems.push({ name, allowed: setting.allowed });
    return value ?? null;
  };
  const given = readAll(read);
  const refused = new Set(problems.map(({ name }) => name));
  const missing = crossProblems(given).filter(({ name }) => !refused.has(name));
  const [first, ...rest] = [...problems, ...missing];
  return first === undefined ? { config: toConfig(given) } : { problems: [first, ...rest] };
}

function readAll(read: <Name extends SettingName>(name: Name) => SettingValues[Name] | null): Given {
  return {
    TERTIAL_MODE: read('TERTIAL_MODE'),
    TERTIAL_DATA: read('TERTIAL_DATA'),
    TERTIAL_HOST: read('TERTIAL_HOST'),
    TERTIAL_PORT: read('TERTIAL_PORT'),
    TERTIAL_URL: read('TERTIAL_URL'),
    DATABASE_URL: read('DATABASE_URL'),
    SLACK_BOT_TOKEN: read('SLACK_BOT_TOKEN'),
    SLACK_TRANSPORT: read('SLACK_TRANSPORT'),
    SLACK_APP_TOKEN: read('SLACK_APP_TOKEN'),
    SLACK_SIGNING_SECRET: read('SLACK_SIGNING_SECRET'),
    SLACK_API_URL: read('SLACK_API_URL'),
    MAIL_TRANSPORT: read('MAIL_TRANSPORT'),
    MAIL_FROM: read('MAIL_FROM'),
    SMTP_HOST: read('SMTP_HOST'),
    SMTP_PORT: read('SMTP_PORT'),
    SMTP_SECURE: read('SMTP_SECURE'),
    SMTP_USER: read('SMTP_USER'),
    SMTP_PASSWORD: read('SMTP_PASSWORD'),
    DKIM_DOMAIN: read('DKIM_DOMAIN'),
    DKIM_SELECTOR: read('DKIM_SELECTOR'),
    DKIM_KEY_FILE: read('DKIM_KEY_FILE'),
    LOG_LEVEL: read('LOG_LEVEL'),
  };
}

/** What one variable demands of another. */
function crossProblems(given: Given): readonly ConfigProblem[] {
  const demanded: SettingName[] = [];
  if (modeOf(given) === 'live') {
    demanded.push('SLACK_BOT_TOKEN');
    demanded.push(slackTransportOf(given) === 'socket' ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET');
  }
  if (mailTransportOf(given) === 'smtp') demanded.push('SMTP_HOST', 'MAIL_FROM');
  if (given.SMTP_USER !== null) demanded.push('SMTP_PASSWORD');
  if (DKIM.some((name) => given[name] !== null)) demanded.push(...DKIM);
  const missing = demanded
    .filter((name) => given[name] === null)
    .map((name) => ({ name, allowed: SETTINGS[name].allowed }));
  const sends = modeOf(given) === 'sandbox' && given.MAIL_TRANSPORT === 'smtp';
  return [
    ...missing,
    ...(sends ? [{ name: 'MAIL_TRANSPORT', allowed: 'outbox in the sandbox' }] : []),
    ...(signsForItsSender(given) ? [] : [{ name: 'DKIM_DOMAIN', allowed: SETTINGS.DKIM_DOMAIN.allowed }]),
  ];
}

/** A signature of another domain than the sender's counts for nothing (DMARC). */
function signsForItsSender({ DKIM_DOMAIN, MAIL_FROM }: Given): boolean {
  if (DKIM_DOMAIN === null || MAIL_FROM === null) return true;
  const domain = (parseSender(MAIL_FROM)?.address ?? '').split('@')[1]?.toLowerCase() ?? '';
  return domain === DKIM_DOMAIN || domain.endsWith(`.${DKIM_DOMAIN}`);
}

function modeOf(given: Given): 'sandbox' | 'live' {
  return given.TERTIAL_MODE ?? (given.SLACK_BOT_TOKEN === null ? 'sandbox' : 'live');
}

function slackTransportOf(given: Given): 'socket' | 'http' {
  const hasOnlySecret = given.SLACK_APP_TOKEN === null && given.SLACK_SIGNING_SECRET !== null;
  return given.SLACK_TRANSPORT ?? (hasOnlySecret ? 'http' : 'socket');
}

/** The people of the sandbox are invented: nothing is mailed to them, whatever mail server is known. */
function mailTransportOf(given: Given): 'outbox' | 'smtp' {
  if (modeOf(given) === 'sandbox') return 'outbox';
  return given.MAIL_TRANSPORT ?? (given.SMTP_HOST === null ? 'outbox' : 'smtp');
}

function toConfig(given: Given): Config {
  const mode = modeOf(given);
  const host = present(given.TERTIAL_HOST);
  const port = given.TERTIAL_PORT ?? DEFAULT_PORT;
  const smtp = mailTransportOf(given) === 'smtp' ? toSmtp(given) : null;
  return {
    mode,
    dataFolder: present(given.TERTIAL_DATA),
    databaseUrl: given.DATABASE_URL,
    web: { host, port, portIsFixed: given.TERTIAL_PORT !== null, address: given.TERTIAL_URL },
    slack: mode === 'live' ? toSlack(given, { host, port }) : null,
    mail: { from: given.MAIL_FROM ?? OUTBOX_SENDER, smtp, dkim: smtp === null ? null : toDkim(given) },
    logLevel: present(given.LOG_LEVEL),
  };
}

function toSlack(given: Given, listen: { host: string; port: number }): SlackSettings {
  return {
    botToken: present(given.SLACK_BOT_TOKEN),
    transport:
      slackTransportOf(given) === 'socket'
        ? { mode: 'socket', appToken: present(given.SLACK_APP_TOKEN) }
        : { mode: 'http', signingSecret: present(given.SLACK_SIGNING_SECRET), ...listen },
    apiUrl: given.SLACK_API_URL,
  };
}

function toSmtp(given: Given): SmtpSettings {
  const port = present(given.SMTP_PORT);
  return {
    host: present(given.SMTP_HOST),
    port,
    secure: given.SMTP_SECURE === null ? port === TLS_PORT : given.SMTP_SECURE === 'yes',
    user: given.SMTP_USER,
    password: given.SMTP_PASSWORD,
  };
}

function toDkim({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE }: Given): DkimSettings | null {
  if (DKIM_DOMAIN === null) return null;
  return { domain: DKIM_DOMAIN, selector: present(DKIM_SELECTOR), keyFile: present(DKIM_KEY_FILE) };
}

/** For what has a standard or was demanded: its absence would be a mistake of ours. */
function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A setting that was checked to be there is missing.');
  return value;
}
