/**
 * The letters of RFC 5545: values escaped so that nobody's words can end a line or begin a property, lines folded at 75
 * octets without cutting a character, times in UTC. Nothing else is needed for one event; a zone of its own would be read
 * wrongly by Outlook.
 */

const MOST_OCTETS = 75;

/** `SUMMARY:Styrgruppen\, möte 4`. */
export function textLine(name: string, value: string): string {
  return fold(`${name}:${escapeText(value)}`);
}

/** `DTSTART:20161129T120000Z`. */
export function timeLine(name: string, at: Temporal.Instant): string {
  return fold(`${name}:${at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`);
}

/** A value that we made ourselves, and that is ASCII. */
export function plainLine(name: string, value: string): string {
  return fold(`${name}:${value}`);
}

/** `ATTENDEE;CN="Ylva Jönsson";RSVP=TRUE:mailto:ylva@example.org`; `parameters` besides the name are ours. */
export function personLine(
  name: string,
  person: { readonly name: string; readonly email: string },
  parameters: readonly string[] = [],
): string {
  // A quoted value has no escape: what cannot stand in it is left out.
  const shown = tidy(person.name).replaceAll(/["\n]/g, ' ').trim();
  const head = [name, ...(shown === '' ? [] : [`CN="${shown}"`]), ...parameters].join(';');
  return fold(`${head}:mailto:${tidy(person.email).replaceAll(/\s/g, '')}`);
}

/** Ends every line, the last one too. */
export function calendarText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}

function escapeText(text: string): string {
  return tidy(text)
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** Line breaks of every kind are one kind; controls and what turns text around are gone. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n|[\r\u0085\u2028\u2029\v\f]/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}
