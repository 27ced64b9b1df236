"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Following } from "#components/procedures/following";
import { FreeTimes } from "#components/procedures/free-times";
import { NearestTimes } from "#components/procedures/nearest-times";
import { type Setback, setbackOf } from "#lib/appointments/conflict";
import { slotsOptions } from "#lib/availability/client";
import type { OfferedSlot } from "#lib/availability/schema";
import type { OccurrenceView } from "#lib/series/queries";
import { formatDay, formatPlainDate, formatTime } from "#lib/time";
import { plusDays } from "#lib/wall-time";

type Props = Readonly<{
  visit: OccurrenceView;
  today: string;
  homeZone: string;
  /** Takes the time; throws what the API answered */
  place: (slot: OfferedSlot, following: boolean) => Promise<unknown>;
  /** How many visits come after it; 0 where they do not move together */
  later: number;
  close: () => void;
}>;

const days = 14;

/** Another real time for a planned visit: the proposal of one that is not booked, else the appointment itself. */
export function PlaceDialog({ visit, today, homeZone, place, later, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [from, setFrom] = useState(visit.earliest < today ? today : visit.earliest);
  const [chosen, setChosen] = useState<OfferedSlot | null>(null);
  const [setback, setSetback] = useState<Setback | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [following, setFollowing] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const answer = useQuery(
    slotsOptions({
      visitType: visit.visitType.slug,
      moving: visit.appointment?.id,
      from,
      to: plusDays(from, days - 1),
    }),
  );
  const isBooked = visit.appointment?.status === "booked";
  const words =
    chosen &&
    `${formatDay(new Date(chosen.start), chosen.location.timeZone)} at ${formatTime(new Date(chosen.start), chosen.location.timeZone)}`;
  const isOutside = chosen && (chosen.localDate < visit.earliest || chosen.localDate > visit.latest);

  function choose(slot: OfferedSlot) {
    setSetback(null);
    setChosen(slot);
  }
  async function take() {
    if (!chosen) return setSetback({ words: "Choose a time first.", alternatives: [] });
    if (isBusy) return;
    setBusy(true);
    try {
      await place(chosen, following);
      dialog.current?.close();
    } catch (error) {
      const failed = setbackOf(error);
      setSetback(failed);
      if (failed.alternatives.length > 0) setChosen(null);
    }
    setBusy(false);
  }

  return (
    <dialog ref={dialog} className="move" onClose={close} aria-labelledby="place-title">
      <h2 id="place-title">Another time: {visit.label}</h2>
      <p>
        {visit.visitType.name}, due between {formatPlainDate(visit.earliest)} and {formatPlainDate(visit.latest)}.
        {isBooked && " It is booked: the patient gets a message with the new time."}
      </p>
      <FreeTimes {...{ answer, from, days, setFrom, today, homeZone, chosen, choose }} />
      {later > 0 && <Following {...{ later, following }} change={setFollowing} />}
      <div className="buttons">
        {isOutside && !following && <p className="problem whole-line">{words} is outside the window of this visit.</p>}
        {setback && <NearestTimes setback={setback} choose={choose} />}
        <button type="button" className="button main" aria-disabled={isBusy} onClick={take}>
          {isBooked ? "Move" : "Propose"}
          {words && ` ${isBooked ? "to " : ""}${words}`}
        </button>
        <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
          Leave it as it is
        </button>
      </div>
    </dialog>
  );
}
