import { askedIn, marksAfter } from "#lib/intake/form-merge";
import { type SectionForm, saveSectionForm } from "#lib/intake/form-saving";
import { getIntake } from "#lib/intake/queries";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import type { PatientActor } from "#lib/session";

/** What the script of an open page is told. */
export type Kept =
  | { readonly problem: "ended" }
  | {
      /** For the page that stays open. */
      readonly marks: string;
      /** How many answers somebody else changed too: the page's own button shows them. */
      readonly conflicts: number;
      /** How many answers do not fit their question, or are not complete: they are not saved. */
      readonly unfit: number;
      readonly isAlarming: boolean;
    };

/**
 * Keeps what is typed on a page that stays open: what fits its question is saved, the rest stays on the page. The same
 * request again changes nothing and gives the same answer. Safety flags are raised at once, as by any save.
 */
export async function keepSectionForm(actor: PatientActor, form: Omit<SectionForm, "isFinal">): Promise<Kept> {
  const outcome = await saveSectionForm(actor, { ...form, isFinal: false });
  if (outcome.kind === "closed") return { problem: "ended" };
  const { answers, definition } = await getIntake(actor);
  const asked = askedIn(indexQuestionnaire(definition.questionnaire), form.marks);
  return {
    marks: marksAfter(answers, asked, form.fields),
    conflicts: outcome.kind === "conflict" ? outcome.conflicts.length : 0,
    unfit: outcome.kind === "findings" ? outcome.findings.length : 0,
    isAlarming: outcome.kind !== "conflict" && outcome.isAlarming,
  };
}
