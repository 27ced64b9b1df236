import { documentHandled } from "#components/site/document-handled";
import { readForm } from "#lib/api";
import { extendDraftHold, releaseDraftHold } from "#lib/appointments/draft-mutations";
import { readJourney } from "#lib/appointments/journey";
import { seeOther } from "#lib/document";

export const GET = documentHandled("GET /book/hold", async (_request, { locale }) => seeOther(locale, "/book/times"));

/** The two things that can be done about a held time: keep it longer, once, or let it go. */
export const POST = documentHandled("POST /book/hold", async (request, { locale }) => {
  const { act, from } = await readForm(request);
  const { secret } = await readJourney(request);
  if (!secret) return seeOther(locale, "/book");
  if (act === "extend") {
    await extendDraftHold(secret);
    return seeOther(locale, from === "/book/check" ? "/book/check" : "/book/about-you");
  }
  await releaseDraftHold(secret);
  return seeOther(locale, "/book/times");
});
