import { DoctorsPage } from "#components/clinic/doctors-page";
import { documentHandled } from "#components/site/document-handled";
import { listPublicDoctors } from "#lib/clinic/public-queries";
import { renderDocument, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /doctors", async (_request, { locale, clinic }) => {
  const doctors = await listPublicDoctors();
  return renderDocument(
    <DoctorsPage locale={locale} clinic={clinic} doctors={doctors} indexableAt={siteOrigin()} />,
    "public",
  );
});
