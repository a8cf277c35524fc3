import type { Config } from '../../config.ts';

const HIDDEN = '[…]';
/** Shorter ones would tear ordinary words apart; nothing of ours is that short. */
const SHORTEST = 4;

/**
 * The last look before anything is printed: what servers and drivers answer may repeat what they were given. Also
 * removes control characters, so that nothing from outside can move the cursor. Keeps line breaks.
 */
export function hideSecrets(config: Config): (text: string) => string {
  const secrets = secretsOf(config)
    .filter((secret) => secret.length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  return (text) =>
    secrets.reduce(
      (shown, secret) => shown.replaceAll(secret, HIDDEN),
      text.replaceAll(/(?!\n)\p{Cc}/gu, ' '),
    );
}

function secretsOf({ slack, mail, databaseUrl }: Config): readonly string[] {
  const transport = slack?.transport;
  const url = databaseUrl === null ? null : new URL(databaseUrl);
  const password = url?.password ?? '';
  return [
    slack?.botToken,
    transport?.mode === 'socket' ? transport.appToken : transport?.signingSecret,
    mail.smtp?.password,
    password,
    url?.searchParams.get('password'),
    safelyDecoded(password),
  ].filter((secret) => typeof secret === 'string');
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
