/** What is said about a change request wherever it is shown: who asks for what, and where it stands. */
import { changeRequestWords as say } from '../i18n/change-request-words.ts';
import { mediumDate } from '../i18n/format.ts';
import type { ApprovalStep, ChangeRequest } from '../programme/change/change-request.ts';
import type { Locale } from '../programme/locale.ts';
import type { Programme } from '../programme/programme.ts';

/** Why the reader is asked. `isChair`: they answer for the steering group, else they record its word. */
export function changeIntro(
  programme: Programme,
  request: ChangeRequest,
  {
    step,
    isChair,
    locale,
  }: { readonly step: ApprovalStep; readonly isChair: boolean; readonly locale: Locale },
): string {
  const by = personName(programme, request.raisedBy) ?? say.someone[locale];
  if (step === 'steering-group') return (isChair ? say.introChair : say.introRecord)[locale]({ by });
  return request.approvals.some((one) => one.step === 'steering-group')
    ? say.introFunder[locale]
    : say.introFunderOnly[locale]({ by });
}

export function askedTitle(
  programme: Programme,
  {
    request,
    step,
    locale,
  }: { readonly request: string; readonly step: ApprovalStep; readonly locale: Locale },
): string {
  const words = step === 'funder' ? say.askedFunder : say.askedSteering;
  return words[locale]({ programme: programme.shortName, request });
}

/** `Ja från styrgruppen, antecknat av Eva Ek 20 maj 2021.` One line per step that is decided, and whom it waits for. */
export function approvalLines(
  programme: Programme,
  request: ChangeRequest,
  locale: Locale,
): readonly string[] {
  const waits =
    request.state === 'pending' ? request.approvals.find(({ state }) => state === 'pending') : undefined;
  return request.approvals.flatMap((one) => {
    const who = one.step === 'funder' ? say.stepFunder[locale] : say.steps[locale];
    if (one.state === 'pending') return one === waits ? [say.waitsFor[locale]({ who })] : [];
    const name = personName(programme, one.by) ?? say.someone[locale];
    const date = one.on === null ? '' : mediumDate(locale, one.on);
    const line = (one.state === 'approved' ? say.saidYes : say.saidNo)[locale]({ who, name, date });
    return [one.note === null || one.note === '' ? line : `${line} ${one.note}`];
  });
}

function personName(programme: Programme, id: string | null): string | null {
  return programme.people.find((one) => one.id === id)?.name ?? null;
}
