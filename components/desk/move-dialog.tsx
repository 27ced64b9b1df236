"use client";
import { useEffect, useRef, useState } from "react";
import type { DeskPlace } from "#components/desk/any-time";
import { OverbookForm } from "#components/desk/overbook-form";
import { TimePicker } from "#components/desk/time-picker";
import { Person } from "#components/staff/person";
import { type ChosenTime, moveVisit } from "#lib/appointments/client";
import { conflictWords } from "#lib/appointments/conflict";
import type { OfferedSlot } from "#lib/availability/schema";
import { ClientProblem } from "#lib/client";
import { formatDay, formatTime } from "#lib/time";

/** A booked visit as much as moving it needs. */
export type MovableVisit = {
  id: string;
  version: number;
  start: string;
  localDate: string;
  visitType: { slug: string; name: string };
  physician: { slug: string; name: string };
  location: { slug: string; name: string; timeZone: string };
  patient: { name: string; birthDate: string };
};

type Props = Readonly<{
  visit: MovableVisit;
  places: readonly DeskPlace[];
  today: string;
  homeZone: string;
  /** After it moved: with the version that can be undone, and what to say */
  moved: (version: number, words: string) => void;
  close: () => void;
}>;

const whenWords = (start: string, zone: string): string =>
  `${formatDay(new Date(start), zone)} at ${formatTime(new Date(start), zone)}`;

/** Another time for a visit, by the same picker as a booking. The visit stays where it is until the last press. */
export function MoveDialog({ visit, places, today, homeZone, moved, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<ChosenTime | null>(null);
  const [problem, setProblem] = useState("");
  const [nearest, setNearest] = useState<OfferedSlot[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [meets, setMeets] = useState("");
  const reason = useRef<HTMLInputElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { patient, visitType, location, physician } = visit;
  const zone = places.find(({ slug }) => slug === chosen?.location)?.timeZone ?? location.timeZone;
  const words = chosen ? whenWords(chosen.start, zone) : "";

  async function move() {
    if (!chosen) return setProblem("Choose a time first");
    if (isBusy) return;
    setBusy(true);
    setProblem("");
    setMeets("");
    const why = reason.current?.value.trim();
    try {
      const { version } = await moveVisit({
        ...chosen,
        id: visit.id,
        version: visit.version,
        ...(why && { reason: why }),
      });
      moved(version, `${patient.name} moved to ${words}`);
      dialog.current?.close();
    } catch (error) {
      setProblem(conflictWords(error, patient.name, location.timeZone));
      const alternatives = error instanceof ClientProblem ? error.details.alternatives : undefined;
      setNearest(Array.isArray(alternatives) ? alternatives : []);
      if (alternatives) setChosen(null);
      if (error instanceof ClientProblem && error.code === "patient_busy") setMeets(chosen.start);
    }
    setBusy(false);
  }

  return (
    <dialog ref={dialog} className="move" onClose={close} aria-labelledby="move-title">
      <h2 id="move-title">Move this visit</h2>
      <p>
        <Person {...patient} />, {visitType.name}, now {whenWords(visit.start, location.timeZone)} with {physician.name}
      </p>
      <TimePicker
        visitType={visitType.slug}
        moving={visit}
        begin={{
          date: visit.localDate < today ? today : visit.localDate,
          physician: physician.slug,
          location: location.slug,
        }}
        {...{ today, homeZone, places, chosen }}
        choose={(time) => {
          setProblem("");
          setChosen(time);
        }}
      />
      <div className="field">
        <label htmlFor="move-reason">Why it moves (you can leave this empty)</label>
        <input id="move-reason" ref={reason} maxLength={200} autoComplete="off" />
      </div>
      <div className="buttons">
        <div role="alert" className="whole-line">
          {problem && <p className="problem">{problem}</p>}
          {nearest.map((slot) => (
            <button
              key={slot.start + slot.physician.slug}
              type="button"
              className="button"
              onClick={() =>
                setChosen({ start: slot.start, physician: slot.physician.slug, location: slot.location.slug })
              }
            >
              {whenWords(slot.start, slot.location.timeZone)}, {slot.physician.name}
            </button>
          ))}
        </div>
        {chosen && meets === chosen.start && !chosen.overbook && (
          <OverbookForm name="this patient" overbook={(reason) => setChosen({ ...chosen, overbook: { reason } })} />
        )}
        <button type="button" className="button main" aria-disabled={isBusy} onClick={move}>
          {chosen ? `Move to ${words}` : "Move"}
          {chosen?.overbook && ", overbooked"}
        </button>
        <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
          Leave it where it is
        </button>
      </div>
    </dialog>
  );
}
