"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ChooseTime } from "#components/desk/why-not";
import type { procedureAdditions } from "#content/procedure-additions";
import { type Setback, setbackOf } from "#lib/appointments/conflict";
import type { OfferedSlot } from "#lib/availability/schema";
import { procedureExplanationOptions, procedureSlotsOptions } from "#lib/procedures/client";
import { inOrder, type SpineLevel } from "#lib/procedures/levels";
import type { ProcedureRequest } from "#lib/procedures/schema";
import { localDate } from "#lib/time";
import { plusDays } from "#lib/wall-time";

export type Addition = Extract<(typeof procedureAdditions)[number], { asked: true }>["code"];
export type Wish = {
  technique: ProcedureRequest["technique"] | null;
  levels: SpineLevel[];
  anesthesia: ProcedureRequest["anesthesia"] | null;
  additions: Addition[];
  escort: string;
};
export type Missing = Readonly<Partial<Record<"technique" | "levels" | "anesthesia" | "time", string>>>;

/** A time for it, and why it is then where something stands against it. */
export type ChosenSlot = OfferedSlot & Pick<ProcedureRequest, "overbook">;

/** Four weeks: a suite is in use on some days only. */
export const shownDays = 28;

/** What decides how long it takes: where it changes, a chosen time no longer fits. */
export const lengthOf = ({ technique, levels, anesthesia, additions }: Wish): string =>
  JSON.stringify([technique, levels.length, anesthesia, additions]);

const missingFrom = (wish: Wish, chosen: ChosenSlot | null): Missing => ({
  ...(!wish.technique && { technique: "Choose the technique" }),
  ...(wish.levels.length === 0 && { levels: "Choose at least one level" }),
  ...(!wish.anesthesia && { anesthesia: "Choose the anesthesia" }),
  ...(!chosen && { time: "Choose a time" }),
});

/** A wish that is whole, with its time, as the API takes it. */
export type WholeWish = Pick<ProcedureRequest, "technique" | "levels" | "anesthesia" | "additions" | "overbook"> & {
  escort?: string;
  start: string;
  physician: string;
  location: string;
};

type Begin<Done> = {
  wish: Wish;
  /** The first day whose times are shown */
  from: string;
  /** Where a procedure that changes stands: it stays there unless another time is chosen */
  own: OfferedSlot | null;
  /** The appointment of a procedure that changes: its own time does not stand in the way */
  moving?: string;
  /** Whom and where it is about, for telling what somebody else did meanwhile */
  about: { who: string; zone: string };
  send: (body: WholeWish) => Promise<Done>;
};

/** Technique, levels and time of one procedure. Nothing that was entered is lost by an error or a time that went. */
export function useWish<Done>({ wish: first, from: begins, own, moving, about, send }: Begin<Done>) {
  const [wish, setWish] = useState<Wish>(first);
  const [from, setFrom] = useState(begins);
  const [chosen, setChosen] = useState<ChosenSlot | null>(own);
  const [missing, setMissing] = useState<Missing>({});
  const [setback, setSetback] = useState<Setback | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { technique, levels, anesthesia, additions } = wish;
  const isComplete = technique !== null && anesthesia !== null && levels.length > 0;
  const asked = { technique: technique ?? "", anesthesia: anesthesia ?? "", additions, levelCount: levels.length };
  const times = useQuery({
    ...procedureSlotsOptions({ ...asked, from, to: plusDays(from, shownDays - 1), ...(moving && { moving }) }),
    enabled: isComplete,
  });

  function change(part: Partial<Wish>) {
    const next = { ...wish, ...part, ...(part.levels && { levels: inOrder(part.levels) }) };
    setWish(next);
    setSetback(null);
    const kept = lengthOf(next) === lengthOf(wish) ? chosen : own;
    setChosen(kept);
    if (Object.keys(missing).length > 0) setMissing(missingFrom(next, kept));
  }
  function choose(slot: ChosenSlot) {
    setSetback(null);
    setChosen(slot);
    setMissing(({ time: _, ...rest }) => rest);
  }
  /** A time by hand: its length follows from what will be done. */
  const chooseAny: ChooseTime = ({ start, overbook }, { physician, location }) => {
    const end = new Date(Date.parse(start) + (times.data?.duration.minutes ?? 0) * 60_000).toISOString();
    const date = localDate(new Date(start), location.timeZone);
    choose({ start, end, localDate: date, physician, location, ...(overbook && { overbook }) });
  };
  const explain = (at: { start: string; location: string }) =>
    procedureExplanationOptions({ ...asked, ...at, ...(moving && { moving }) });
  async function submit() {
    setMissing(missingFrom(wish, chosen));
    if (!technique || !anesthesia || levels.length === 0 || !chosen || isBusy) return;
    const where = { start: chosen.start, physician: chosen.physician.slug, location: chosen.location.slug };
    const { overbook } = chosen;
    const escort = wish.escort.trim();
    setBusy(true);
    setSetback(null);
    try {
      setDone(
        await send({
          technique,
          levels,
          anesthesia,
          additions,
          ...(escort && { escort }),
          ...where,
          ...(overbook && { overbook }),
        }),
      );
    } catch (error) {
      const failed = setbackOf(error, about);
      setSetback(failed);
      if (failed.alternatives.length > 0) {
        setChosen(null);
        await times.refetch();
      }
    }
    setBusy(false);
  }
  return {
    wish,
    change,
    from,
    setFrom,
    times,
    asked,
    isComplete,
    chosen,
    choose,
    chooseAny,
    explain,
    missing,
    setback,
    done,
    isBusy,
    submit,
  };
}
