/**
 * Answers that are more than one figure or one word: scores of risks, inhabitants of parties, and what was accepted. All
 * that was asked about must be there, and each figure readable; else nothing is taken.
 */
import { answerProblemWords } from '../i18n/plan-reading-words.ts';
import { say } from '../i18n/say.ts';
import { partiesWithoutPopulation } from '../programme/economy/cost-share.ts';
import type { Programme } from '../programme/programme.ts';
import { inQuestion } from './contradictions/unclear-acceptance.ts';
import { sameText } from './plan-context.ts';
import type { AnswerReading } from './answer.ts';
import { readCount } from './read-count.ts';

/** `R1 5x5, R2 4x3`: probability times consequence, 1 to 5. Without ids they are the unscored ones in their order. */
export function readScores(text: string, { risks }: Programme): AnswerReading {
  const open = risks.filter((risk) => risk.probability === null || risk.consequence === null);
  const wrong = { problem: say(answerProblemWords.scores, { ids: open.map(({ id }) => id) }) };
  const pieces = text.split(/\s*[,;]\s*/u);
  const scores = pieces.flatMap((piece, index) => {
    const { id, p, c } = /^(?:(?<id>\S+?):? )?(?<p>[1-5]) ?[x×*] ?(?<c>[1-5])$/iu.exec(piece)?.groups ?? {};
    const risk = id === undefined ? open[index] : risks.find((one) => sameText(one.id, id));
    return risk === undefined || p === undefined || c === undefined
      ? []
      : [{ risk: risk.id, probability: Number(p), consequence: Number(c) }];
  });
  const named = new Set(scores.map(({ risk }) => risk));
  const isWhole = scores.length === pieces.length && named.size === pieces.length;
  if (!isWhole || !open.every(({ id }) => named.has(id))) return wrong;
  const reading = scores.map((one) => `${one.risk} ${String(one.probability)}x${String(one.consequence)}`);
  return { kind: 'scores', reading: reading.join(', '), scores };
}

/** `Luleå 75 000, Boden 28 000`; one party alone needs no name. `subject`: the rule's id. */
export function readPopulations(text: string, programme: Programme, subject: string): AnswerReading {
  const rule = programme.costShares.find(({ id }) => id === subject);
  const { organisations } = programme;
  const missing = rule === undefined ? [] : partiesWithoutPopulation(rule, programme);
  const nameOf = (party: string) => organisations.find(({ id }) => id === party)?.name ?? party;
  const pieces = text.split(/\s*(?:[,;]|(?<!\p{L})(?:och|og|and)(?!\p{L}))\s*/u);
  const counts = pieces.flatMap((piece) => {
    const { name, figure = '' } = /^(?:(?<name>\D+?):? )?(?<figure>\d[\d .]*)$/u.exec(piece)?.groups ?? {};
    const party =
      name === undefined
        ? missing.length === 1 && missing[0]
        : rule?.parties.find((id) => sameText(id, name) || sameText(nameOf(id), name));
    const count = readCount(figure);
    return typeof party !== 'string' || count === null || count === 0 ? [] : [{ party, count }];
  });
  const named = new Set(counts.map(({ party }) => party));
  const isWhole = counts.length === pieces.length && named.size === pieces.length;
  if (!isWhole || !missing.every((party) => named.has(party)))
    return { problem: say(answerProblemWords.populations, { names: missing.map(nameOf) }) };
  const reading = counts.map(({ party, count }) => `${nameOf(party)} ${String(count)}`);
  return { kind: 'populations', reading: reading.join(', '), counts };
}

/** Yes: everything that was asked about; no: nothing; else the deliverables that are named. */
export function readAccepted(text: string, programme: Programme): AnswerReading {
  const asked = inQuestion(programme);
  const isYes = yesOrNo(text);
  if (isYes !== null)
    return { kind: 'accepted', reading: text, deliverables: isYes ? asked.map(({ id }) => id) : [] };
  const named = text
    .split(/\s*[,;]\s*/u)
    .map((name) => asked.find((one) => [one.id, one.name].some((known) => sameText(known, name))));
  const deliverables = named.flatMap((one) => one?.id ?? []);
  if (deliverables.length < named.length)
    return { problem: say(answerProblemWords.accepted, { names: asked.map(({ name }) => name) }) };
  return { kind: 'accepted', reading: text, deliverables };
}

export function readYesOrNo(text: string): AnswerReading {
  return yesOrNo(text) === null ? { problem: answerProblemWords.yesOrNo } : { kind: 'text', reading: text };
}

/** In any of the three languages; `null`: neither, or more than that. */
function yesOrNo(text: string): boolean | null {
  if (/^(?:ja|jo|yes)[.]?$/iu.test(text)) return true;
  return /^(?:nej|nei|no)[.]?$/iu.test(text) ? false : null;
}
