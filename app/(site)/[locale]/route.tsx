import { slotWords } from "#components/booking/times";
import { documentHandled } from "#components/site/document-handled";
import { Home } from "#components/site/home";
import { getFirstFree } from "#lib/availability/times-queries";
import { renderOnce, siteOrigin } from "#lib/document";
import { AppError } from "#lib/errors";

const firstVisit = "first-visit";

/** A clinic that has no first visit yet simply says no time. */
const firstFree = async () => {
  try {
    return await getFirstFree(firstVisit);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
};

export const GET = documentHandled("GET /", async (request, { locale, clinic }) => {
  const slot = await firstFree();
  const firstFreeLabel = slot && { label: slotWords(slot, locale) };
  return renderOnce(request, ["home", locale, clinic, firstFreeLabel], () => (
    <Home
      locale={locale}
      clinic={clinic}
      isDemonstration={clinic.isDemonstration}
      indexableAt={siteOrigin()}
      firstFree={firstFreeLabel}
    />
  ));
});
