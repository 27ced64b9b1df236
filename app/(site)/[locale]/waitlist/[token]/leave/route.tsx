import { documentHandled } from "#components/site/document-handled";
import { LeavePage } from "#components/waitlist/leave-page";
import { readForm } from "#lib/api";
import { renderDocument, seeOther } from "#lib/document";
import { actorOfLink } from "#lib/session";
import { leaveWaitlist } from "#lib/waitlist/entry-mutations";
import { getEntryOfLink } from "#lib/waitlist/queries";

export const GET = documentHandled("GET /waitlist/{token}/leave", async (_request, { locale, clinic, params }) => {
  const token = params.token ?? "";
  const { status, offer } = await getEntryOfLink(token);
  if (status !== "waiting") return seeOther(locale, `/waitlist/${token}`);
  const page = <LeavePage locale={locale} clinic={clinic} token={token} hasOffer={offer !== null} />;
  return renderDocument(page, "personal");
});

export const POST = documentHandled("POST /waitlist/{token}/leave", async (request, { locale, params }) => {
  await readForm(request);
  const token = params.token ?? "";
  await leaveWaitlist(await actorOfLink("waitlist", token));
  return seeOther(locale, `/waitlist/${token}`);
});
