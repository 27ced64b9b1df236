import { documentHandled } from "#components/site/document-handled";
import { EarlierPage } from "#components/waitlist/earlier-page";
import { renderDocument } from "#lib/document";
import { nextOfEarlier, readEarlier } from "#lib/waitlist/earlier-journey";

export const GET = documentHandled("GET /visit/{token}/earlier", async (_request, { locale, clinic, params }) => {
  const earlier = await readEarlier(params.token ?? "", locale);
  if (earlier instanceof Response) return earlier;
  const { visit, token } = earlier;
  const next = `/visit/${token}/earlier/${nextOfEarlier(earlier, {})}`;
  return renderDocument(<EarlierPage {...{ locale, clinic, visit, token, next }} />, "personal");
});
