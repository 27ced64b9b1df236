import { z } from "zod";

/** Why staff put a visit where something stands against it: kept with the appointment and shown with it. */
export const overbook = z.strictObject({ reason: z.string().trim().min(3, "Say why").max(200) });

export const insistsOnSomething = <Wanted extends { overbook?: unknown; physician?: unknown; location?: unknown }>(
  wanted: Wanted,
): boolean => !wanted.overbook || Boolean(wanted.physician && wanted.location);
/** What is missing where somebody insists on a time with anyone, anywhere. */
export const insistence = { path: ["physician"], error: "To overbook, say with which physician and where" };
