import { consents } from "#content/consents";
import { sayConsent } from "#lib/consents/mutations";
import { consentEventsOf } from "#lib/consents/queries";
import { stateOf, versionWith } from "#lib/consents/rules";
import type { Tx } from "#lib/db";
import { type Answers, answersAt } from "#lib/intake/answers";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { optionLabel, textOf } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import type { Locale } from "#lib/locale";
import type { PatientActor } from "#lib/session";

export type SignedForm = {
  responseId: string;
  patientId: string;
  definition: QuestionnaireDefinition;
  answers: Answers;
  /** What the same form said when it was sent before; null where it never was */
  before: Answers | null;
  locale: Locale;
  name: string;
  relation: string;
};

const isTicked = (answers: Answers | null, linkId: string): boolean =>
  answers !== null && answersAt(answers, linkId).length > 0;

/**
 * Keeps each consent of a form that is being sent, in the words in which this version of the form showed it. A box that
 * was ticked or unticked since the form was sent before counts; one that stayed as it was says nothing new, so that
 * what was taken back in between stays so.
 */
export async function keepConsentsOfForm(tx: Tx, actor: PatientActor, form: SignedForm): Promise<void> {
  const { patientId, responseId, definition, answers, before, locale, name, relation } = form;
  const { items } = indexQuestionnaire(definition.questionnaire);
  const events = await consentEventsOf(patientId);
  for (const consent of consents) {
    const item = items.get(consent.linkId)?.item;
    const option = item?.answerOption?.[0];
    if (!item || !option || isTicked(answers, consent.linkId) === isTicked(before, consent.linkId)) continue;
    const decision = isTicked(answers, consent.linkId) ? "given" : "withdrawn";
    if (decision === "withdrawn" && stateOf(consent.code, events) !== "given") continue;
    const words = { title: textOf(item, locale), statement: optionLabel(option, locale) };
    const version = versionWith(consent, words) ?? `form ${definition.version}`;
    await sayConsent(tx, actor, {
      ...{ patientId, responseId, code: consent.code, version, decision, channel: "form" },
      ...{ locale, words, name, relation },
    });
  }
}
