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
  undoDrop,
} from "#lib/series/client";
import type { OccurrenceView, SeriesView } from "#lib/series/queries";

const timeOf = ({ start, physician, location }: OfferedSlot) => ({
  start,
  physician: physician.slug,
  location: location.slug,
});

const stayWords = (count: number): string =>
  count === 1
    ? "1 later visit stays where it is: the same time is not free on its day."
    : `${count} later visits stay where they are: the same time is not free on their days.`;

/** The plan of one patient and what can be done with each visit. One that fails says so itself and undoes no other. */
export function usePlan(patientId: string, initial?: SeriesView[]) {
  const client = useQueryClient();
  const router = useRouter();
  const options = patientSeriesOptions(patientId);
  const query = useQuery({ ...options, ...(initial && { initialData: initial }) });
  const [setbacks, setSetbacks] = useState<Readonly<Record<string, Setback>>>({});
  const [busy, setBusy] = useState("");

  const tell = (id: string, setback: Setback) => setSetbacks((before) => ({ ...before, [id]: setback }));

  /** Takes a step and shows the series as it is then; where it failed, as it is now. */
  async function step(work: () => Promise<{ series: SeriesView; left?: string[] }>): Promise<void> {
    setSetbacks({});
    try {
      const { series, left = [] } = await work();
      client.setQueryData(options.queryKey, (known) => known?.map((one) => (one.id === series.id ? series : one)));
      if (left.length > 0) tell(series.id, { words: stayWords(left.length), alternatives: [] });
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
    await step(work).catch((error: unknown) => tell(id, setbackOf(error)));
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
    undoDrop: ({ id, version }: OccurrenceView) => stepHere(id, () => undoDrop({ id, version })),
    place: ({ id, version }: OccurrenceView, slot: OfferedSlot, following: boolean) =>
      step(() => placeOccurrence({ id, version, ...timeOf(slot), following })),
    drop: ({ id, version }: OccurrenceView, reason: string, following: boolean): Promise<string | null> =>
      step(() => dropOccurrence({ id, version, reason, following })).then(
        () => null,
        (error: unknown) => setbackOf(error).words,
      ),
  };
}
export type Plan = ReturnType<typeof usePlan>;
