/**
 * What the text points to and the material lacks (N23): figures, which a plan file never carries, and a chapter by name that
 * is none of its chapters ("kapittel for kost/nytte").
 */
import { planStructureWords } from '../../i18n/plan-structure-words.ts';
import { say } from '../../i18n/say.ts';
import { slugOf } from '../people-directory.ts';
import type { PlanRule } from '../plan-facts.ts';

const FIGURE =
  /(?<!\p{L})(?:figur(?:en)? (?:\d+|over|ovan|under|nedan)|bilden (?:ovan|nedan)|figure (?:\d+|above|below))(?!\p{L})/giu;
const CHAPTER =
  /(?<!\p{L})(?:kapittel|kapittelet|kapitel|kapitlet|the chapter) (?:for|om|on) (?<name>[\p{L}\d]+(?:[/-][\p{L}\d]+)*)/giu;

export const missingReferences: PlanRule = ({ file, findings }) => {
  const texts = file.texts ?? {};
  const chapters = Object.keys(texts);
  const named = new Set<string>();
  for (const [key, value] of Object.entries(texts)) {
    const text = [value].flat().join(' ');
    const figures = [...text.matchAll(FIGURE)].map(([found]) => found);
    const [first] = figures;
    if (first !== undefined)
      findings.warning({
        id: `figures:${key}`,
        about: ['texts', key],
        raw: [...new Set(figures)].join(', '),
        text: say(planStructureWords.missingFigures, {
          raw: [...new Set(figures)].join(', '),
          count: new Set(figures).size,
        }),
      });
    for (const { groups } of text.matchAll(CHAPTER)) {
      const chapter = groups?.['name'] ?? '';
      const slug = slugOf(chapter);
      if (named.has(slug) || chapters.some((one) => one.includes(slug))) continue;
      named.add(slug);
      findings.warning({
        id: `chapter:${slug}`,
        about: ['texts', key],
        raw: chapter,
        text: say(planStructureWords.missingChapter, { chapter }),
      });
    }
  }
};
