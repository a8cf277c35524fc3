/**
 * Ids in few bytes, so that an address with them stays short: four signs of the usual alphabet in three bytes. The first
 * byte says how; ids with anything outside the alphabet go as JSON.
 */

/** Parts fields, and fills up the last three bytes. */
const SEPARATOR = '|';
/** 64 signs; capitals that ids hardly use are left out. */
const SIGNS = Array.from(`${SEPARATOR}abcdefghijklmnopqrstuvwxyz0123456789-:.@_/ ABCDEFGHIJKLMNPRSTUW`);
const PLACES = new Map(SIGNS.map((sign, place) => [sign, place]));

export function packText(fields: readonly string[]): Buffer {
  const places = Array.from(fields.join(SEPARATOR), (sign) => PLACES.get(sign));
  if (places.includes(undefined) || fields.some((field) => field.includes(SEPARATOR)))
    return Buffer.concat([Buffer.of(1), Buffer.from(JSON.stringify(fields))]);
  const bytes = [0];
  for (let at = 0; at < places.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = places.slice(at, at + 4);
    const bits = (a << 18) | (b << 12) | (c << 6) | d;
    bytes.push(bits >> 16, (bits >> 8) & 0xff, bits & 0xff);
  }
  return Buffer.from(bytes);
}

/** The fields in their order, without empty ones at the end. Only for bytes that `packText` wrote. */
export function unpackText(bytes: Buffer): readonly string[] {
  const rest = bytes.subarray(1);
  if (bytes[0] === 1) return JSON.parse(rest.toString('utf8')) as readonly string[];
  let text = '';
  for (let at = 0; at + 3 <= rest.length; at += 3) {
    const bits = rest.readUIntBE(at, 3);
    for (const shift of [18, 12, 6, 0]) text += SIGNS[(bits >> shift) & 63] ?? '';
  }
  return text.replace(/\|+$/, '').split(SEPARATOR);
}
