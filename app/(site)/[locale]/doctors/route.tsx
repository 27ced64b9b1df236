import { DoctorsPage } from "#components/clinic/doctors-page";
import { documentHandled } from "#components/site/document-handled";
import { listPublicDoctors } from "#lib/clinic/public-queries";
import { renderOnce, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /doctors", async (request, { locale, clinic }) => {
  const doctors = await listPublicDoctors();
  return renderOnce(request, ["doctors", locale, clinic, doctors], () => (
    <DoctorsPage locale={locale} clinic={clinic} doctors={doctors} indexableAt={siteOrigin()} />
  ));
});
