import type { Metadata } from "next";
import { BookPage } from "#components/desk/book-page";
import { NotYourPage } from "#components/staff/not-your-page";
import { triageMessages, warningSignPageTexts } from "#content/triage/messages";
import { listVisitTypes } from "#lib/availability/queries";
import { askedTimes } from "#lib/availability/schema";
import { getClinic, listPlaces } from "#lib/clinic/queries";
import type { locales } from "#lib/locale";
import { enterPage } from "#lib/staff/entrance";
import { localDate } from "#lib/time";
import { fillText } from "#lib/triage/messages";
import { signsOnPage, warningSignPages } from "#lib/triage/rules";
import { currentWarningSigns } from "#lib/triage/schema";

export const metadata: Metadata = { title: "Book for a caller – Plumbline" };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function BookForCallerPage({ searchParams }: Props) {
  const actor = await enterPage("/desk/book", ["front_desk", "nurse"]);
  if (!actor) return <NotYourPage />;
  const query = await searchParams;
  const { day, physician, location } = askedTimes.parse(query);
  const [clinic, visitTypes, places] = await Promise.all([getClinic("en"), listVisitTypes(actor), listPlaces()]);
  const today = localDate(new Date(), clinic.timeZone);
  const time = typeof query.time === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(query.time) ? query.time : undefined;
  const { title, body } = triageMessages.emergency;
  const sayIn = (locale: (typeof locales)[number]) => ({
    title: fillText(title, locale, clinic),
    lines: body.slice(0, 2).map((text) => fillText(text, locale, clinic)),
  });
  return (
    <BookPage
      // A procedure is booked with its levels and checklist, on the pages of procedures.
      visitTypes={visitTypes
        .filter(({ category }) => category !== "procedure")
        .map(({ slug, name, durationMinutes }) => ({ slug, name: name.en, minutes: durationMinutes }))}
      // The clinic's own zone first: that is where most visits are.
      places={places.toSorted(
        (a, b) => Number(b.timeZone === clinic.timeZone) - Number(a.timeZone === clinic.timeZone),
      )}
      pages={warningSignPages.map((page) => ({
        page,
        title: warningSignPageTexts[page].title,
        signs: signsOnPage(currentWarningSigns, page).map(({ id, question }) => ({ id, page, question })),
      }))}
      emergency={{ en: sayIn("en"), es: sayIn("es") }}
      clinicPhone={clinic.phone}
      homeZone={clinic.timeZone}
      today={today}
      begin={{
        date: day && day >= today ? day : today,
        ...(time && { time }),
        ...(physician && { physician }),
        ...(location && { location }),
      }}
    />
  );
}
