"use client";
import { useEffect, useRef } from "react";
import { Icon } from "#components/staff/icon";
import type { CallerBooked } from "#lib/appointments/client";
import { formatDay, formatTime, zonePlace } from "#lib/time";

type Props = Readonly<{
  booked: CallerBooked;
  name: string;
  hasEmail: boolean;
  clinicPhone: string;
  homeZone: string;
  startAgain: () => void;
}>;

/** Done: the reference to read out, letter by letter, and what to say where no mail goes out. */
export function Booked({ booked, name, hasEmail, clinicPhone, homeZone, startAgain }: Props) {
  const { reference, appointment } = booked;
  const { location, physician, visitType, localDate } = appointment;
  const start = new Date(appointment.start);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card booked" aria-labelledby="booked-title">
      <h1 className="visually-hidden">Book for a caller</h1>
      <h2 id="booked-title" ref={heading} tabIndex={-1}>
        <Icon mark="check" /> Booked for {name}
      </h2>
      <p>
        <b>
          {formatDay(start, location.timeZone)} at {formatTime(start, location.timeZone)}
          {location.timeZone !== homeZone && `, ${zonePlace(location.timeZone)} time`}
        </b>
        , {visitType.name.en} with {physician.name}, {location.name}
      </p>
      <p className="soft">Read out the reference:</p>
      <p className="reference">
        <span className="visually-hidden">{reference}</span>
        <span aria-hidden="true">{reference.split("").join(" ")}</span>
      </p>
      {hasEmail ? (
        <p>The confirmation and the links are on their way by email.</p>
      ) : (
        <p className="no-mail">
          <b>No email: say this.</b> “Please write down the day, the time and the reference. To change the visit, call{" "}
          {clinicPhone} and tell us the reference. We can fill in the health form with you on the phone.”
        </p>
      )}
      <div className="buttons">
        <button type="button" className="button main" onClick={startAgain}>
          Another caller
        </button>
        <a className="button" href={`/desk?date=${localDate}&hide=nothing`}>
          To that day
        </a>
      </div>
    </section>
  );
}
