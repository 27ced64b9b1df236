"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ConsentDialog } from "#components/consents/consent-dialog";
import { Tag } from "#components/staff/tag";
import { consentText } from "#content/text/consents";
import { consentsOptions } from "#lib/consents/client";
import type { ConsentEventView, ConsentView } from "#lib/consents/schema";
import { formatDate, formatTime } from "#lib/time";

type Props = Readonly<{
  patient: { id: string; name: string; birthDate: string; language: string };
  timeZone: string;
}>;

const states = {
  given: { word: "Agreed", mark: "check", tone: "good" },
  withdrawn: { word: "Withdrawn", mark: "cross", tone: "alarm" },
  open: { word: "Not given", mark: "empty", tone: "calm" },
} as const;

const relationWords = (relation: string | null) =>
  Object.entries(consentText.relation).find(([code]) => code === relation)?.[1].en ?? "";

function Event({ event, timeZone }: Readonly<{ event: ConsentEventView; timeZone: string }>) {
  const { decision, at, channel, name, relation, recordedBy, version, language, hash } = event;
  return (
    <>
      {consentText.on[decision].en} {formatDate(new Date(at), timeZone)}, {formatTime(new Date(at), timeZone)},{" "}
      {consentText.channel[channel].en}
      {name && `, by ${name} (${relationWords(relation)})`}
      {recordedBy && `, written down by ${recordedBy}`}. Version {version}, {language === "es" ? "Spanish" : "English"},
      seal {hash.slice(0, 12)}.
    </>
  );
}

function One({ consent, timeZone, ask }: Readonly<{ consent: ConsentView; timeZone: string; ask: () => void }>) {
  const { name, kind, state, history, staffDo, words } = consent;
  const [last] = history;
  const { word, mark, tone } = states[state];
  return (
    <li>
      <div className="consent-head">
        <b>{name}</b>
        <Tag mark={mark} tone={tone}>
          {word}
        </Tag>
        {kind === "consent" && (
          <button type="button" className="button plain" onClick={ask}>
            {state === "given" ? "Take back" : "Record"}
            <span className="visually-hidden">: {name}</span>
          </button>
        )}
      </div>
      {state === "withdrawn" && staffDo && <p className="consent-do">{staffDo}</p>}
      <details>
        <summary>
          Words and history<span className="visually-hidden"> of {name}</span>
        </summary>
        <blockquote lang={last?.language ?? "en"}>{last?.statement ?? words.en?.statement}</blockquote>
        <ul className="small">
          {history.map((event) => (
            <li key={event.id}>
              <Event event={event} timeZone={timeZone} />
            </li>
          ))}
          {history.length === 0 && <li className="soft">Nothing was said about it yet.</li>}
        </ul>
      </details>
    </li>
  );
}

/** What the patient agreed to, as it stands; who is on the phone can have it written down here. */
export function ConsentPanel({ patient, timeZone }: Props) {
  const client = useQueryClient();
  const options = consentsOptions(patient.id);
  const { data: consents, isError } = useQuery(options);
  const [asked, setAsked] = useState<ConsentView | null>(null);
  if (isError) return <p className="problem">The consents could not be read. Load the page again.</p>;
  if (!consents) return <p className="soft">Reading…</p>;
  return (
    <>
      <ul className="consent-list">
        {consents.map((consent) => (
          <One key={consent.code} consent={consent} timeZone={timeZone} ask={() => setAsked(consent)} />
        ))}
      </ul>
      <p className="soft small">The wording waits for the sign-off of the clinic’s privacy officer.</p>
      {asked && (
        <ConsentDialog
          consent={asked}
          patient={patient}
          kept={() => client.invalidateQueries({ queryKey: options.queryKey })}
          close={() => setAsked(null)}
        />
      )}
    </>
  );
}
