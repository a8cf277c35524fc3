/** Running text as Word's runs: language where it differs from the document's, lights as sign and word. */
import { type ParagraphChild, type IRunOptions, TextRun } from 'docx';
import { languageTag } from '../../i18n/format.ts';
import { COLOUR_SIGN } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Colour } from '../../programme/status/colour.ts';
import type { Rich } from '../../report/document.ts';
import { xmlText } from '../xml-text.ts';
import { SIGN_COLOUR, SIGN_FONT } from './look.ts';

/** Keeps sign and word on one line. */
const HARD_SPACE = '\u00a0';

export function richRuns(rich: Rich, locale: Locale): readonly ParagraphChild[] {
  return rich.flatMap(({ text, lang, look, light }) => {
    const style = look === undefined ? {} : { style: look === 'strong' ? 'Strong' : 'Quiet' };
    const runs = textRuns(text, { ...style, ...languageOf(lang, locale) });
    return light === undefined ? runs : [signRun(light), ...runs];
  });
}

/** One run per line: a line feed in people's words is a line break. */
export function textRuns(text: string, options: IRunOptions = {}): readonly ParagraphChild[] {
  return xmlText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

/** `size` in half points; absent: the text's. */
export function signRun(colour: Colour, size?: number): ParagraphChild {
  return new TextRun({
    ...(size === undefined ? {} : { size }),
    text: `${COLOUR_SIGN[colour]}${HARD_SPACE}`,
    color: SIGN_COLOUR[colour],
    font: SIGN_FONT,
  });
}

/** Nothing where the words are in the document's own language. */
export function languageOf(lang: Locale | undefined, locale: Locale): IRunOptions {
  return lang === undefined || lang === locale ? {} : { language: { value: languageTag(lang) } };
}
