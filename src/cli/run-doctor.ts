/**
 * `tertial doctor`: looks at everything the product leans on and says what to do about each fault. Every check runs,
 * also after a fault, in bounded time; nothing is sent to anybody and no secret is printed.
 */
import { join } from 'node:path';
import { doctorAdviceWords as advise } from '../i18n/doctor-advice-words.ts';
import { doctorWords as say } from '../i18n/doctor-words.ts';
import { checkClock } from './doctor/check-clock.ts';
import { checkDeliveries } from './doctor/check-deliveries.ts';
import { checkMail } from './doctor/check-mail.ts';
import { checkPdf } from './doctor/check-pdf.ts';
import { checkProgrammes } from './doctor/check-programmes.ts';
import { checkSettings } from './doctor/check-settings.ts';
import { checkSlackAccount } from './doctor/check-slack-account.ts';
import { checkTemplates } from './doctor/check-templates.ts';
import { type Finding, fault } from './doctor/finding.ts';
import { hideSecrets } from './doctor/hide-secrets.ts';
import { openForDoctor } from './doctor/open-for-doctor.ts';
import { type Area, renderFindings } from './doctor/render-findings.ts';
import { TookTooLong } from './doctor/within.ts';
import type { Runtime } from './run-product.ts';

/** Exit code 0 when all is well or there are only warnings, 1 when something is wrong. */
export async function runDoctor(runtime: Runtime): Promise<number> {
  const { locale } = runtime;
  const hide = hideSecrets(runtime.config);
  const all: Finding[] = [];
  const tell: Tell = (area, findings) => {
    all.push(...findings);
    runtime.print(hide(renderFindings(locale, { area, findings })));
  };
  runtime.print(`${say.title[locale]}\n`);
  await examine(runtime, tell);
  const faults = all.filter(({ level }) => level === 'fault').length;
  const warnings = all.filter(({ level }) => level === 'warning').length;
  const isWell = faults + warnings === 0;
  runtime.print(`\n${isWell ? say.allWell[locale] : say.summary[locale]({ faults, warnings })}`);
  return faults === 0 ? 0 : 1;
}

type Tell = (area: Area, findings: readonly Finding[]) => void;

async function examine(runtime: Runtime, tell: Tell): Promise<void> {
  const { locale, root } = runtime;
  const broken = (error: unknown): readonly Finding[] => [brokenCheck(runtime, error)];
  tell('settings', checkSettings(runtime));
  const database = await openForDoctor(runtime).catch((error: unknown) => ({
    findings: broken(error),
    opened: null,
    skewSeconds: null,
  }));
  try {
    tell('database', database.findings);
    const slack = await checkSlackAccount(runtime).catch((error: unknown) => ({
      findings: broken(error),
      skewSeconds: null,
    }));
    tell('slack', slack.findings);
    tell('mail', await checkMail(runtime).catch(broken));
    // Told last, but the clock's check wants to know in which zones the people live.
    const programmes = await checkProgrammes(runtime, database.opened?.store ?? null).catch(
      (error: unknown) => ({ findings: broken(error), zones: [] }),
    );
    const skews = { database: database.skewSeconds, slack: slack.skewSeconds };
    tell('clock', checkClock({ locale, ...skews, zones: programmes.zones }));
    tell('templates', checkTemplates({ folder: join(root, 'templates'), locale }));
    tell('pdf', await checkPdf(runtime).catch(broken));
    tell('programmes', programmes.findings);
    tell('deliveries', await checkDeliveries(runtime, database.opened?.store ?? null).catch(broken));
  } finally {
    await database.opened?.close();
  }
}

/** A check that breaks is a finding like any other and does not keep the next from running. */
function brokenCheck({ locale }: Runtime, error: unknown): Finding {
  const detail =
    error instanceof TookTooLong
      ? say.noAnswer[locale]({ seconds: error.seconds })
      : error instanceof Error
        ? error.message
        : String(error);
  return fault(say.checkFailed[locale]({ detail }), advise.tellUs[locale]);
}
