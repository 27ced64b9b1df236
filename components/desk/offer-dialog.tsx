"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { nameOf } from "#components/desk/waitlist-card";
import { Person } from "#components/staff/person";
import { useRequestKey } from "#components/ui/use-request-key";
import { conflictWords } from "#lib/appointments/conflict";
import type { OfferedSlot } from "#lib/availability/schema";
import { ClientProblem, problemWords } from "#lib/client";
import { formatDay, formatTime } from "#lib/time";
import { offerTime, waitlistTimesOptions } from "#lib/waitlist/client";
import type { WaitlistLine } from "#lib/waitlist/schema";

type Props = Readonly<{ line: WaitlistLine; offered: (words: string) => void; close: () => void }>;

const keyOf = ({ start, physician, location }: OfferedSlot): string => [start, physician.slug, location.slug].join("|");
const wordsOf = ({ start, physician, location }: OfferedSlot): string =>
  `${formatDay(new Date(start), location.timeZone)}, ${formatTime(new Date(start), location.timeZone)} · ${physician.name}, ${location.name}`;

function problemOf(error: unknown, name: string, zone: string): string {
  const reason = error instanceof ClientProblem ? error.details.reason : undefined;
  if (reason === "has_offer") return "A time is held for them already.";
  if (reason === "not_waiting") return `${name} does not wait any more.`;
  if (error instanceof ClientProblem && error.code === "slot_taken") return conflictWords(error, name, zone);
  return problemWords(error);
}

/** Real free times, those that were wished for first: one is held, and the message about it goes out. */
export function OfferDialog({ line, offered, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const query = useQuery(waitlistTimesOptions(line.id));
  const [chosen, setChosen] = useState("");
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const send = useRequestKey();
  useEffect(() => dialog.current?.showModal(), []);
  const { wished = [], other = [] } = query.data ?? {};
  const name = nameOf(line);

  async function offer() {
    const slot = [...wished, ...other].find((one) => keyOf(one) === chosen);
    if (!slot) return setProblem("Choose a time first");
    if (isBusy) return;
    setBusy(true);
    setProblem("");
    const { start, physician, location } = slot;
    try {
      const time = { start, physician: physician.slug, location: location.slug };
      await send({ id: line.id, ...time }, (key) => offerTime({ id: line.id, key, ...time }));
      offered(`${name}: ${wordsOf(slot)} is held`);
      dialog.current?.close();
    } catch (error) {
      setProblem(problemOf(error, name, location.timeZone));
      void query.refetch();
    }
    setBusy(false);
  }

  const list = (title: string, slots: readonly OfferedSlot[]) =>
    slots.length > 0 && (
      <fieldset className="offer-times">
        <legend>{title}</legend>
        {slots.map((slot) => (
          <label key={keyOf(slot)}>
            <input
              type="radio"
              name="time"
              checked={chosen === keyOf(slot)}
              onChange={() => {
                setProblem("");
                setChosen(keyOf(slot));
              }}
            />
            <span>{wordsOf(slot)}</span>
          </label>
        ))}
      </fieldset>
    );
  return (
    <dialog ref={dialog} className="move" onClose={close} aria-labelledby="offer-title">
      <h2 id="offer-title">Offer a time</h2>
      <p>
        <Person name={name} birthDate={line.patient.birthDate} />, {line.visitType.name.en}
      </p>
      {query.isPending && <p role="status">Looking for free times</p>}
      {query.isError && (
        <p className="problem" role="alert">
          {problemWords(query.error)}
        </p>
      )}
      {query.data && wished.length + other.length === 0 && (
        <p role="status">There is no free time in the next 4 weeks that can still be offered.</p>
      )}
      {list("What they wished for", wished)}
      {list(wished.length > 0 ? "Other free times" : "Nothing they wished for is free. Other free times", other)}
      <div className="buttons">
        <div role="alert" className="whole-line">
          {problem && <p className="problem">{problem}</p>}
        </div>
        <button type="button" className="button main" aria-disabled={isBusy} onClick={offer}>
          Hold it for them
        </button>
        <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
          Go back
        </button>
      </div>
      <p className="soft">
        {line.patient.email
          ? "They get an email with a link to say yes or no."
          : `They have no email: phone them on ${line.patient.phone}.`}
      </p>
    </dialog>
  );
}
