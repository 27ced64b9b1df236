"use client";
import { useState } from "react";
import type { DeskPlace } from "#components/desk/any-time";
import { Booked } from "#components/desk/booked";
import { CallerCard } from "#components/desk/caller";
import { Emergency } from "#components/desk/emergency";
import { JoinedWaitlist } from "#components/desk/joined";
import { type SignPages, Signs } from "#components/desk/signs";
import { Summary } from "#components/desk/summary";
import { type Beginning, TimePicker } from "#components/desk/time-picker";
import { useBooking, type WaitingCaller } from "#components/desk/use-booking";
import { WaitInstead } from "#components/desk/wait-instead";
import { Notice } from "#components/staff/notice";
import { type Locale, locales } from "#lib/locale";
import { formatDay, formatTime } from "#lib/time";

export type BookProps = Readonly<{
  visitTypes: readonly { slug: string; name: string; minutes: number }[];
  places: readonly DeskPlace[];
  pages: SignPages;
  emergency: Readonly<Record<Locale, { title: string; lines: readonly string[] }>>;
  clinicPhone: string;
  homeZone: string;
  today: string;
  begin: Beginning;
  /** Who sees which visit, by its slug */
  physicians: Readonly<Record<string, readonly { slug: string; name: string }[]>>;
  /** Somebody from the waitlist, whose wait ends with this booking */
  waiting: WaitingCaller | null;
}>;

/** One call: who, warning signs, which visit, when; then it is booked and read out. */
function OneCall({ startAgain, ...props }: BookProps & Readonly<{ startAgain: () => void }>) {
  const { visitTypes, places, pages, emergency, clinicPhone, homeZone, today, begin, physicians, waiting } = props;
  const booking = useBooking(waiting);
  const [isWaiting, setWaiting] = useState(false);
  const { caller, kept, language, problems, setback, chosen, visitType } = booking;
  const name =
    caller?.kind === "known"
      ? caller.patient.name
      : `${caller?.fields.givenName ?? ""} ${caller?.fields.familyName ?? ""}`.trim();

  if (kept?.tier === "emergency") return <Emergency lang={language} {...emergency[language]} startAgain={startAgain} />;
  const hasEmail = caller?.kind === "known" ? caller.patient.hasEmail : Boolean(caller?.fields.email.trim());
  const visit = visitTypes.find(({ slug }) => slug === visitType)?.name ?? "";
  if (isWaiting) return <JoinedWaitlist {...{ name, hasEmail, startAgain }} />;
  if (booking.booked) {
    return <Booked booked={booking.booked} {...{ name, hasEmail, clinicPhone, homeZone, startAgain }} />;
  }
  return (
    <>
      <div className="toolbar">
        <h1>Book for a caller</h1>
        <fieldset className="call-language">
          <legend>They speak</legend>
          {locales.map((code) => (
            <button
              key={code}
              type="button"
              className="chip"
              aria-pressed={language === code}
              onClick={() => booking.setLanguage(code)}
            >
              {code === "en" ? "English" : "Español"}
            </button>
          ))}
        </fieldset>
      </div>
      <div className="one-call">
        <div>
          <CallerCard caller={caller} problems={problems} change={booking.changeCaller} />
          <Signs {...{ pages, language, kept, keep: booking.keep, again: booking.askAgain }} problem={problems.signs} />
        </div>
        <section className="card" id="when" aria-labelledby="when-title">
          <h2 id="when-title">Which visit, and when?</h2>
          <div className="field">
            <label htmlFor="visit-type">Visit</label>
            {problems.visitType && <p className="problem">{problems.visitType}</p>}
            <select
              id="visit-type"
              value={visitType}
              aria-invalid={Boolean(problems.visitType)}
              onChange={(event) => booking.changeVisit(event.target.value)}
            >
              <option value="">Choose the visit</option>
              {visitTypes.map(({ slug, name: option, minutes }) => (
                <option key={slug} value={slug}>
                  {option} ({minutes} minutes)
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="reason">In the caller’s words (you can leave this empty)</label>
            <input
              id="reason"
              value={booking.reason}
              maxLength={500}
              autoComplete="off"
              onChange={(event) => booking.setReason(event.target.value)}
            />
          </div>
          {setback && (
            <Notice tone="alarm">
              <b>{setback.words}</b>
              {setback.alternatives.map((slot) => (
                <button
                  key={slot.start + slot.physician.slug}
                  type="button"
                  className="button"
                  onClick={() =>
                    booking.choose({ start: slot.start, physician: slot.physician.slug, location: slot.location.slug })
                  }
                >
                  {formatTime(new Date(slot.start), slot.location.timeZone)},{" "}
                  {formatDay(new Date(slot.start), slot.location.timeZone)}, {slot.physician.name}
                </button>
              ))}
            </Notice>
          )}
          {problems.time && <p className="problem">{problems.time}</p>}
          {visitType ? (
            <TimePicker
              key={visitType}
              {...{ visitType, today, homeZone, places, begin, chosen, choose: booking.choose }}
            />
          ) : (
            <p className="soft">The times follow from the visit.</p>
          )}
          {visitType && !waiting && (
            <WaitInstead
              {...{ name, visit, places, today }}
              about={booking.wouldWait}
              physicians={physicians[visitType] ?? []}
              joined={() => {
                void booking.held.drop();
                setWaiting(true);
              }}
            />
          )}
        </section>
      </div>
      <Summary
        {...{ name, chosen, places, homeZone }}
        visit={visit}
        held={booking.held}
        isBusy={booking.isBusy}
        missing={Object.values(problems)}
        book={booking.book}
      />
    </>
  );
}

export function BookPage(props: BookProps) {
  const [call, setCall] = useState(0);
  return (
    <main className="page" id="main" tabIndex={-1}>
      <OneCall key={call} {...props} waiting={call === 0 ? props.waiting : null} startAgain={() => setCall(call + 1)} />
    </main>
  );
}
