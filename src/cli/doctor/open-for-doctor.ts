/**
 * The database: first a look from outside at one that DATABASE_URL names, so that a dead or old server is found in
 * bounded time; then opened as the product opens it, which brings its tables up to date; then tried.
 */
import {
  type DatabaseFacts,
  databaseFault,
  type DatabaseFault,
  inspectDatabase,
} from '../../adapters/store/inspect-database.ts';
import { doctorAdviceWords as advise } from '../../i18n/doctor-advice-words.ts';
import { doctorWords as say } from '../../i18n/doctor-words.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import type { OpenInstallation, Runtime } from '../run-product.ts';
import { type Finding, fault, ok } from './finding.ts';
import { TookTooLong, within } from './within.ts';

/** The built-in one may have to be made first, and recovers after a crash. */
const OPEN_SECONDS = 120;
const OLDEST_SERVER = 15;

interface ExaminedDatabase {
  readonly findings: readonly Finding[];
  /** `null` when it cannot be used; else the caller closes it. */
  readonly opened: OpenInstallation | null;
  /** Our clock minus the database's; `null` when it could not be asked. */
  readonly skewSeconds: number | null;
}

export async function openForDoctor(runtime: Runtime): Promise<ExaminedDatabase> {
  const { databaseUrl } = runtime.config;
  const { clock } = runtime.machine;
  if (databaseUrl !== null) {
    const first = await inspectDatabase(databaseUrl, { clock });
    if (first.state === 'failed') return unusable(unreached(runtime, first));
    const { major, version, skewSeconds } = first.facts;
    const old = say.tooOld[runtime.locale]({ version, oldest: OLDEST_SERVER });
    if (major < OLDEST_SERVER)
      return { ...unusable(fault(old, advise.databaseTooOld[runtime.locale])), skewSeconds };
  }
  let opened: OpenInstallation;
  try {
    opened = await openInTime(runtime);
  } catch (error) {
    return unusable(notOpened(runtime, error));
  }
  const found = await inspectDatabase(databaseUrl ?? opened.url, { clock });
  if (found.state === 'failed') {
    await opened.close();
    return unusable(unreached(runtime, found));
  }
  return { findings: judge(runtime, found.facts), opened, skewSeconds: found.facts.skewSeconds };
}

function openInTime(runtime: Runtime): Promise<OpenInstallation> {
  const opening = runtime.open();
  return within(runtime.machine, OPEN_SECONDS, opening).catch((error: unknown) => {
    // What opens after all is closed again, so that no server is left behind.
    if (error instanceof TookTooLong)
      opening.then(
        (late) => late.close(),
        () => undefined,
      );
    throw error;
  });
}

function judge(runtime: Runtime, { version, encoding, writable }: DatabaseFacts): readonly Finding[] {
  const { locale } = runtime;
  const findings: Finding[] = [];
  if (writable !== true) findings.push(fault(say.readOnly[locale], advise.databaseRights[locale]));
  if (encoding !== 'UTF8')
    findings.push(fault(say.badEncoding[locale]({ encoding }), advise.databaseEncoding[locale]));
  if (findings.length > 0) return findings;
  return [ok(say.databaseWell[locale]({ version, encoding, which: nameOf(runtime) }))];
}

function unusable(finding: Finding): ExaminedDatabase {
  return { findings: [finding], opened: null, skewSeconds: null };
}

function notOpened(runtime: Runtime, error: unknown): Finding {
  const { locale } = runtime;
  if (error instanceof TookTooLong)
    return unreached(runtime, { fault: 'other', detail: say.noAnswer[locale]({ seconds: error.seconds }) });
  const known = error instanceof Error ? OWN_ERRORS[error.name] : undefined;
  if (known === undefined) return unreached(runtime, databaseFault(error));
  const detail = error instanceof Error ? error.message : '';
  return fault(say.databaseUnreached[locale]({ which: nameOf(runtime), detail }), known[locale]);
}

const OWN_ERRORS: Readonly<Record<string, Phrase>> = {
  FolderInUse: advise.folderInUse,
  PostgresUnavailable: advise.postgresUnavailable,
  DatabaseUnusable: advise.databaseUnusable,
};

const ADVICE: Readonly<Record<DatabaseFault, Phrase>> = {
  refused: advise.databaseRefused,
  'unknown-host': advise.databaseUnknownHost,
  silent: advise.databaseSilent,
  login: advise.databaseLogin,
  'no-database': advise.databaseMissing,
  rights: advise.databaseRights,
  full: advise.databaseFull,
  other: advise.databaseOther,
};

function unreached(runtime: Runtime, found: { fault: DatabaseFault; detail: string }): Finding {
  const { locale } = runtime;
  const text = say.databaseUnreached[locale]({ which: nameOf(runtime), detail: found.detail });
  return fault(text, ADVICE[found.fault][locale]);
}

/** Where it is, without who may enter. */
function nameOf({ config, locale }: Runtime): string {
  if (config.databaseUrl === null) return say.builtIn[locale];
  const { host, pathname } = new URL(config.databaseUrl);
  return `${host}${pathname}`;
}
