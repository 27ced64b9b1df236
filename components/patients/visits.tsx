import { Tag } from "#components/staff/tag";
import { statusWords } from "#lib/appointments/steps";
import type { PatientSummary } from "#lib/patients/queries";
import { formatDate, formatTime } from "#lib/time";

const shown = 4;

function VisitLine({ visit }: Readonly<{ visit: PatientSummary["visits"][number] }>) {
  const { word, mark, tone } = statusWords[visit.status];
  const start = new Date(visit.start);
  return (
    <li>
      <span>
        <b>{visit.name}</b>
        <span className="soft">
          {formatDate(start, visit.timeZone)}, {formatTime(start, visit.timeZone)} · {visit.physician}
        </span>
      </span>
      <Tag mark={mark} tone={tone}>
        {word}
      </Tag>
    </li>
  );
}

/** The newest visits; the older ones folded. */
export function Visits({ visits }: Readonly<{ visits: PatientSummary["visits"] }>) {
  return (
    <>
      <ul className="visits">
        {visits.slice(0, shown).map((visit) => (
          <VisitLine key={visit.id} visit={visit} />
        ))}
      </ul>
      {visits.length > shown && (
        <details>
          <summary>{visits.length - shown} earlier</summary>
          <ul className="visits">
            {visits.slice(shown).map((visit) => (
              <VisitLine key={visit.id} visit={visit} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
