/** How each shared cost falls on the parties (R11): exact to the öre, with the document's own rounded figure as "ca". */
import { mediumDate } from '../../i18n/format.ts';
import { moneyRecordWords } from '../../i18n/money-record-words.ts';
import { recordColumns as column, recordTitles } from '../../i18n/record-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import { sumOf } from '../../programme/economy/amount.ts';
import { buyInsOf, costShares as sharesOf, statedShare } from '../../programme/economy/cost-share.ts';
import type { CostShareRule } from '../../programme/economy/economy.ts';
import { planLanguage } from '../activity-text.ts';
import type { Block } from '../document.ts';
import { amountText } from '../economy-totals.ts';
import { organisationName } from '../record-text.ts';
import { plain, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { numbers, row, tableOf } from '../table.ts';

export function costShares(context: SectionContext) {
  const { costShares: rules } = context.facts.programme;
  return {
    title: recordTitles.costShares[context.locale],
    place: 'body' as const,
    blocks: rules.flatMap((rule, index) => blocksOf(context, rule, index)),
  };
}

function blocksOf(context: SectionContext, rule: CostShareRule, index: number): readonly Block[] {
  const { locale, facts, now } = context;
  const { programme } = facts;
  const sources = [`plan:costShares[${index}]`];
  const heading: Block = { type: 'heading', rich: [quote(rule.text, planLanguage(facts))] };
  const shares = sharesOf(rule, programme, now.date);
  if (shares.length === 0)
    return [heading, { type: 'paragraph', rich: plain(moneyRecordWords.cannotShare[locale]), sources }];
  const stated = rule.stated === null ? null : amountText(locale, rule.stated.amount);
  const columns = [
    column.party[locale],
    numbers(`${column.exact[locale]}, ${programme.currency}`),
    ...(stated === null ? [] : [numbers(column.about[locale])]),
  ];
  const rows = shares.map(({ party, amount }) =>
    row(
      [
        [quote(organisationName(programme, party), planLanguage(facts))],
        amountText(locale, amount),
        ...(stated === null ? [] : [stated]),
      ],
      sources,
    ),
  );
  const total = row(
    [
      columnWords.total[locale],
      amountText(locale, sumOf(shares.map(({ amount }) => amount))),
      ...(stated === null ? [] : ['–']),
    ],
    sources,
  );
  return [
    heading,
    tableOf(moneyRecordWords.sharesCaption[locale], columns, [...rows, total]),
    ...notes(context, rule, sources),
  ];
}

/** What the rounded figure adds up to, who came later and what the others get back. */
function notes(context: SectionContext, rule: CostShareRule, sources: readonly string[]): readonly Block[] {
  const { locale, facts, now } = context;
  const amount = (value: string) => `${amountText(locale, value)} ${facts.programme.currency}`;
  const stated = statedShare(rule, facts.programme, now.date);
  const texts = [
    ...(stated === null || /^-?0+\.00$/.test(stated.difference)
      ? []
      : [
          moneyRecordWords.statedShare[locale]({
            raw: stated.raw,
            parties: stated.parties,
            together: amount(stated.together),
            difference: `${stated.difference.startsWith('-') ? '' : '+'}${amount(stated.difference)}`,
          }),
        ]),
    ...buyInsOf(rule, facts.programme, now.date).map(({ party, on, pays, back }) =>
      moneyRecordWords.boughtIn[locale]({
        party: organisationName(facts.programme, party),
        date: mediumDate(locale, on),
        pays: amount(pays),
        back: amount(back[0]?.amount ?? '0.00'),
      }),
    ),
    ...(rule.inAdvance ? [moneyRecordWords.inAdvance[locale]] : []),
  ];
  return texts.map((text): Block => ({ type: 'paragraph', rich: plain(text), sources }));
}
