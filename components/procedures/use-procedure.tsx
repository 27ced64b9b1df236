"use client";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { procedureAdditions } from "#content/procedure-additions";
import { type Setback, setbackOf } from "#lib/appointments/conflict";
import type { OfferedSlot } from "#lib/availability/schema";
import { bookProcedure, type ProcedureBooked, procedureSlotsOptions } from "#lib/procedures/client";
import { inOrder, type SpineLevel } from "#lib/procedures/levels";
import type { ProcedureRequest } from "#lib/procedures/schema";
import { plusDays } from "#lib/wall-time";

type Addition = Extract<(typeof procedureAdditions)[number], { asked: true }>["code"];
export type Wish = {
  technique: ProcedureRequest["technique"] | null;
  levels: SpineLevel[];
  anesthesia: ProcedureRequest["anesthesia"] | null;
  additions: Addition[];
  escort: string;
};
export type Missing = Readonly<Partial<Record<"technique" | "levels" | "anesthesia" | "time", string>>>;

/** Four weeks: a suite is in use on some days only. */
export const shownDays = 28;

const nothing: Wish = { technique: null, levels: [], anesthesia: null, additions: [], escort: "" };

/** What decides how long it takes: where it changes, a chosen time no longer fits. */
const lengthOf = ({ technique, levels, anesthesia, additions }: Wish): string =>
  JSON.stringify([technique, levels.length, anesthesia, additions]);

const missingFrom = (wish: Wish, chosen: OfferedSlot | null): Missing => ({
  ...(!wish.technique && { technique: "Choose the technique" }),
  ...(wish.levels.length === 0 && { levels: "Choose at least one level" }),
  ...(!wish.anesthesia && { anesthesia: "Choose the anesthesia" }),
  ...(!chosen && { time: "Choose a time" }),
});

/** One procedure from its levels to its time. Nothing that was entered is lost by an error or a time that went. */
export function useProcedure(patientId: string, today: string) {
  const [wish, setWish] = useState<Wish>(nothing);
  const [from, setFrom] = useState(today);
  const [chosen, setChosen] = useState<OfferedSlot | null>(null);
  const [missing, setMissing] = useState<Missing>({});
  const [setback, setSetback] = useState<Setback | null>(null);
  const [booked, setBooked] = useState<ProcedureBooked | null>(null);
  const [isBusy, setBusy] = useState(false);
  const sent = useRef({ body: "", key: "" });
  const { technique, levels, anesthesia, additions } = wish;
  const isComplete = technique !== null && anesthesia !== null && levels.length > 0;
  const asked = { technique: technique ?? "", anesthesia: anesthesia ?? "", additions, levelCount: levels.length };
  const times = useQuery({
    ...procedureSlotsOptions({ ...asked, from, to: plusDays(from, shownDays - 1) }),
    enabled: isComplete,
  });

  function change(part: Partial<Wish>) {
    const next = { ...wish, ...part, ...(part.levels && { levels: inOrder(part.levels) }) };
    setWish(next);
    setSetback(null);
    const kept = lengthOf(next) === lengthOf(wish) ? chosen : null;
    setChosen(kept);
    if (Object.keys(missing).length > 0) setMissing(missingFrom(next, kept));
  }
  function choose(slot: OfferedSlot) {
    setSetback(null);
    setChosen(slot);
    setMissing(({ time: _, ...rest }) => rest);
  }
  /** The same body goes out under the same key: a press that is repeated books once. */
  function keyFor(body: string): string {
    if (sent.current.body !== body) sent.current = { body, key: crypto.randomUUID() };
    return sent.current.key;
  }
  async function book() {
    setMissing(missingFrom(wish, chosen));
    if (!technique || !anesthesia || levels.length === 0 || !chosen || isBusy) return;
    const { start, physician, location } = chosen;
    const where = { start, physician: physician.slug, location: location.slug };
    const escort = wish.escort.trim();
    const body = { patientId, technique, levels, anesthesia, additions, ...(escort && { escort }), ...where };
    setBusy(true);
    setSetback(null);
    try {
      setBooked(await bookProcedure({ ...body, key: keyFor(JSON.stringify(body)) }));
    } catch (error) {
      const failed = setbackOf(error);
      setSetback(failed);
      if (failed.alternatives.length > 0) {
        setChosen(null);
        await times.refetch();
      }
    }
    setBusy(false);
  }
  return { wish, change, from, setFrom, times, isComplete, chosen, choose, missing, setback, booked, isBusy, book };
}
