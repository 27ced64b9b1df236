"use client";
import { Person } from "#components/staff/person";
import { Phone } from "#components/staff/phone";
import { Tag } from "#components/staff/tag";
import { formatDay, formatTime } from "#lib/time";
import { heldWords, waitingWords } from "#lib/waitlist/filter";
import type { WaitlistLine } from "#lib/waitlist/schema";
import { wishWords } from "#lib/waitlist/wording";

export type WaitlistActs = {
  offer: (line: WaitlistLine) => void;
  take: (line: WaitlistLine) => void;
  decline: (line: WaitlistLine) => void;
  remove: (line: WaitlistLine) => void;
};

type Props = Readonly<{
  line: WaitlistLine;
  place: number;
  now: Date;
  /** Without them the list is only read */
  acts: WaitlistActs | null;
}>;

export const nameOf = ({ patient }: Pick<WaitlistLine, "patient">): string =>
  `${patient.givenName} ${patient.familyName}`;

const when = (instant: string, zone: string): string =>
  `${formatTime(new Date(instant), zone)}, ${formatDay(new Date(instant), zone)}`;

const urgencyTags = {
  urgent: { mark: "triangle", tone: "alarm", word: "Urgent" },
  soon: { mark: "half", tone: "wait", word: "Soon" },
} as const;

const callTags = { no_email: "Phone them: no email", no_answer: "Phone them: 3 offers without an answer" } as const;

function Tags({ line }: Readonly<{ line: WaitlistLine }>) {
  const urgency = line.urgency === "routine" ? null : urgencyTags[line.urgency];
  if (!urgency && !line.call && line.patient.language !== "es") return null;
  return (
    <span className="tags">
      {urgency && (
        <Tag mark={urgency.mark} tone={urgency.tone}>
          {urgency.word}
        </Tag>
      )}
      {line.call && (
        <Tag mark="triangle" tone="alarm">
          {callTags[line.call]}
        </Tag>
      )}
      {line.patient.language === "es" && (
        <Tag mark="empty" tone="calm">
          Speaks Spanish
        </Tag>
      )}
    </span>
  );
}

/** The time that is held for them, and how long still. */
function Held({ line, now, acts }: Omit<Props, "place">) {
  const { offer } = line;
  if (!offer) return null;
  const zone = offer.location.timeZone;
  return (
    <div className="held-for">
      <p>
        <b>{when(offer.start, zone)}</b> with {offer.physician.name}, {offer.location.name}
      </p>
      <p className="soft">
        Held until {formatTime(new Date(offer.expiresAt), zone)}, {formatDay(new Date(offer.expiresAt), zone)}:{" "}
        <b>{heldWords(offer.expiresAt, now)}</b>
      </p>
      {acts && (
        <div className="buttons">
          <button type="button" className="button main" onClick={() => acts.take(line)}>
            They say yes
          </button>
          <button type="button" className="button" onClick={() => acts.decline(line)}>
            They say no
          </button>
        </div>
      )}
    </div>
  );
}

const endings = {
  offered: "open",
  accepted: "taken",
  declined: "declined",
  lapsed: "no answer",
  withdrawn: "taken back",
} as const;

function Before({ line }: Readonly<{ line: WaitlistLine }>) {
  const past = line.offers.filter(({ id }) => id !== line.offer?.id);
  if (past.length === 0) return null;
  return (
    <details>
      <summary>{past.length === 1 ? "1 offer before" : `${past.length} offers before`}</summary>
      <ul>
        {past.map(({ id, start, timeZone, physician, status, by }) => (
          <li key={id}>
            {when(start, timeZone)}, {physician}: {endings[status]}
            {by && <span className="soft"> (by {by})</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One who waits: who, for what, since when, what is held for them, and what can be done. */
export function WaitlistCard({ line, place, now, acts }: Props) {
  const { patient, visitType, wishes, replaces, note, since, offer } = line;
  const words = wishWords(wishes, "en");
  const name = nameOf(line);
  return (
    <li className={offer ? "card brass waits" : "card waits"} aria-label={name}>
      <div>
        <p className="waits-who">
          <span className="waits-place">{place}</span>
          <Person name={name} birthDate={patient.birthDate} />
        </p>
        <p>
          <Phone phone={patient.phone} dial={patient.dial} />
          {patient.email ? "" : " · no email"}
        </p>
        <Tags line={line} />
        <p className="soft">Waits {waitingWords(since, now)}</p>
        {note && <p className="quote">{note}</p>}
      </div>
      <div>
        <p>
          <b>{visitType.name.en}</b>
          {replaces && (
            <span className="soft"> · earlier than {when(replaces.start, replaces.timeZone)}, which it replaces</span>
          )}
        </p>
        <ul className="waits-wishes">
          {(["place", "days", "time", "doctor", "dates"] as const).map((part) => (
            <li key={part}>{words[part]}</li>
          ))}
        </ul>
        <Before line={line} />
      </div>
      <div>
        <Held {...{ line, now, acts }} />
        {acts && (
          <div className="buttons">
            {!offer && (
              <button type="button" className="button" onClick={() => acts.offer(line)}>
                Offer a time
              </button>
            )}
            {!replaces && (
              <a className="button" href={`/desk/book?waitlist=${line.id}`}>
                Book for them
              </a>
            )}
            <button type="button" className="button plain" onClick={() => acts.remove(line)}>
              Take off
            </button>
          </div>
        )}
      </div>
    </li>
  );
}
