"use client";
import { type FormEvent, useId, useState } from "react";
import { type ChooseTime, WhyNot } from "#components/desk/why-not";
import type { Explanation } from "#lib/availability/client";
import { instantOf } from "#lib/wall-time";

export type DeskPlace = { slug: string; name: string; timeZone: string };

type Props = Readonly<{
  /** How to ask what stands against a time somewhere */
  explain: (at: { start: string; location: string }) => Explanation;
  date: string;
  /** "09:30" to look at once */
  time: string;
  location: string;
  places: readonly DeskPlace[];
  choose: ChooseTime;
  /** Somebody begins to type: the day stays, whatever becomes of its free times meanwhile */
  stay: () => void;
}>;

/** Any time by hand: taken if it is free, explained if it is not. */
export function AnyTime({ explain, date, time, location, places, choose, stay }: Props) {
  const [clock, setClock] = useState(time);
  const [slug, setSlug] = useState(location);
  const place = places.find((candidate) => candidate.slug === (location || slug)) ?? places[0];
  const [asked, setAsked] = useState(time);
  const [problem, setProblem] = useState("");
  const id = useId();
  const instant = asked && place ? instantOf(date, asked, place.timeZone) : null;

  function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    const isTime = place && instantOf(date, clock, place.timeZone) !== null;
    setProblem(isTime ? "" : "Enter a time that the clock shows on that day, such as 9:30");
    if (isTime) setAsked(clock);
  }

  return (
    <div className="any-time">
      <form onSubmit={look} noValidate>
        <label htmlFor={`${id}-time`}>Another time that day</label>
        <input
          id={`${id}-time`}
          type="time"
          value={clock}
          onFocus={stay}
          onChange={(event) => setClock(event.target.value)}
          aria-invalid={problem !== ""}
          {...(problem && { "aria-describedby": `${id}-problem` })}
        />
        {!location && places.length > 1 && (
          <select aria-label="At" value={place?.slug} onChange={(event) => setSlug(event.target.value)}>
            {places.map(({ slug: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
        <button type="submit" className="button">
          Is it free?
        </button>
      </form>
      {problem && (
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      {instant && place && (
        <WhyNot
          key={`${instant.toISOString()} ${place.slug}`}
          explanation={explain({ start: instant.toISOString(), location: place.slug })}
          start={instant.toISOString()}
          choose={choose}
        />
      )}
    </div>
  );
}
