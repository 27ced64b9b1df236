"use client";
import type { DeskPlace } from "#components/desk/any-time";
import { HoldClock } from "#components/desk/hold-clock";
import { Icon } from "#components/staff/icon";
import type { ChosenTime, HeldForCaller } from "#lib/appointments/client";
import { formatDay, formatTime, zonePlace } from "#lib/time";

type Props = Readonly<{
  name: string;
  visit: string;
  chosen: ChosenTime | null;
  places: readonly DeskPlace[];
  homeZone: string;
  held: { hold: HeldForCaller | null; extend: (() => void) | null };
  missing: readonly string[];
  isBusy: boolean;
  book: () => void;
}>;

/** What will be booked, always in sight: to check with the caller before the last press. */
export function Summary({ name, visit, chosen, places, homeZone, held, missing, isBusy, book }: Props) {
  const place = places.find(({ slug }) => slug === chosen?.location);
  const start = chosen && new Date(chosen.start);
  const who = held.hold?.appointment.physician.name ?? chosen?.physician.replaceAll("-", " ");
  return (
    <section className="call-summary" aria-label="To check with the caller">
      <p>
        <b>{name || "Who?"}</b> · {visit || "Which visit?"} ·{" "}
        {start && place ? (
          <>
            <b>
              {formatTime(start, place.timeZone)}, {formatDay(start, place.timeZone)}
            </b>{" "}
            with {who}, {place.name}
            {place.timeZone !== homeZone && ` (${zonePlace(place.timeZone)} time)`}
          </>
        ) : (
          "When?"
        )}
        {chosen?.overbook && (
          <span className="overbooked">
            <Icon mark="triangle" /> Overbooked: {chosen.overbook.reason}
          </span>
        )}
        {held.hold && <HoldClock hold={held.hold} extend={held.extend} />}
      </p>
      <div role="alert">{missing.length > 0 && <p className="problem">{missing.join(". ")}.</p>}</div>
      <button type="button" className="button main" aria-disabled={isBusy} onClick={book}>
        {isBusy ? "Booking" : "Book this visit"}
      </button>
    </section>
  );
}
