import { type LostTime, TimesPage } from "#components/booking/times-page";
import { documentHandled } from "#components/site/document-handled";
import { readForm } from "#lib/api";
import { holdForDraft } from "#lib/appointments/draft-mutations";
import { detour, type Journey, readJourney } from "#lib/appointments/journey";
import { listVisitTypes, nearestSlots } from "#lib/availability/queries";
import { askedTimes, chosenSlot } from "#lib/availability/schema";
import { getRecentTimes, getTimes } from "#lib/availability/times-queries";
import type { ClinicInfo } from "#lib/clinic/queries";
import { renderDocument, seeOther } from "#lib/document";
import type { Locale } from "#lib/locale";
import { publicActor } from "#lib/session";

type Page = { locale: Locale; clinic: ClinicInfo; url: URL };

async function timesDocument({ draft }: Journey, { locale, clinic, url }: Page, lost?: LostTime): Promise<Response> {
  const visitType = (await listVisitTypes(publicActor)).find(({ slug }) => slug === draft?.answers.visitType);
  if (!visitType) return seeOther(locale, "/book/visit-type");
  const asked = askedTimes.parse(Object.fromEntries(url.searchParams));
  // Who has just lost a time looks anew.
  const view = await (lost ? getTimes(publicActor, visitType.slug, asked) : getRecentTimes(visitType.slug, asked));
  const path = `/book/times${url.search}`;
  const page = <TimesPage locale={locale} clinic={clinic} path={path} visitType={visitType} view={view} lost={lost} />;
  return renderDocument(page, "personal", lost?.reason === "gone" ? 409 : 200);
}

export const GET = documentHandled("GET /book/times", async (request, context) => {
  const journey = await readJourney(request);
  const elsewhere = await detour(journey, "times", context.locale);
  if (elsewhere) return elsewhere;
  const { draft } = journey;
  const ended = context.url.searchParams.get("lost") === "ended" && draft?.visit && !draft.visit.isLive;
  if (!ended || !draft.answers.visitType) return timesDocument(journey, context);
  const nearest = await nearestSlots(
    publicActor,
    { visitType: draft.answers.visitType, start: new Date(draft.visit?.start ?? 0) },
    3,
  );
  return timesDocument(journey, context, { reason: "ended", nearest });
});

export const POST = documentHandled("POST /book/times", async (request, context) => {
  const slot = chosenSlot.safeParse((await readForm(request)).slot);
  const journey = await readJourney(request);
  const elsewhere = await detour(journey, "times", context.locale);
  const visitType = journey.draft?.answers.visitType;
  if (elsewhere || !journey.secret || !visitType) return elsewhere ?? seeOther(context.locale, "/book");
  if (!slot.success) return seeOther(context.locale, "/book/times");
  const held = await holdForDraft(journey.secret, { visitType, ...slot.data });
  if (!held.ok) return timesDocument(journey, context, { reason: "gone", nearest: held.alternatives });
  return seeOther(context.locale, journey.draft?.answers.personComplete ? "/book/check" : "/book/about-you");
});
