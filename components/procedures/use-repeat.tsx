"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useRequestKey } from "#components/ui/use-request-key";
import { slotsOptions } from "#lib/availability/client";
import type { OfferedSlot } from "#lib/availability/schema";
import { ClientProblem, problemWords } from "#lib/client";
import { bookSeries, seriesPreviewOptions } from "#lib/series/client";
import type { SeriesView } from "#lib/series/queries";
import type { PreviewRequest, PreviewVisit } from "#lib/series/schema";
import { plusDays } from "#lib/wall-time";

/** Two weeks of first times at once. */
export const shownDays = 14;

export type Repeat = { visitType: string; everyWeeks: number; count: number };
export type Repeated = { series: SeriesView; booked: number; of: number };

const wantedOf = (patientId: string, repeat: Repeat, first: OfferedSlot | null): PreviewRequest | null =>
  first && repeat.visitType
    ? { patientId, ...repeat, start: first.start, physician: first.physician.slug, location: first.location.slug }
    : null;

const goneWords = "Somebody was faster with one of these times. Nothing was booked. See below what is free now.";

const someNotFree = "Choose another time for each date that is not free, or book those that are.";

/** A visit every so many weeks: the first time decides, each date can be given another, all or the free ones are booked. */
export function useRepeat(patientId: string, today: string) {
  const [repeat, setRepeat] = useState<Repeat>({ visitType: "", everyWeeks: 1, count: 6 });
  const [from, setFrom] = useState(today);
  const [first, setFirst] = useState<OfferedSlot | null>(null);
  const [others, setOthers] = useState<Readonly<Record<number, OfferedSlot>>>({});
  const [problem, setProblem] = useState("");
  const [done, setDone] = useState<Repeated | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = useRequestKey();
  const times = useQuery(slotsOptions({ visitType: repeat.visitType, from, to: plusDays(from, shownDays - 1) }));
  const wanted = wantedOf(patientId, repeat, first);
  const preview = useQuery(seriesPreviewOptions(wanted));
  const visits = wanted ? (preview.data?.visits ?? []).slice(0, repeat.count) : [];
  const slotOf = ({ position, slot }: PreviewVisit): OfferedSlot | null => others[position] ?? slot;
  const ready = visits.filter((visit) => slotOf(visit) !== null).length;

  function change(part: Partial<Repeat>) {
    setRepeat({ ...repeat, ...part });
    setProblem("");
    if (part.visitType !== undefined) setFirst(null);
    if (part.visitType !== undefined || part.everyWeeks !== undefined) setOthers({});
  }
  function begin(slot: OfferedSlot) {
    setFirst(slot);
    setOthers({});
    setProblem("");
  }
  const choose = (position: number, slot: OfferedSlot) => setOthers({ ...others, [position]: slot });
  function bodyOf(take: "all" | "free", { location }: OfferedSlot) {
    const { everyWeeks, visitType } = repeat;
    const times = visits.map((visit) => {
      const slot = slotOf(visit);
      if (!slot) return { start: visit.start, physician: first?.physician.slug ?? "", location: location.slug };
      return { start: slot.start, physician: slot.physician.slug, location: slot.location.slug };
    });
    const firstDate = visits[0]?.localDate ?? today;
    return { patientId, visitType, everyWeeks, firstDate, visits: times, take };
  }
  async function book(take: "all" | "free") {
    if (!first || visits.length < 2) return setProblem("Choose the visit and its first time.");
    if (take === "all" && ready < visits.length) return setProblem(someNotFree);
    if (isBusy || preview.isPlaceholderData) return;
    const body = bodyOf(take, first);
    setBusy(true);
    setProblem("");
    try {
      setDone({ ...(await send(body, (key) => bookSeries({ ...body, key }))), of: visits.length });
    } catch (error) {
      const isGone = error instanceof ClientProblem && error.code === "slot_taken";
      setProblem(isGone ? goneWords : problemWords(error));
      if (isGone) setOthers({});
      await preview.refetch();
    }
    setBusy(false);
  }
  return {
    ...{ repeat, change, from, setFrom, times, first, begin },
    ...{ visits, preview, slotOf, choose, ready, problem, done, isBusy, book },
  };
}
export type Repeating = ReturnType<typeof useRepeat>;
