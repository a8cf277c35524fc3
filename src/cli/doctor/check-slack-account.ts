import { checkSlack, type SlackFault, type SlackHealth } from '../../adapters/slack/check-slack.ts';
import type { SlackSettings } from '../../config.ts';
import { doctorAdviceWords as advise, scopeWords } from '../../i18n/doctor-advice-words.ts';
import { doctorWords as say } from '../../i18n/doctor-words.ts';
import type { PhraseWith, Phrase } from '../../i18n/phrase.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Runtime } from '../run-product.ts';
import { type Finding, fault, ok, warning } from './finding.ts';

interface ExaminedSlack {
  readonly findings: readonly Finding[];
  /** Our clock minus Slack's; `null` when it could not be asked. */
  readonly skewSeconds: number | null;
}

export async function checkSlackAccount({ config, locale, machine }: Runtime): Promise<ExaminedSlack> {
  if (config.slack === null) return { findings: [ok(say.localSlack[locale])], skewSeconds: null };
  const health = await checkSlack(config.slack, { clock: machine.clock });
  const findings = [
    ...botFindings(health.bot, locale),
    transportFinding(health.transport, { slack: config.slack, locale }),
  ];
  return { findings, skewSeconds: health.skewSeconds };
}

function botFindings(bot: SlackHealth['bot'], locale: Locale): readonly Finding[] {
  if (!bot.ok)
    return [tokenFault(bot.fault, { locale, refused: say.botTokenRefused, advice: advise.botToken })];
  const { workspace, missing } = bot;
  const found = ok(say.slackWell[locale]({ workspace }));
  if (missing === null) return [found, warning(say.scopesUnknown[locale], advise.scopesUnknown[locale])];
  if (missing.length === 0) return [found, ok(say.scopesWell[locale])];
  const scopes = missing.map((scope) =>
    fault(say.scopeMissing[locale]({ scope, without: scopeWords[scope][locale] }), advise.scopes[locale]),
  );
  return [found, ...scopes];
}

function transportFinding(
  transport: SlackHealth['transport'],
  { slack, locale }: { slack: SlackSettings; locale: Locale },
): Finding {
  if (transport.mode === 'socket')
    return transport.fault === null
      ? ok(say.socketWell[locale])
      : tokenFault(transport.fault, { locale, refused: say.appTokenRefused, advice: advise.appToken });
  if (!transport.secretLooksRight) return fault(say.secretWrong[locale], advise.signingSecret[locale]);
  const { host, port } = slack.transport.mode === 'http' ? slack.transport : { host: '', port: 0 };
  return ok(say.secretWell[locale]({ address: `http://${host}:${port}/slack/events` }));
}

function tokenFault(
  { kind, reason }: SlackFault,
  on: { readonly locale: Locale; readonly refused: PhraseWith<{ reason: string }>; readonly advice: Phrase },
): Finding {
  const { locale } = on;
  switch (kind) {
    case 'token':
    case 'scope':
      return fault(on.refused[locale]({ reason }), on.advice[locale]);
    case 'network':
      return fault(say.slackUnreached[locale]({ reason }), advise.slackNetwork[locale]);
    case 'busy':
      return fault(say.slackOther[locale]({ reason }), advise.slackBusy[locale]);
    case 'other':
      return fault(say.slackOther[locale]({ reason }), advise.slackOther[locale]);
  }
}
