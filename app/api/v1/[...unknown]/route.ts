import { handled } from "#lib/api";
import { AppError } from "#lib/errors";

const unknown = handled("/api/v1/*", async () => {
  throw new AppError("not_found");
});

export { unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT, unknown as DELETE };
