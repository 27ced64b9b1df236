"use client";
import { useEffect, useRef, useState } from "react";
import { type SignPages, Signs } from "#components/desk/signs";
import { nameOf } from "#components/desk/waitlist-card";
import { Person } from "#components/staff/person";
import { ClientProblem, problemWords } from "#lib/client";
import { isLocale } from "#lib/locale";
import { formatDay, formatTime } from "#lib/time";
import type { WarningSignAnswers } from "#lib/triage/rules";
import { acceptFor } from "#lib/waitlist/client";
import type { WaitlistLine } from "#lib/waitlist/schema";

type Props = Readonly<{
  line: WaitlistLine;
  pages: SignPages;
  /** What to say where the answers are an emergency, in the person's language */
  emergency: Readonly<Record<string, { title: string; lines: readonly string[] }>>;
  taken: (words: string) => void;
  close: () => void;
}>;

const tierOf = (error: unknown): string | null =>
  error instanceof ClientProblem && error.code === "screening" ? String(error.details.tier) : null;
const asksSigns = (error: unknown): boolean => {
  const errors = error instanceof ClientProblem ? error.details.errors : undefined;
  return Array.isArray(errors) && errors.some(({ pointer }: { pointer: string }) => pointer === "/screening");
};

/** Somebody says yes on the phone. Warning signs are read out once more unless those of joining are fresh. */
export function TakeDialog({ line, pages, emergency, taken, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [asks, setAsks] = useState(false);
  const [stopped, setStopped] = useState("");
  const [problem, setProblem] = useState("");
  const isBusy = useRef(false);
  useEffect(() => dialog.current?.showModal(), []);
  const { offer, patient } = line;
  const language = isLocale(patient.language) ? patient.language : "en";
  const say = emergency[language];
  const name = nameOf(line);
  if (!offer) return null;
  const zone = offer.location.timeZone;
  const words = `${formatDay(new Date(offer.start), zone)} at ${formatTime(new Date(offer.start), zone)}`;

  async function take(screening?: WarningSignAnswers) {
    if (isBusy.current || !offer) return;
    isBusy.current = true;
    setProblem("");
    try {
      await acceptFor({ offerId: offer.id, ...(screening && { screening }) });
      taken(`${name} is booked for ${words}`);
      dialog.current?.close();
    } catch (error) {
      const tier = tierOf(error);
      if (tier) setStopped(tier);
      else if (asksSigns(error)) setAsks(true);
      else setProblem(problemWords(error));
    }
    isBusy.current = false;
  }

  return (
    <dialog ref={dialog} className="move" onClose={close} aria-labelledby="take-title">
      <h2 id="take-title">They say yes</h2>
      <p>
        <Person name={name} birthDate={patient.birthDate} />: {words} with {offer.physician.name}, {offer.location.name}
      </p>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {stopped === "emergency" && say && (
        <div lang={language} role="alert">
          <p>
            <b>{say.title}</b>
          </p>
          {say.lines.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {stopped && (
        <p role="alert">
          <b>Nothing is booked.</b> It stands on the list of who needs someone, and they are off the waitlist.
        </p>
      )}
      {asks && !stopped && <Signs {...{ pages, language }} kept={null} problem="" keep={take} again={() => {}} />}
      <div className="buttons">
        {!asks && !stopped && (
          <button type="button" className="button main" onClick={() => take()}>
            Book it
          </button>
        )}
        <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
          {stopped ? "Close" : "Go back"}
        </button>
      </div>
    </dialog>
  );
}
