"use client";
import { useState } from "react";
import type { Caller } from "#components/desk/caller";
import type { NewPatient } from "#components/desk/new-patient";
import { useRequestKey } from "#components/ui/use-request-key";
import {
  bookForCaller,
  type CallerBooked,
  type ChosenTime,
  type HeldForCaller,
  holdTime,
  keepHold,
  releaseTime,
} from "#lib/appointments/client";
import { type Setback, setbackOf } from "#lib/appointments/conflict";
import { ClientProblem, problemWords } from "#lib/client";
import type { Locale } from "#lib/locale";
import { type KeptScreening, keepScreening } from "#lib/triage/client";
import type { WarningSignAnswers } from "#lib/triage/rules";

/** Somebody from the waitlist who is booked for now. */
export type WaitingCaller = { id: string; fields: NewPatient; language: Locale; visitType: string };

export type Problems = Readonly<Record<string, string>>;

const asPatient = (caller: Caller) => {
  if (caller?.kind === "known") return { patientId: caller.patient.id };
  const { email = "", ...fields } = caller?.kind === "new" ? caller.fields : {};
  return { patient: { ...fields, ...(email.trim() && { email }) } };
};

/** The problems of single fields, by the last part of their pointers: "/patient/birthDate" is `birthDate`. */
function fieldProblems(error: unknown): Problems {
  const errors = error instanceof ClientProblem && Array.isArray(error.details.errors) ? error.details.errors : [];
  return Object.fromEntries(
    errors.map(({ pointer, message }: { pointer: string; message: string }) => [
      pointer.startsWith("/patient/") ? pointer.slice("/patient/".length) : pointer.slice(1),
      message,
    ]),
  );
}

/** What is missing before a visit can be booked, in the order of the page. */
function missingFrom(state: { caller: Caller; kept: KeptScreening | null; visitType: string; chosen: unknown }) {
  return {
    ...(!state.caller && { caller: "Say who it is for" }),
    ...(!state.kept && { signs: "Ask about the warning signs" }),
    ...(!state.visitType && { visitType: "Choose the visit" }),
    ...(!state.chosen && { time: "Choose a time" }),
  };
}

/** The time that is held while somebody speaks. One at a time: another choice lets it go. */
function useHold(said: (setback: Setback | null) => void) {
  const [hold, setHold] = useState<HeldForCaller | null>(null);
  const [isExtended, setExtended] = useState(false);
  async function drop() {
    const token = hold?.holdToken;
    setHold(null);
    setExtended(false);
    if (token) await releaseTime(token);
  }
  async function take(visitType: string, { start, physician, location }: ChosenTime): Promise<boolean> {
    await drop();
    try {
      setHold(await holdTime({ visitType, start, physician, location }));
      return true;
    } catch (error) {
      said(setbackOf(error));
      return false;
    }
  }
  async function extend() {
    if (!hold) return;
    setExtended(true);
    const longer = await keepHold(hold.holdToken).catch(() => null);
    if (longer) setHold({ ...hold, expiresAt: longer.expiresAt });
  }
  return { hold, drop, take, extend: isExtended ? null : extend };
}

/** One call from beginning to end. Nothing that was entered is lost by an error or by a time that went meanwhile. */
export function useBooking(waiting: WaitingCaller | null) {
  const [caller, setCaller] = useState<Caller>(waiting && { kind: "new", fields: waiting.fields });
  const [language, setLanguage] = useState<Locale>(waiting?.language ?? "en");
  const [kept, setKept] = useState<KeptScreening | null>(null);
  const [visitType, setVisitType] = useState(waiting?.visitType ?? "");
  const [reason, setReason] = useState("");
  const [chosen, setChosen] = useState<ChosenTime | null>(null);
  const [problems, setProblems] = useState<Problems>({});
  const [setback, setSetback] = useState<Setback | null>(null);
  const [booked, setBooked] = useState<CallerBooked | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = useRequestKey();
  const held = useHold(setSetback);

  function changeCaller(next: Caller) {
    setCaller(next);
    setProblems(({ signs, visitType: visit, time }) => ({
      ...(signs && { signs }),
      ...(visit && { visitType: visit }),
      ...(time && { time }),
    }));
  }
  async function choose(time: ChosenTime) {
    setSetback(null);
    setProblems(({ time: _, ...rest }) => rest);
    if (time.overbook) await held.drop();
    setChosen(time.overbook || (await held.take(visitType, time)) ? time : null);
  }
  async function changeVisit(slug: string) {
    setVisitType(slug);
    setProblems(({ visitType: _, ...rest }) => rest);
    setChosen(null);
    await held.drop();
  }
  async function keep(answers: WarningSignAnswers) {
    const known = caller?.kind === "known" ? { patientId: caller.patient.id } : {};
    const { givenName, familyName, phone, birthDate } = caller?.kind === "new" ? caller.fields : {};
    const typed = { givenName, familyName, phone, birthDate: birthDate || undefined };
    try {
      const screening = await keepScreening({
        answers,
        language,
        ...known,
        ...(!known.patientId && { caller: typed }),
      });
      setKept(screening);
      setProblems(({ signs: _, ...rest }) => rest);
      if (screening.tier === "emergency") await held.drop();
    } catch (error) {
      setProblems({ ...problems, signs: problemWords(error) });
    }
  }
  async function book() {
    const missing = missingFrom({ caller, kept, visitType, chosen });
    setProblems(missing);
    if (Object.keys(missing).length > 0 || isBusy) return;
    const holdToken = held.hold?.holdToken;
    const body = {
      ...{ ...asPatient(caller), ...chosen, visitType, language, screeningId: kept?.id },
      ...(reason.trim() && { reason }),
      ...(holdToken && { holdToken }),
      ...(waiting && { waitlistEntryId: waiting.id }),
    };
    setBusy(true);
    setSetback(null);
    try {
      setBooked(await send(body, (key) => bookForCaller({ ...body, key })));
    } catch (error) {
      setProblems(fieldProblems(error));
      setSetback(setbackOf(error));
      if (error instanceof ClientProblem && error.code === "slot_taken") setChosen(null);
    }
    setBusy(false);
  }

  /** Who would wait for what, as the API takes it; null, and what is missing said, where that is not known yet. */
  function wouldWait() {
    const missing = missingFrom({ caller, kept, visitType, chosen: true });
    setProblems(missing);
    return Object.keys(missing).length > 0
      ? null
      : { ...asPatient(caller), visitType, language, screeningId: kept?.id };
  }

  const entered = { caller, language, kept, visitType, reason, chosen };
  const changes = {
    changeCaller,
    setLanguage,
    askAgain: () => setKept(null),
    changeVisit,
    setReason,
    choose,
    keep,
    book,
    wouldWait,
  };
  return { ...entered, ...changes, held, problems, setback, booked, isBusy };
}
