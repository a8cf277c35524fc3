/** Pictures that carried part of the document and did not come along (F16): each is named where it is shown. */
import { minutesWarningWords } from '../../i18n/minutes-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';

export const missingPictures: PlanRule = ({ findings, programme }) => {
  programme.meetings.forEach(({ body, on, missingPictures: pictures }, index) => {
    pictures.forEach((picture, place) => {
      findings.warning({
        id: `missing-picture:${body}:${on.toString()}:${String(place + 1)}`,
        about: ['meetings', index, 'missingPictures', place],
        raw: picture,
        text: say(minutesWarningWords.picture, { picture }),
      });
    });
  });
};
