import { fingerprintOf } from "#lib/fingerprint";
import { type Answers, withChanges } from "#lib/intake/answers";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import type { QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { renderSubmission } from "#lib/intake/rendering";
import { changedPaths } from "#lib/intake/signature";
import { validateAnswers } from "#lib/intake/validation";
import { withoutHidden } from "#lib/intake/visibility";
import type { Locale } from "#lib/locale";
import { fromMinute, type Minute } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";
import type { Random } from "#prisma/seed/random";

type Setting = { now: Minute; random: Random; desk: readonly string[] };
type Times = { decided: Minute };
type Form = {
  id: string;
  planned: { patient: { locale: Locale }; visit: { start: Minute } | null };
  version: { definition: QuestionnaireDefinition };
  filled: { answers: Answers; full: Answers };
  times: Times;
};
type Sent = { id?: string; responseId: string };

const forgotten: Answers = {
  "blood-thinner": [{ valueCoding: { code: "yes" } }],
  "blood-thinner-which": [{ valueCoding: { code: "clopidogrel" } }],
};

/** The answers of somebody who had forgotten a blood thinner. */
export function corrected(index: QuestionnaireIndex, sent: Answers): Answers {
  const { answers } = withoutHidden(index, withChanges(sent, forgotten));
  const [finding] = validateAnswers(index, answers, { mode: "submit" });
  if (finding) throw new Error(`the seed made an invalid correction: ${finding.path} ${finding.code}`);
  return answers;
}

const toldAfter = 95;
const toldAt = (now: Minute, { decided }: Times): Minute => Math.min(now - 2, decided + toldAfter);

/** Of a visit ahead the correction waits for somebody to accept it. */
export const correctedAt = (now: Minute, visit: { start: Minute } | null, times: Times): Date | null =>
  visit && visit.start > now ? fromMinute(toldAt(now, times)) : null;

/** What was corrected in forms that had been accepted, by whom and why; the signature of what was sent has ended. */
export function makeAmendments({ now, random, desk }: Setting, forms: readonly Form[], submissions: readonly Sent[]) {
  const made = forms.map(({ id: responseId, planned, version, filled, times }) => {
    const { locale } = planned.patient;
    const at = fromMinute(toldAt(now, times));
    const changed = changedPaths(filled.full, filled.answers);
    const rendered = renderSubmission(version.definition, filled.answers, locale);
    const decision: Prisma.ReviewDecisionCreateManyInput = {
      ...{ id: random.uuid(), responseId, at, decision: "amend", items: changed, staffId: random.pick([...desk]) },
      note: "The daughter called: a blood thinner was forgotten, since the stent in spring.",
    };
    const amendment: Prisma.AmendmentCreateManyInput = {
      ...{ id: random.uuid(), responseId, number: 1, decisionId: decision.id ?? "", locale, dropped: [] },
      ...{ answers: filled.answers as Prisma.InputJsonObject, rendered, hash: fingerprintOf(rendered) },
    };
    const submissionId = submissions.find((sent) => sent.responseId === responseId)?.id ?? "";
    const signatureVoid: Prisma.SignatureVoidCreateManyInput = { id: random.uuid(), submissionId, at, changed };
    const accepted: Prisma.ReviewDecisionCreateManyInput[] = correctedAt(now, planned.visit, times)
      ? []
      : [
          {
            ...decision,
            id: random.uuid(),
            at: fromMinute(toldAt(now, times) + 1),
            decision: "accept",
            note: null,
            items: [],
          },
        ];
    return { decisions: [decision, ...accepted], amendment, signatureVoid };
  });
  return {
    decisions: made.flatMap(({ decisions }) => decisions),
    amendments: made.map(({ amendment }) => amendment),
    voids: made.map(({ signatureVoid }) => signatureVoid),
  };
}
