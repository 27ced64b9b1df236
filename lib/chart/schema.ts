import { z } from "zod";
import { chartChoices } from "#lib/chart/choices";

/** What a reviewer chose for one answer that belongs into the chart; `key` as the review names it. */
export const chartDecision = z.strictObject({ key: z.string().min(1).max(700), choice: z.enum(chartChoices) });
export type ChartDecision = z.infer<typeof chartDecision>;

export const chartValue = z.object({ text: z.string(), details: z.string().nullable() });

const chartEntry = z.object({
  id: z.uuid(),
  field: z.string(),
  item: z.string(),
  act: z.enum(["accepted", "declined", "ended"]),
  value: chartValue,
  source: z.object({
    responseId: z.uuid(),
    path: z.string(),
    form: z.string(),
    by: z.string(),
    at: z.iso.datetime(),
  }),
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
