/**
 * One mail goes to one address, and the address is a plain addr-spec: letters, digits and the harmless signs of
 * RFC 5322's dot-atom, an ASCII host name with at least one dot. Anything that a mail library could read as a list,
 * a group, a comment, a quoted string or a second command (CR LF , ; < > " ( ) blanks, controls) is refused before
 * the library sees it: `a@x.no\r\nRCPT TO:<b@y.no>` given as a string would reach b and not a.
 */
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const SENDER = /^([^<>]*)<([^<>]+)>$/;
/** C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of text. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** RFC 5321 lengths: local part ≤ 64, label ≤ 63, whole ≤ 254 characters. */
export function isAddrSpec(text: string): boolean {
  if (text.length > 254) return false;
  const parts = text.split('@');
  const [local, domain] = parts;
  if (parts.length !== 2 || local === undefined || domain === undefined || local.length > 64) return false;
  const labels = domain.split('.');
  return (
    local.split('.').every((atom) => LOCAL.test(atom)) &&
    labels.length >= 2 &&
    labels.every((label) => label.length <= 63 && LABEL.test(label))
  );
}

/** Text for a header: a name, a subject, a file name. */
export function hasControls(text: string): boolean {
  return CONTROLS.test(text);
}

/** `tertial@example.org` or `Tertial <tertial@example.org>`; anything else is `undefined`. */
export function parseSender(text: string): MailAddress | undefined {
  if (hasControls(text)) return undefined;
  const named = SENDER.exec(text.trim());
  const name = (named?.[1] ?? '').trim().replace(/^"(.*)"$/, '$1');
  const address = (named?.[2] ?? text).trim();
  return isAddrSpec(address) ? { name, address } : undefined;
}
