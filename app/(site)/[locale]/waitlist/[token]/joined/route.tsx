import { documentHandled } from "#components/site/document-handled";
import { placeDocument } from "#components/waitlist/place-document";

export const GET = documentHandled("GET /waitlist/{token}/joined", (_request, context) =>
  placeDocument(context, { moment: "joined" }),
);
