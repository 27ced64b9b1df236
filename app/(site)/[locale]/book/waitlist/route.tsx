import { documentHandled } from "#components/site/document-handled";
import { StartPage } from "#components/waitlist/start-page";
import { readForm } from "#lib/api";
import { saveDraft } from "#lib/appointments/draft-mutations";
import { renderDocument, seeOther } from "#lib/document";
import { readWaiting, stepAfter } from "#lib/waitlist/journey";
import { lookedAt } from "#lib/waitlist/wish-schema";
import { startFrom } from "#lib/waitlist/wishes";

export const GET = documentHandled("GET /book/waitlist", async (request, { locale, clinic, url }) => {
  const waiting = await readWaiting(request, { locale, timeZone: clinic.timeZone });
  if (waiting instanceof Response) return waiting;
  const looked = lookedAt.parse(Object.fromEntries(url.searchParams));
  const visit = waiting.visitType.name[locale];
  return renderDocument(<StartPage locale={locale} clinic={clinic} visit={visit} lookedAt={looked} />, "personal");
});

/** Begins with what was looked at on the page of times; what was answered before stays answered. */
export const POST = documentHandled("POST /book/waitlist", async (request, { locale, clinic }) => {
  const looked = lookedAt.parse(await readForm(request));
  const waiting = await readWaiting(request, { locale, timeZone: clinic.timeZone });
  if (waiting instanceof Response) return waiting;
  const wishes = startFrom(looked, waiting.wishes, waiting.options);
  await saveDraft(waiting.secret, { answers: { wishes } });
  return seeOther(locale, stepAfter(waiting, wishes));
});
