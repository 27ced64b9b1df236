import { LocationsPage } from "#components/clinic/locations-page";
import { documentHandled } from "#components/site/document-handled";
import { listPublicLocations } from "#lib/clinic/public-queries";
import { renderDocument, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /locations", async (_request, { locale, clinic }) => {
  const locations = await listPublicLocations();
  return renderDocument(
    <LocationsPage locale={locale} clinic={clinic} locations={locations} indexableAt={siteOrigin()} />,
    "public",
  );
});
