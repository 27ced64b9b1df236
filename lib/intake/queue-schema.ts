import { z } from "zod";
import { queueParts, urgencies } from "#lib/intake/queue";

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** What a reviewer looks for, as it stands in an address. */
export const queueQuery = z.strictObject({
  status: z.enum(queueParts).optional(),
  urgency: z.enum(urgencies).optional(),
  /** The code of an open flag */
  flag: slug.optional(),
  physician: slug.optional(),
  location: slug.optional(),
  /** Local dates of the visit at its location, both inclusive */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  reader: z.enum(["mine", "unclaimed"]).optional(),
  page: z.coerce.number().int().min(1).max(1000).optional(),
});
export type QueueFilter = z.infer<typeof queueQuery>;

/** A filter from an address that somebody may have typed; what does not fit is left out. */
export function readFilter(given: Readonly<Record<string, unknown>>): QueueFilter {
  const entries = Object.entries(queueQuery.shape).flatMap(([name, schema]) => {
    const read = schema.safeParse(given[name]);
    return read.success && read.data !== undefined ? [[name, read.data]] : [];
  });
  return queueQuery.parse(Object.fromEntries(entries));
}
