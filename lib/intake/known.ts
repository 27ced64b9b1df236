import type { Answers, AnswerValue } from "#lib/intake/answers";
import { isKnown, optionCode, type Questionnaire, type QuestionnaireItem } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";

/** `birthDate` as YYYY-MM-DD; the age is that on the day of the visit in the clinic's zone. */
export type Booking = {
  readonly birthDate: string;
  /** The visit type's slug. */
  readonly visitType: string;
  readonly visitAt: Date;
  readonly zone: string;
};

const ageOn = ({ birthDate, visitAt, zone }: Booking): number => {
  const day = Temporal.Instant.fromEpochMilliseconds(visitAt.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  return Temporal.PlainDate.from(birthDate).until(day, { largestUnit: "years" }).years;
};

/** By linkId: what the booking can say. An option that the form does not have is left out. */
const sayings: Readonly<Record<string, (booking: Booking, item: QuestionnaireItem) => AnswerValue | null>> = {
  "known-age": (booking) => ({ valueInteger: ageOn(booking) }),
  "known-visit": ({ visitType }, item) =>
    item.answerOption?.some((option) => optionCode(option) === visitType) ? { valueCoding: { code: visitType } } : null,
};

/** Answers to the questions that the form marks as known (hidden): nobody is asked for them again. */
export function knownAnswers(questionnaire: Questionnaire, booking: Booking): Answers {
  const entries = [...indexQuestionnaire(questionnaire).items.values()].flatMap(
    ({ item }): [string, AnswerValue[]][] => {
      const value = isKnown(item) && Object.hasOwn(sayings, item.linkId) ? sayings[item.linkId]?.(booking, item) : null;
      return value ? [[item.linkId, [value]]] : [];
    },
  );
  return Object.fromEntries(entries);
}

/**
 * What the booking may know and only the person can say: it stands in the box, to be confirmed or changed, and is no
 * answer before it was sent. Whoever booked for the patient is most likely who helps with the form.
 */
export const offeredAnswers = (bookedBy: string | null): Answers =>
  bookedBy ? { "helper-name": [{ valueString: bookedBy }] } : {};
