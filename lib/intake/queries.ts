import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Corrected, listCorrections } from "#lib/intake/amendment-queries";
import { type Answers, wellFormedAnswers } from "#lib/intake/answers";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { isClosed } from "#lib/intake/rules";
import { definitionOf } from "#lib/intake/versions";
import { isLocale, type Locale } from "#lib/locale";
import type { PatientActor } from "#lib/session";
import { wasAskedAgain } from "#lib/triage/visit-queries";
import type { ResponseStatus } from "#prisma/generated/client";

export type IntakeForPatient = {
  id: string;
  status: ResponseStatus;
  revision: number;
  definition: QuestionnaireDefinition;
  answers: Answers;
  completed: string[];
  locale: Locale;
  submittedAt: Date | null;
  /** What the clinic asked to have changed, in its own words */
  changesNote: string | null;
  /** When the answers were signed, as long as that signature stands */
  signedAt: Date | null;
  /** Since when the last signature counts no more, because a signed answer changed */
  signatureVoidAt: Date | null;
  /** What staff changed since, as they were told; the newest first */
  corrections: Pick<Corrected, "at" | "items">[];
  /** Whether the warning signs were asked again, with the form or before the visit; null where no visit is ahead */
  isAskedAgain: boolean | null;
  /** The answers that it is about, by path */
  changesItems: string[];
  visit: {
    startsAt: Date;
    zone: string;
    practitioner: string;
    name: { en: string; es: string };
    /** Who booked it for the patient, where it was somebody else */
    bookedBy: string | null;
  } | null;
};

/** The health form behind an intake link, as its holder sees it; `form_closed` where it is not needed any more. */
export async function getIntake(actor: PatientActor, shownIn?: Locale): Promise<IntakeForPatient> {
  if (actor.purpose !== "intake" || !actor.responseId) throw new AppError("not_found");
  const row = await db().questionnaireResponse.findUnique({
    where: { id: actor.responseId },
    select: {
      id: true,
      status: true,
      revision: true,
      versionId: true,
      answers: true,
      completed: true,
      locale: true,
      submittedAt: true,
      submissions: {
        where: { signedName: { not: "" } },
        orderBy: { number: "desc" },
        take: 1,
        select: { at: true, voided: { select: { at: true } } },
      },
      decisions: {
        where: { decision: "request_changes" },
        orderBy: { at: "desc" },
        take: 1,
        select: { note: true, items: true },
      },
      appointment: {
        select: {
          id: true,
          startsAt: true,
          bookedBy: true,
          location: { select: { timeZone: true } },
          practitioner: { select: { name: true } },
          visitType: { select: { name: true } },
        },
      },
    },
  });
  if (!row) throw new AppError("not_found");
  if (isClosed(row.status)) throw new AppError("form_closed");
  const { versionId, answers, locale, decisions, appointment, submissions, ...rest } = row;
  const [sent] = submissions;
  const definition = await definitionOf(versionId);
  const language = isLocale(locale) ? locale : "en";
  const corrections = await listCorrections(row.id, definition, shownIn ?? language);
  return {
    ...rest,
    definition,
    answers: wellFormedAnswers(answers),
    locale: language,
    corrections: corrections.map(({ at, items }) => ({ at, items })),
    isAskedAgain: appointment && (await wasAskedAgain(appointment.id)),
    changesNote: decisions[0]?.note ?? null,
    signedAt: sent && !sent.voided ? sent.at : null,
    signatureVoidAt: sent?.voided?.at ?? null,
    changesItems: decisions[0]?.items ?? [],
    visit: appointment && {
      startsAt: appointment.startsAt,
      zone: appointment.location.timeZone,
      practitioner: appointment.practitioner.name,
      name: appointment.visitType.name as { en: string; es: string },
      bookedBy: appointment.bookedBy,
    },
  };
}
