import { LocationsPage } from "#components/clinic/locations-page";
import { documentHandled } from "#components/site/document-handled";
import { listPublicLocations } from "#lib/clinic/public-queries";
import { renderOnce, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /locations", async (request, { locale, clinic }) => {
  const locations = await listPublicLocations();
  return renderOnce(request, ["locations", locale, clinic, locations], () => (
    <LocationsPage locale={locale} clinic={clinic} locations={locations} indexableAt={siteOrigin()} />
  ));
});
