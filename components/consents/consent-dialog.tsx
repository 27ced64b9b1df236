"use client";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Person } from "#components/staff/person";
import { problemWords } from "#lib/client";
import { recordConsent } from "#lib/consents/client";
import type { ConsentView, Relation } from "#lib/consents/schema";

type Props = Readonly<{
  consent: ConsentView;
  patient: { id: string; name: string; birthDate: string; language: string };
  kept: () => Promise<unknown>;
  close: () => void;
}>;

const people = [
  ["self", "The patient"],
  ["family", "A family member or friend"],
  ["carer", "A caregiver"],
] as const satisfies readonly (readonly [Relation, string])[];

/** The words to read out, and what the person on the phone or at the counter says to them. */
export function ConsentDialog({ consent, patient, kept, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // One key for one dialog: a second press, or a retry after a lost answer, writes nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const [language, setLanguage] = useState<"en" | "es">(patient.language === "es" ? "es" : "en");
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const decision: "given" | "withdrawn" = consent.state === "given" ? "withdrawn" : "given";

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const name = String(typed.get("name")).trim();
    if (!name) return setProblem("Write the name of the person who said it");
    setBusy(true);
    const said = {
      ...{ code: consent.code, decision, language, name },
      relation: people.find(([value]) => value === typed.get("relation"))?.[0] ?? "self",
      channel: typed.get("channel") === "counter" ? "counter" : "phone",
    } as const;
    const failed = await recordConsent({ ...said, patientId: patient.id, key }).then(() => null, problemWords);
    await kept();
    setBusy(false);
    if (failed) return setProblem(failed);
    dialog.current?.close();
  }

  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="consent-title">
      <form onSubmit={send} noValidate>
        <h2 id="consent-title">
          {decision === "given" ? "Agree" : "Take back"}: {consent.name}
        </h2>
        <p>
          <Person {...patient} />
        </p>
        <div className="field">
          <label htmlFor="consent-language">Read these words out in</label>
          <select
            id="consent-language"
            className="chip"
            value={language}
            onChange={(event) => setLanguage(event.target.value === "es" ? "es" : "en")}
          >
            <option value="en">English</option>
            <option value="es">Spanish</option>
          </select>
        </div>
        <blockquote lang={language}>{consent.words[language]?.statement}</blockquote>
        {decision === "withdrawn" && <p>What follows: {consent.staffDo}</p>}
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <div className="field">
          <label htmlFor="consent-name">Who said it</label>
          <input id="consent-name" name="name" maxLength={120} autoComplete="off" defaultValue={patient.name} />
        </div>
        <div className="field">
          <label htmlFor="consent-relation">That is</label>
          <select id="consent-relation" name="relation" className="chip">
            {people.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="consent-channel">How</label>
          <select id="consent-channel" name="channel" className="chip">
            <option value="phone">On the phone</option>
            <option value="counter">At the counter</option>
          </select>
        </div>
        <div className="buttons">
          <button type="submit" className={`button ${decision === "withdrawn" ? "danger" : "main"}`} disabled={isBusy}>
            {decision === "given" ? "They agree" : "They take it back"}
          </button>
          <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
            Go back
          </button>
        </div>
      </form>
    </dialog>
  );
}
