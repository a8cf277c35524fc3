/**
 * An exact decimal as the number a spreadsheet keeps, `null` where that would be another number: spreadsheets count with
 * fifteen digits. So 9 999 999 999 999,99 is a number, and what is larger stays a text with every digit.
 */
const DIGITS = 15;

export function exactNumber(value: string): number | null {
  const match = /^-?(\d+)(?:\.(\d+))?$/.exec(value);
  if (match === null) throw new Error(`"${value}" is not a decimal number.`);
  const [, whole = '', fraction = ''] = match;
  const significant = `${whole}${fraction.replace(/0+$/, '')}`.replace(/^0+/, '');
  return significant.length > DIGITS ? null : Number(value);
}
