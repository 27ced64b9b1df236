"use client";
import Link from "next/link";
import { useEffect, useRef } from "react";
import type { DeskPlace } from "#components/desk/any-time";
import { FreeTimes } from "#components/procedures/free-times";
import { NearestTimes } from "#components/procedures/nearest-times";
import { PlanTimeline } from "#components/procedures/plan-timeline";
import { ProcedureLength } from "#components/procedures/procedure-length";
import { useProcedure } from "#components/procedures/use-procedure";
import { type ChosenSlot, shownDays } from "#components/procedures/use-wish";
import { WishForm } from "#components/procedures/wish-form";
import { Person } from "#components/staff/person";
import { Tag } from "#components/staff/tag";
import { levelsWords, techniqueNames } from "#lib/procedures/wording";
import { formatDay, formatTime } from "#lib/time";

type Patient = { id: string; name: string; birthDate: string };
type Props = Readonly<{
  patient: Patient;
  today: string;
  homeZone: string;
  /** The places with a suite */
  places: readonly DeskPlace[];
  /** Whether this role has the patient's screen */
  opensPatient: boolean;
}>;

export const whenWords = ({ start, physician, location, overbook }: ChosenSlot): string =>
  `${formatTime(new Date(start), location.timeZone)}, ${formatDay(new Date(start), location.timeZone)}, ${physician.name}, ${location.name}${overbook ? `. Overbooked: ${overbook.reason}` : ""}`;

type DoneProps = Props & Readonly<{ reference: string; slot: ChosenSlot | null }>;

/** It is booked, tentative; the plan around it waits to be booked. */
function ProcedureBookedView({ patient, reference, slot, opensPatient, today, homeZone }: DoneProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <section className="card brass booked" aria-labelledby="booked">
        <h1 id="booked" ref={heading} tabIndex={-1}>
          The procedure is booked
        </h1>
        <p>
          <Person {...patient} />
          {slot && `, ${whenWords(slot)}`}. Reference <b className="nowrap">{reference}</b>
        </p>
        <p>
          <Tag mark="half" tone="wait">
            Tentative
          </Tag>{" "}
          until every line of its checklist is met. Now book the visits around it.
        </p>
        <p>
          <Link href={opensPatient ? `/physician/patients/${patient.id}` : `/desk/plan/${patient.id}`} prefetch={false}>
            {opensPatient ? "To the patient’s screen" : "To the plan of visits"}
          </Link>
        </p>
      </section>
      <h2 className="plan-title">Plan of visits</h2>
      <PlanTimeline patientId={patient.id} {...{ today, homeZone }} />
    </main>
  );
}

/** Books a procedure for a known patient: what on the left, when on the right, all of it in sight below. */
export function BookProcedure(props: Props) {
  const { patient, today, homeZone, places } = props;
  const booking = useProcedure(patient, { today, zone: homeZone });
  const { wish, times, chosen, missing, setback, isBusy } = booking;
  if (booking.done) return <ProcedureBookedView {...props} reference={booking.done.reference} slot={chosen} />;
  const what = wish.technique
    ? `${techniqueNames[wish.technique]}${wish.levels.length > 0 ? `, ${levelsWords(wish.levels)}` : ""}`
    : "What?";
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Book a procedure</h1>
        <p>
          <Person {...patient} />
        </p>
      </div>
      <div className="one-call">
        <WishForm {...{ wish, missing }} change={booking.change} />
        <section className="card" aria-labelledby="when-title">
          <h2 id="when-title">When?</h2>
          {times.data && booking.isComplete && <ProcedureLength duration={times.data.duration} />}
          {setback && <NearestTimes setback={setback} choose={booking.choose} />}
          {booking.isComplete ? (
            <FreeTimes
              answer={times}
              from={booking.from}
              days={shownDays}
              setFrom={booking.setFrom}
              {...{ today, homeZone, chosen }}
              choose={booking.choose}
              otherwise={{ places, explain: booking.explain, choose: booking.chooseAny }}
            />
          ) : (
            <p className="soft">The times follow from technique, levels and anesthesia.</p>
          )}
        </section>
      </div>
      <section className="call-summary" aria-label="What will be booked">
        <p>
          <b>{patient.name}</b> · {what} · {chosen ? <b>{whenWords(chosen)}</b> : "When?"}
        </p>
        <div role="alert">
          {Object.keys(missing).length > 0 && <p className="problem">{Object.values(missing).join(". ")}.</p>}
        </div>
        <button type="button" className="button main" aria-disabled={isBusy} onClick={booking.submit}>
          {isBusy ? "Booking" : "Book this procedure"}
        </button>
      </section>
    </main>
  );
}
