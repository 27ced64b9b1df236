import { documentHandled } from "#components/site/document-handled";
import { AppError } from "#lib/errors";

const unknown = documentHandled("unknown page", async () => {
  throw new AppError("not_found");
});

export { unknown as GET, unknown as POST };
