import { documentHandled } from "#components/site/document-handled";
import { WaitingPersonPage } from "#components/waitlist/waiting-person-page";
import { readForm } from "#lib/api";
import { saveDraft } from "#lib/appointments/draft-mutations";
import { readPersonForm } from "#lib/appointments/person-form";
import { renderDocument, seeOther } from "#lib/document";
import { readWaiting, stepAfter, type Waiting } from "#lib/waitlist/journey";
import { wishQuestions } from "#lib/waitlist/wish-schema";
import { isAsked } from "#lib/waitlist/wishes";

const backFrom = ({ wishes, options }: Waiting): string =>
  `/book/waitlist/${wishQuestions.findLast((question) => isAsked(question, wishes, options)) ?? "days"}`;

export const GET = documentHandled("GET /book/waitlist/about-you", async (request, { locale, clinic }) => {
  const waiting = await readWaiting(request, { locale, timeZone: clinic.timeZone });
  if (waiting instanceof Response) return waiting;
  const { person } = waiting.draft.answers;
  return renderDocument(
    <WaitingPersonPage locale={locale} clinic={clinic} backTo={backFrom(waiting)} person={person} />,
    "personal",
  );
});

export const POST = documentHandled("POST /book/waitlist/about-you", async (request, { locale, clinic }) => {
  const fields = await readForm(request);
  const waiting = await readWaiting(request, { locale, timeZone: clinic.timeZone });
  if (waiting instanceof Response) return waiting;
  const { typed, errors, details } = readPersonForm(fields, locale);
  // Who books for somebody else is asked in a booking only: what was typed there stays.
  const person = { ...typed, helperName: waiting.draft.answers.person?.helperName ?? "" };
  await saveDraft(waiting.secret, { answers: { person, personComplete: details !== null } });
  if (details) return seeOther(locale, stepAfter(waiting, waiting.wishes, true));
  return renderDocument(
    <WaitingPersonPage locale={locale} clinic={clinic} backTo={backFrom(waiting)} person={typed} errors={errors} />,
    "personal",
    422,
  );
});
