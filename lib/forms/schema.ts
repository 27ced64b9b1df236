import { z } from "zod";

/** What is told apart of one text of a draft from another: the hash that was read. */
const hash = z.string().regex(/^[0-9a-f]{64}$/, "Send the hash of the version that was read");

export const draftRequest = z.strictObject({ form: z.string().regex(/^[a-z0-9-]{1,60}$/, "Use a form of the list") });
/** The text as it was written: it is read on the server, so that what is wrong with it is told item by item. */
export const textRequest = z.strictObject({
  hash,
  json: z.string().min(1, "Choose a file or paste the questionnaire").max(2_000_000, "At most 2 million characters"),
});
export const publishRequest = z.strictObject({ hash });
