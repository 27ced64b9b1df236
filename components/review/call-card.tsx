import Link from "next/link";
import { Person } from "#components/staff/person";
import { Phone } from "#components/staff/phone";
import { SeverityTag } from "#components/staff/severity-tag";
import { Tag } from "#components/staff/tag";
import type { CallEntry } from "#lib/intake/call-queries";
import { outcomeWords, reasonWords } from "#lib/intake/call-words";
import { flagName } from "#lib/intake/flag-names";
import { howSoon } from "#lib/intake/waiting";
import { formatDay, formatTime } from "#lib/time";

const languages: Readonly<Record<string, string>> = { en: "English", es: "Spanish" };

type Props = Readonly<{ entry: CallEntry; now: Date; timeZone: string; record: () => void }>;

const whenWords = (instant: string, zone: string): string =>
  `${formatDay(new Date(instant), zone)}, ${formatTime(new Date(instant), zone)}`;

function HowToReach({ entry }: Readonly<{ entry: CallEntry }>) {
  const { patient, bestTime, takesMessages } = entry;
  const facts = [
    bestTime ? `best time: ${bestTime.toLowerCase()}` : "best time not told",
    takesMessages === null ? null : takesMessages ? "voice messages are fine" : "no voice messages",
    `speaks ${languages[patient.language] ?? patient.language}`,
    patient.bookedBy ? `the number of ${patient.bookedBy}, who booked` : null,
  ];
  return (
    <p>
      <b className="phone">
        <Phone phone={patient.phone} dial={patient.dial} />
      </b>{" "}
      <span className="soft">{facts.filter(Boolean).join(" · ")}</span>
    </p>
  );
}

/** One patient to call: why, how to reach them, what came of the calls so far. */
export function CallCard({ entry, now, timeZone, record }: Props) {
  const { id, patient, reason, note, by, since, visit, flags, calls, restsUntil } = entry;
  const [first] = flags;
  return (
    <article className="call" aria-label={patient.name}>
      <div>
        <h3>
          <Person {...patient}>
            <Link href={`/desk/intake/${id}`} prefetch={false}>
              {patient.name}
            </Link>
          </Person>
        </h3>
        <HowToReach entry={entry} />
        <p>
          <b>{reasonWords[reason]}</b> <span className="soft">{howSoon(since, now)}</span>
          {by && <span className="soft">, {by}</span>}
          {note && <span className="soft">: “{note}”</span>}
        </p>
        {visit && (
          <p className="soft">
            Visit {howSoon(visit.start, now)}: {whenWords(visit.start, visit.timeZone)}, {visit.name}, {visit.physician}
          </p>
        )}
        {calls.length > 0 && (
          <ul className="made">
            {calls.slice(0, 3).map((call) => (
              <li key={call.at}>
                {outcomeWords[call.outcome]}, {whenWords(call.at, timeZone)}, {call.by}
                {call.againAt && `: again ${whenWords(call.againAt, timeZone)}`}
                {call.note && <span className="soft"> “{call.note}”</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="do">
        {first && (
          <span className="tags">
            <SeverityTag severity={first.severity} />
            <span className="soft">{flagName(first)}</span>
          </span>
        )}
        {restsUntil && (
          <Tag mark="clock" tone="calm">
            until {whenWords(restsUntil, timeZone)}
          </Tag>
        )}
        <button type="button" className={restsUntil ? "button" : "button main"} onClick={record}>
          Record a call<span className="visually-hidden"> with {patient.name}</span>
        </button>
      </div>
    </article>
  );
}
