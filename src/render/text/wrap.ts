/** Plain text at a measure that every mail client shows unbroken. */
const MEASURE = 72;

/** Wraps at words, never at a non-breaking space; lines after the first start with `indent`. A single longer word stands alone on its line. */
export function wrap(text: string, first = '', indent = first): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.trim().split(/[ \t\r\n]+/)) {
    if (!empty && line.length + 1 + word.length > MEASURE) {
      lines.push(line);
      line = indent + word;
    } else {
      line += (empty ? '' : ' ') + word;
    }
    empty = false;
  }
  return [...lines, line].map((each) => each.trimEnd()).join('\n');
}
