"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { NoteDialog } from "#components/staff/note-dialog";
import { Person } from "#components/staff/person";
import { Phone } from "#components/staff/phone";
import { Tag } from "#components/staff/tag";
import { problemWords } from "#lib/client";
import { formatDay, formatTime } from "#lib/time";
import { closeScreening, screeningsOptions } from "#lib/triage/client";
import type { OpenScreening } from "#lib/triage/queries";

const tiers = {
  emergency: { word: "Told to call 911", tone: "alarm", mark: "triangle" },
  same_day: { word: "Call today", tone: "alarm", mark: "triangle" },
  clinician_review: { word: "Clinician to look", tone: "wait", mark: "half" },
  routine: { word: "Routine", tone: "calm", mark: "empty" },
} as const;

/** The most urgent ones, so that the forms to review stay in sight below. */
const first = 4;

type Props = Readonly<{ initial: OpenScreening[]; timeZone: string; today: string }>;

function Who({ person }: Readonly<{ person: OpenScreening["person"] }>) {
  if (!person) return <b>Somebody who left no name</b>;
  if (person.birthDate) return <Person name={person.name} birthDate={person.birthDate} />;
  return <b>{person.name}</b>;
}

function Signs({ signs, at }: Readonly<{ signs: string[]; at: string }>) {
  if (signs.length === 0) return <p className="soft">Not sure about the signs, asked {at}</p>;
  return (
    <details>
      <summary>
        {signs.length} {signs.length === 1 ? "sign" : "signs"} ticked {at}
      </summary>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </details>
  );
}

function Tier({ tier }: Readonly<{ tier: OpenScreening["tier"] }>) {
  const { word, mark, tone } = tiers[tier];
  return (
    <Tag mark={mark} tone={tone}>
      {word}
    </Tag>
  );
}

/** Warning signs that somebody ticked and nobody has dealt with yet. */
export function NeedsSomeone({ initial, timeZone, today }: Props) {
  const client = useQueryClient();
  const [closing, setClosing] = useState<OpenScreening | null>(null);
  const { data } = useQuery({ ...screeningsOptions(), initialData: { screenings: initial } });
  const [showsAll, setShowsAll] = useState(false);
  const { screenings } = data;
  const at = (instant: Date) =>
    `${formatDay(instant, timeZone) === today ? "today" : formatDay(instant, timeZone)}, ${formatTime(instant, timeZone)}`;

  async function close(note: string): Promise<string | null> {
    if (!closing) return null;
    const problem = await closeScreening({ id: closing.id, note }).then(() => null, problemWords);
    await client.invalidateQueries({ queryKey: screeningsOptions().queryKey });
    return problem;
  }

  return (
    <section className="card alarm" aria-labelledby="needs">
      <h2 id="needs">Needs someone now{screenings.length > 0 && ` · ${screenings.length}`}</h2>
      {screenings.length === 0 && <p className="soft">Nobody. A ticked warning sign shows up here at once.</p>}
      <ul className="needs">
        {screenings.slice(0, showsAll ? undefined : first).map((screening) => (
          <li key={screening.id}>
            <Tier tier={screening.tier} />
            <button type="button" className="button plain" onClick={() => setClosing(screening)}>
              Close<span className="visually-hidden"> with a note: {screening.person?.name ?? "no name"}</span>
            </button>
            <p>
              <Who person={screening.person} />
            </p>
            {screening.person?.phone && <Phone phone={screening.person.phone} dial={screening.person.dial} />}
            <Signs signs={screening.signs} at={at(new Date(screening.at))} />
          </li>
        ))}
      </ul>
      {screenings.length > first && !showsAll && (
        <button type="button" className="button plain" onClick={() => setShowsAll(true)}>
          Show all {screenings.length}
        </button>
      )}
      {closing && (
        <NoteDialog
          title="What was done?"
          label="Note"
          hint="For example: called at 9:10am, told to go to the emergency room, daughter drives."
          missing="Write what was done"
          action="Close this entry"
          submit={close}
          close={() => setClosing(null)}
        >
          <p>
            <Who person={closing.person} />
          </p>
          <ul className="signs">
            {closing.signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </NoteDialog>
      )}
    </section>
  );
}
