import { consents } from "#content/consents";
import { hashOfWords, versionWith } from "#lib/consents/rules";
import { type Answers, answersAt } from "#lib/intake/answers";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { optionLabel, textOf } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { signedAs } from "#lib/intake/signature";
import { fromMinute, type Minute } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";
import type { Person } from "#prisma/seed/people";
import type { Random } from "#prisma/seed/random";

export type SignedForm = {
  responseId: string;
  patient: Person;
  definition: QuestionnaireDefinition;
  answers: Answers;
  at: Minute;
};

type Row = Prisma.ConsentEventCreateManyInput;

/** What a form that was signed agreed to, in the words of the patient's language. */
function givenBy(random: Random, { responseId, patient, definition, answers, at }: SignedForm): Row[] {
  const { items } = indexQuestionnaire(definition.questionnaire);
  return consents.flatMap((consent) => {
    const item = items.get(consent.linkId)?.item;
    const option = item?.answerOption?.[0];
    if (!item || !option || answersAt(answers, consent.linkId).length === 0) return [];
    const words = { title: textOf(item, patient.locale), statement: optionLabel(option, patient.locale) };
    const row: Row = {
      id: random.uuid(),
      patientId: patient.id,
      code: consent.code,
      version: versionWith(consent, words) ?? "1",
      decision: "given",
      channel: "form",
      at: fromMinute(at),
      locale: patient.locale,
      ...words,
      hash: hashOfWords(words),
      name: `${patient.givenName} ${patient.familyName}`,
      relation: signedAs(answers),
      actorKind: "patient",
      staffId: null,
      responseId,
    };
    return [row];
  });
}

/** Some change their mind later: by the link to a visit, or on the phone with the desk. */
function takenBack(random: Random, row: Row, { now, desk }: { now: Minute; desk: readonly string[] }): Row[] {
  const at = Math.floor(new Date(row.at ?? 0).getTime() / 60_000) + random.int(60, 6000);
  const isOften = row.code === "research" || row.code === "messages";
  if (!isOften || at >= now || !random.chance(0.06)) return [];
  const isCall = random.chance(0.5);
  const how = isCall
    ? ({ channel: "phone", actorKind: "staff", staffId: random.pick([...desk]) } as const)
    : ({ channel: "link", actorKind: "patient", staffId: null, name: null, relation: null } as const);
  return [{ ...row, id: random.uuid(), decision: "withdrawn", at: fromMinute(at), responseId: null, ...how }];
}

/** The history of every consent: given with the forms that were sent, some taken back since. */
export function makeConsents(
  random: Random,
  forms: readonly SignedForm[],
  setting: { now: Minute; desk: readonly string[] },
): Row[] {
  return forms.flatMap((form) => givenBy(random, form)).flatMap((row) => [row, ...takenBack(random, row, setting)]);
}
