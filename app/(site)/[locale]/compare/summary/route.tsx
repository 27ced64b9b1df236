import { type Giving, SummaryPage } from "#components/decisions/summary-page";
import { documentHandled } from "#components/site/document-handled";
import { readForm } from "#lib/api";
import { saveDraft } from "#lib/appointments/draft-mutations";
import type { Draft } from "#lib/appointments/draft-queries";
import { readJourney } from "#lib/appointments/journey";
import { manageLinkOf } from "#lib/appointments/queries";
import { giveValues } from "#lib/decisions/mutations";
import { renderDocument, seeOther } from "#lib/document";
import type { Locale } from "#lib/locale";
import { formatDay } from "#lib/time";

function givingOf({ visit, answers }: Draft, locale: Locale): Giving {
  if (visit?.status === "booked")
    return { to: "visit", when: formatDay(new Date(visit.start), visit.location.timeZone, locale) };
  return { to: answers.shareValues ? "waiting" : "booking" };
}

export const GET = documentHandled("GET /compare/summary", async (request, { locale, clinic }) => {
  const { draft } = await readJourney(request);
  const answers = draft?.answers.values;
  if (!draft || !answers) return seeOther(locale, "/compare/what-matters");
  const giving = givingOf(draft, locale);
  return renderDocument(<SummaryPage locale={locale} clinic={clinic} answers={answers} giving={giving} />, "personal");
});

export const POST = documentHandled("POST /compare/summary", async (request, { locale }) => {
  await readForm(request);
  const { draft, secret } = await readJourney(request);
  const answers = draft?.answers.values;
  if (!draft || !secret || !answers) return seeOther(locale, "/compare/what-matters");
  if (draft.visit?.status !== "booked") {
    await saveDraft(secret, { answers: { shareValues: true } });
    return seeOther(locale, "/compare/summary");
  }
  const token = await manageLinkOf(draft.visit.id);
  await giveValues(token, { answers, locale });
  return seeOther(locale, `/visit/${token}/what-matters/given`);
});
