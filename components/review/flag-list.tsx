"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { NoteDialog } from "#components/staff/note-dialog";
import { Person } from "#components/staff/person";
import { SeverityTag } from "#components/staff/severity-tag";
import { Tag } from "#components/staff/tag";
import { problemWords } from "#lib/client";
import { acknowledgeFlag } from "#lib/intake/client";
import { formatDate, formatTime } from "#lib/time";
import type { FlagSeverity } from "#prisma/generated/client";

export type ShownFlag = {
  id: string;
  severity: FlagSeverity;
  text: string;
  source: string;
  needsSignOff?: boolean;
  acknowledged: { at: string; by: string; note: string } | null;
};

type Props = Readonly<{
  flags: readonly ShownFlag[];
  patient: { name: string; birthDate: string };
  timeZone: string;
  /** Called after an acknowledgement, so that the page reads again */
  changed: () => void;
}>;

/** What the answers raised: open flags first, each with its source and a note once somebody has dealt with it. */
export function FlagList({ flags, patient, timeZone, changed }: Props) {
  const [asked, setAsked] = useState<ShownFlag | null>(null);
  const { mutateAsync } = useMutation({ mutationFn: acknowledgeFlag });

  async function submit(note: string): Promise<string | null> {
    if (!asked) return null;
    const problem = await mutateAsync({ id: asked.id, note }).then(() => null, problemWords);
    changed();
    return problem;
  }

  return (
    <>
      <ul className="flags">
        {flags.map((flag) => (
          <li key={flag.id}>
            {flag.acknowledged ? (
              <Tag mark="check" tone="calm">
                Acknowledged
              </Tag>
            ) : (
              <SeverityTag severity={flag.severity} />
            )}
            <div>
              <p>
                <b>{flag.text}</b>
              </p>
              <p className="soft small">
                {flag.needsSignOff && "Rule waits for a clinician’s sign-off. "}
                Source: {flag.source}
              </p>
              {flag.acknowledged && (
                <p className="small">
                  {flag.acknowledged.by}, {formatDate(new Date(flag.acknowledged.at), timeZone)},{" "}
                  {formatTime(new Date(flag.acknowledged.at), timeZone)}: {flag.acknowledged.note}
                </p>
              )}
            </div>
            {!flag.acknowledged && (
              <button type="button" className="button" onClick={() => setAsked(flag)}>
                Acknowledge<span className="visually-hidden">: {flag.text}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <NoteDialog
          title="Acknowledge this flag"
          label="What was done about it"
          missing="Write what was done"
          action="Acknowledge"
          submit={submit}
          close={() => setAsked(null)}
        >
          <p>
            <Person {...patient} />
          </p>
          <p>
            <b>{asked.text}</b>
          </p>
        </NoteDialog>
      )}
    </>
  );
}
