/** A small reader of RFC 5545, strict where a calendar program may be: lines, folding, parameters, escapes, nesting. */
interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

const LINE = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):(.*)$/u;

export function parseCalendar(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
    if (!line.isWellFormed()) throw new Error('a character was cut');
  }
  const lines: string[] = [];
  for (const line of raw) {
    if (line.startsWith(' ')) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
    else lines.push(line);
  }
  const rest = lines.map(propertyOf);
  const root = componentOf(rest);
  if (rest.length > 0) throw new Error(`something after the end: ${rest[0]?.name ?? ''}`);
  return root;
}

function componentOf(rest: Property[]): Component {
  const begin = rest.shift();
  if (begin?.name !== 'BEGIN') throw new Error(`not a component: ${begin?.name ?? 'nothing'}`);
  const properties: Property[] = [];
  const components: Component[] = [];
  for (;;) {
    const [next] = rest;
    if (next === undefined) throw new Error(`${begin.value} does not end`);
    if (next.name === 'BEGIN') components.push(componentOf(rest));
    else if (rest.shift()?.name === 'END') {
      if (next.value !== begin.value) throw new Error(`${next.value} ends ${begin.value}`);
      return { name: begin.value, properties, components };
    } else properties.push(next);
  }
}

function propertyOf(line: string): Property {
  const [, name = '', parameters = '', value = ''] = LINE.exec(line) ?? [];
  if (name === '') throw new Error(`not a property: ${line}`);
  const pairs = [...parameters.matchAll(/;([A-Z-]+)=(?:"([^"]*)"|([^;:]*))/gu)].map(
    ([, key = '', quoted, bare]) => [key, quoted ?? bare ?? ''] as const,
  );
  return { name, parameters: Object.fromEntries(pairs), value };
}

/** A TEXT value as a person reads it. */
export function unescapeText(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`an unescaped separator in ${value}`);
  return value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
