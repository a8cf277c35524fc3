/** A delivery by mail, for those who are not in Slack: the same report, and a reply instead of buttons. */
import { deliveryWords as say } from '../../i18n/delivery-words.ts';
import { deliveryTexts, type DeliveryTextInput } from '../../report/delivery-texts.ts';
import type { Rich } from '../../report/document.ts';
import { plain, quote } from '../../report/rich.ts';
import type { ComposedMail, LetterPart, MailRole } from './letter.ts';
import { renderLetter } from './render-letter.ts';
import { whyText } from './why-text.ts';

export function composeDeliveryMail(input: DeliveryTextInput & { readonly role: MailRole }): ComposedMail {
  const { programme, locale, step, role } = input;
  const { title, intro, version, fulfilment, deviations, comments } = deliveryTexts(input);
  const own = (text: string): Rich => [quote(text, programme.language)];
  return renderLetter({
    ...{ locale, programme, title },
    subject: title,
    preheader: intro,
    parts: [
      part(null, [plain(intro), ...(version === null ? [] : [plain(version)])]),
      part(say.fulfilment[locale], [own(fulfilment)]),
      ...(deviations === null ? [] : [part(say.deviations[locale], [own(deviations)])]),
      ...(step === 'quality'
        ? []
        : [
            part(
              say.comments[locale],
              comments.length === 0 ? [plain(say.noComments[locale])] : comments.map((line) => own(line)),
            ),
          ]),
      part(null, [plain((step === 'quality' ? say.mailQuality : say.mailAcceptance)[locale])]),
    ],
    button: null,
    why: whyText(programme, role, locale),
  });
}

function part(title: string | null, texts: readonly Rich[]): LetterPart {
  return { title, blocks: texts.map((rich) => ({ type: 'paragraph', rich, sources: [] })) };
}
