"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Setback, setbackOf } from "#lib/appointments/conflict";
import type { OfferedSlot } from "#lib/availability/schema";
import {
  bookOccurrence,
  dropOccurrence,
  patientSeriesOptions,
  placeOccurrence,
  proposeTimes,
  restoreOccurrence,
} from "#lib/series/client";
import type { OccurrenceView, SeriesView } from "#lib/series/queries";

const timeOf = ({ start, physician, location }: OfferedSlot) => ({
  start,
  physician: physician.slug,
  location: location.slug,
});

/** The plan of one patient and what can be done with each visit. One that fails says so itself and undoes no other. */
export function usePlan(patientId: string, initial?: SeriesView[]) {
  const client = useQueryClient();
  const router = useRouter();
  const options = patientSeriesOptions(patientId);
  const query = useQuery({ ...options, ...(initial && { initialData: initial }) });
  const [setbacks, setSetbacks] = useState<Readonly<Record<string, Setback>>>({});
  const [busy, setBusy] = useState("");

  /** Takes a step and shows the series as it is then; where it failed, as it is now. */
  async function step(id: string, work: () => Promise<{ series: SeriesView }>): Promise<void> {
    setSetbacks(({ [id]: _, ...rest }) => rest);
    try {
      const { series } = await work();
      client.setQueryData(options.queryKey, (known) => known?.map((one) => (one.id === series.id ? series : one)));
      router.refresh();
    } catch (error) {
      client.invalidateQueries({ queryKey: options.queryKey });
      throw error;
    }
  }
  /** The same, where the visit itself shows what went wrong. */
  async function stepHere(id: string, work: () => Promise<{ series: SeriesView }>): Promise<void> {
    if (busy) return;
    setBusy(id);
    await step(id, work).catch((error: unknown) => setSetbacks((before) => ({ ...before, [id]: setbackOf(error) })));
    setBusy("");
  }
  return {
    query,
    setbacks,
    busy,
    book: ({ id, version }: OccurrenceView, slot?: OfferedSlot) =>
      stepHere(id, () => bookOccurrence({ id, version, ...(slot && timeOf(slot)) })),
    restore: ({ id, version }: OccurrenceView) => stepHere(id, () => restoreOccurrence({ id, version })),
    propose: (series: SeriesView) => stepHere(series.id, () => proposeTimes(series.id)),
    place: ({ id, version }: OccurrenceView, slot: OfferedSlot) =>
      step(id, () => placeOccurrence({ id, version, ...timeOf(slot) })),
    drop: ({ id, version }: OccurrenceView, reason: string): Promise<string | null> =>
      step(id, () => dropOccurrence({ id, version, reason })).then(
        () => null,
        (error: unknown) => setbackOf(error).words,
      ),
  };
}
export type Plan = ReturnType<typeof usePlan>;
