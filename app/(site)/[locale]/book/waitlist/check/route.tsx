import { type DocumentContext, documentHandled } from "#components/site/document-handled";
import { JoinPage } from "#components/waitlist/join-page";
import { readForm } from "#lib/api";
import { checkPerson } from "#lib/appointments/person-form";
import type { PatientDetails } from "#lib/appointments/schema";
import { renderDocument, seeOther } from "#lib/document";
import { joinFromDraft } from "#lib/waitlist/draft-mutations";
import { readWaiting, stepAfter, type Waiting } from "#lib/waitlist/journey";
import { wishQuestions } from "#lib/waitlist/wish-schema";
import { isAsked, wishesAnswerOfRequest, wishesRequestOf } from "#lib/waitlist/wishes";
import { wishWords } from "#lib/waitlist/wording";

type Ready = { waiting: Waiting; patient: PatientDetails };

/** Everything that joining needs, or the page that asks for what is missing. */
async function readReady(request: Request, { locale, clinic }: DocumentContext): Promise<Ready | Response> {
  const waiting = await readWaiting(request, { locale, timeZone: clinic.timeZone });
  if (waiting instanceof Response) return waiting;
  const { person } = waiting.draft.answers;
  const patient = person && checkPerson(person, locale).details;
  const next = stepAfter(waiting, waiting.wishes, Boolean(patient));
  return patient && next === "/book/waitlist/check" ? { waiting, patient } : seeOther(locale, next);
}

function checkDocument({ waiting, patient }: Ready, { locale, clinic }: DocumentContext, isTooMany = false) {
  const { wishes, options, today, visitType } = waiting;
  const answer = wishesAnswerOfRequest(wishesRequestOf(wishes, options, today), options);
  return renderDocument(
    <JoinPage
      locale={locale}
      clinic={clinic}
      visit={visitType.name}
      wishes={wishWords(answer, locale)}
      asked={wishQuestions.filter((question) => isAsked(question, wishes, options))}
      patient={patient}
      backTo="/book/waitlist/about-you"
      isTooMany={isTooMany}
    />,
    "personal",
    isTooMany ? 409 : 200,
  );
}

export const GET = documentHandled("GET /book/waitlist/check", async (request, context) => {
  const ready = await readReady(request, context);
  return ready instanceof Response ? ready : checkDocument(ready, context);
});

export const POST = documentHandled("POST /book/waitlist/check", async (request, context) => {
  await readForm(request);
  const { locale } = context;
  const ready = await readReady(request, context);
  if (ready instanceof Response) return ready;
  const { secret, wishes, options, today } = ready.waiting;
  const wanted = wishesRequestOf(wishes, options, today);
  const joined = await joinFromDraft(secret, { patient: ready.patient, wishes: wanted, locale });
  if (joined.ok) return seeOther(locale, `/waitlist/${joined.waitlistToken}/joined`);
  return joined.reason === "screening" ? seeOther(locale, "/book") : checkDocument(ready, context, true);
});
