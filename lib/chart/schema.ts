import { z } from "zod";
import { chartChoices } from "#lib/chart/choices";
import { chartFields } from "#lib/chart/fields";

/** What a reviewer chose for one answer that belongs into the chart; `key` as the review names it. */
export const chartDecision = z.strictObject({ key: z.string().min(1).max(700), choice: z.enum(chartChoices) });
export type ChartDecision = z.infer<typeof chartDecision>;

export const chartValue = z.object({ text: z.string(), details: z.string().nullable() });

const madeBy = { by: z.string(), at: z.iso.datetime() };
const chartSource = z.union([
  z.object({ ...madeBy, responseId: z.uuid(), path: z.string(), form: z.string() }),
  /** Written by hand */
  z.object({ ...madeBy, responseId: z.null(), reason: z.string().nullable() }),
]);

const chartEntry = z.object({
  id: z.uuid(),
  field: z.string(),
  item: z.string(),
  act: z.enum(["accepted", "declined", "ended"]),
  value: chartValue,
  source: chartSource,
});

export const chartAnswer = z.object({
  version: z.number().int(),
  groups: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      fields: z.array(z.object({ code: z.string(), label: z.string(), entries: z.array(chartEntry) })),
    }),
  ),
  history: z.array(chartEntry),
});

const text = z.string().trim().min(1, "Write what it is").max(300, "Use at most 300 characters");
const details = z
  .string()
  .trim()
  .max(500, "Use at most 500 characters")
  .transform((words) => words || null)
  .nullable()
  .default(null);
const reason = z.string().trim().min(3, "Write why").max(300, "Use at most 300 characters");
/** On how many decisions the chart stood that was read */
const version = z.number().int().min(0);

/** What staff write into a chart by hand: something new, a correction, or that something is no longer so. */
export const chartEdit = z.discriminatedUnion("change", [
  z.strictObject({ change: z.literal("add"), version, field: z.enum(chartFields), text, details }),
  z.strictObject({ change: z.literal("correct"), version, entryId: z.uuid(), text, details, reason }),
  z.strictObject({ change: z.literal("end"), version, entryId: z.uuid(), reason }),
]);
export type ChartEdit = z.output<typeof chartEdit>;
