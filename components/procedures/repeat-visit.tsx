"use client";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { FreeTimes } from "#components/procedures/free-times";
import { PlanTimeline } from "#components/procedures/plan-timeline";
import { RepeatDates } from "#components/procedures/repeat-dates";
import { type Repeated, type Repeating, shownDays, useRepeat } from "#components/procedures/use-repeat";
import { Person } from "#components/staff/person";

type Patient = { id: string; name: string; birthDate: string };
type Props = Readonly<{
  patient: Patient;
  visitTypes: readonly { slug: string; name: string; minutes: number }[];
  today: string;
  homeZone: string;
}>;

/** What was booked, with each visit as it stands. */
function RepeatBooked({ patient, done, today, homeZone }: Omit<Props, "visitTypes"> & Readonly<{ done: Repeated }>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const left = done.of - done.booked;
  return (
    <main className="page" id="main" tabIndex={-1}>
      <section className="card brass booked" aria-labelledby="booked">
        <h1 id="booked" ref={heading} tabIndex={-1}>
          {done.booked} of {done.of} visits are booked
        </h1>
        <p>
          <Person {...patient} />, {done.series.title}
        </p>
        {left > 0 && <p>{left === 1 ? "One visit waits" : `${left} visits wait`} for a time: choose it below.</p>}
        <p>
          <Link href={`/desk/plan/${patient.id}`} prefetch={false}>
            To the plan of visits
          </Link>
        </p>
      </section>
      <h2 className="plan-title">Plan of visits</h2>
      <PlanTimeline patientId={patient.id} {...{ today, homeZone }} />
    </main>
  );
}

type WhatProps = Pick<Props, "visitTypes"> & Readonly<{ repeating: Repeating }>;

/** Which visit, how often, how many. */
function What({ visitTypes, repeating: { repeat, change } }: WhatProps) {
  return (
    <section className="card" aria-labelledby="what-title">
      <h2 id="what-title">What is repeated?</h2>
      <div className="field">
        <label htmlFor="repeat-visit">Visit</label>
        <select
          id="repeat-visit"
          value={repeat.visitType}
          onChange={(event) => change({ visitType: event.target.value })}
        >
          <option value="">Choose a visit</option>
          {visitTypes.map(({ slug, name, minutes }) => (
            <option key={slug} value={slug}>
              {name}, {minutes} min
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="repeat-weeks">How often</label>
        <select
          id="repeat-weeks"
          value={repeat.everyWeeks}
          onChange={(event) => change({ everyWeeks: Number(event.target.value) })}
        >
          {[1, 2, 3, 4, 6, 8, 13, 26].map((weeks) => (
            <option key={weeks} value={weeks}>
              {weeks === 1 ? "Every week" : `Every ${weeks} weeks`}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="repeat-count">How many visits</label>
        <select
          id="repeat-count"
          value={repeat.count}
          onChange={(event) => change({ count: Number(event.target.value) })}
        >
          {Array.from({ length: 23 }, (_, index) => index + 2).map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}

/** Books a visit that is repeated: what and the first time on top, each date below, all of it in one press. */
export function RepeatVisit({ patient, visitTypes, today, homeZone }: Props) {
  const repeating = useRepeat(patient.id, today);
  const { repeat, times, first, begin, from, setFrom, visits, ready, problem, isBusy, book, done } = repeating;
  if (done) return <RepeatBooked {...{ patient, done, today, homeZone }} />;
  const isAll = ready === visits.length;
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Repeat a visit</h1>
        <p>
          <Person {...patient} />
        </p>
      </div>
      <div className="one-call">
        <What {...{ visitTypes, repeating }} />
        <section className="card" aria-labelledby="first-title">
          <h2 id="first-title">When is the first?</h2>
          {repeat.visitType ? (
            <FreeTimes
              answer={times}
              days={shownDays}
              {...{ from, setFrom, today, homeZone }}
              chosen={first}
              choose={begin}
            />
          ) : (
            <p className="soft">Choose the visit: its free times follow.</p>
          )}
        </section>
      </div>
      {first && (
        <section className="card repeat" aria-labelledby="dates-title">
          <h2 id="dates-title">The same time on each date</h2>
          <RepeatDates repeating={repeating} />
        </section>
      )}
      <section className="call-summary" aria-label="What will be booked">
        <p role="status">
          <b>{patient.name}</b> ·{" "}
          {visits.length > 0
            ? `${ready} of ${visits.length} dates have a free time`
            : "What, how often, and when first?"}
        </p>
        <div role="alert">{problem && <p className="problem">{problem}</p>}</div>
        <div className="buttons">
          <button type="button" className="button main" aria-disabled={isBusy} onClick={() => book("all")}>
            {isBusy ? "Booking" : visits.length > 0 ? `Book all ${visits.length}` : "Book all"}
          </button>
          {!isAll && ready > 0 && (
            <button type="button" className="button" aria-disabled={isBusy} onClick={() => book("free")}>
              Book the {ready} that {ready === 1 ? "is" : "are"} free
            </button>
          )}
        </div>
      </section>
    </main>
  );
}
