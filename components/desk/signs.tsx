"use client";
import { useState } from "react";
import { Icon } from "#components/staff/icon";
import { Tag } from "#components/staff/tag";
import type { Locale, Text } from "#lib/locale";
import type { KeptScreening } from "#lib/triage/client";
import type { PageAnswer, WarningSignAnswers, WarningSignPage } from "#lib/triage/rules";

export type AskedSign = { id: string; page: WarningSignPage; question: Text };
export type SignPages = readonly { page: WarningSignPage; title: Text; signs: readonly AskedSign[] }[];

type Props = Readonly<{
  pages: SignPages;
  language: Locale;
  kept: KeptScreening | null;
  problem: string | undefined;
  keep: (answers: WarningSignAnswers) => Promise<void>;
  again: () => void;
}>;

const unsureText: Text = { en: "Not sure about one of these", es: "No está seguro de alguna" };

const told = {
  routine: { word: "No warning signs", mark: "check", tone: "good", next: "" },
  clinician_review: {
    word: "A clinician should look",
    mark: "half",
    tone: "wait",
    next: "It stands on the list of who needs someone. You can book the visit that fits.",
  },
  same_day: {
    word: "Needs a clinician today",
    mark: "triangle",
    tone: "alarm",
    next: "Tell a clinician now. It stands on the list of who needs someone. Book what the clinician agrees to.",
  },
  emergency: { word: "Emergency", mark: "triangle", tone: "alarm", next: "" },
} as const;

/** Warning signs, read aloud and ticked. They are kept as soon as they are answered, whatever becomes of the call. */
export function Signs({ pages, language, kept, problem, keep, again }: Props) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const toggle = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]);

  function answerOf({ page, signs }: SignPages[number]): PageAnswer {
    const found = signs.map(({ id }) => id).filter((id) => ticked.includes(id));
    if (ticked.includes(`unsure-${page}`)) return { ticked: found, answer: "unsure" };
    return { ticked: found, answer: found.length > 0 ? "some" : "none" };
  }
  async function send() {
    if (isBusy) return;
    setBusy(true);
    await keep(Object.fromEntries(pages.map((page) => [page.page, answerOf(page)])));
    setBusy(false);
  }

  if (kept) {
    const { word, mark, tone, next } = told[kept.tier];
    return (
      <section className="card" id="signs" aria-labelledby="signs-title">
        <h2 id="signs-title">Warning signs</h2>
        <p role="status">
          <Tag mark={mark} tone={tone}>
            {word}
          </Tag>{" "}
          {next}
        </p>
        <button type="button" className="button plain" onClick={again}>
          Ask again
        </button>
      </section>
    );
  }
  return (
    <section className="card" id="signs" aria-labelledby="signs-title">
      <h2 id="signs-title">Warning signs: read them aloud</h2>
      {problem && <p className="problem">{problem}</p>}
      {pages.map(({ page, title, signs }) => (
        <fieldset key={page} className="asked" lang={language}>
          <legend>{title[language]}</legend>
          {[...signs, { id: `unsure-${page}`, question: unsureText }].map(({ id, question }) => (
            <label key={id}>
              <input type="checkbox" checked={ticked.includes(id)} onChange={() => toggle(id)} />
              <span>{question[language]}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" className="button main" aria-disabled={isBusy} onClick={send}>
        {ticked.length === 0 ? (
          "None of these: go on"
        ) : (
          <>
            <Icon mark="triangle" /> Keep what is ticked
          </>
        )}
      </button>
    </section>
  );
}
