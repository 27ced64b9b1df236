import type { DeskPlace } from "#components/desk/any-time";
import { VisitChanges } from "#components/patients/visit-changes";
import { OverbookedTag } from "#components/staff/overbooked-tag";
import { ReadinessTag } from "#components/staff/readiness-tag";
import { Tag } from "#components/staff/tag";
import { statusWords } from "#lib/appointments/steps";
import type { PatientSummary } from "#lib/patients/queries";
import { formatDate, formatTime } from "#lib/time";

const shown = 4;

export type Changing = { places: readonly DeskPlace[]; today: string; homeZone: string };
type Line = Readonly<{
  visit: PatientSummary["visits"][number];
  patient: { name: string; birthDate: string };
  changing: Changing;
}>;

function VisitLine({ visit, patient, changing }: Line) {
  const { word, mark, tone } = statusWords[visit.status];
  const start = new Date(visit.start);
  const { timeZone } = visit.location;
  return (
    <li>
      <span>
        <b>{visit.visitType.name}</b>
        <span className="soft">
          {formatDate(start, timeZone)}, {formatTime(start, timeZone)} · {visit.physician.name}
        </span>
        {visit.bookedBy && <span className="soft">Booked by {visit.bookedBy}, whose phone number this is</span>}
        <ReadinessTag readiness={visit.readiness} />
        <OverbookedTag reason={visit.overbooked} />
        {visit.isAhead && <VisitChanges visit={{ ...visit, patient }} canCancel={visit.canCancel} {...changing} />}
      </span>
      <Tag mark={mark} tone={tone}>
        {word}
      </Tag>
    </li>
  );
}

type Props = Readonly<{ visits: PatientSummary["visits"] } & Omit<Line, "visit">>;

/** The newest visits; the older ones folded. Those ahead can be moved and cancelled here. */
export function Visits({ visits, ...rest }: Props) {
  return (
    <>
      <ul className="visits">
        {visits.slice(0, shown).map((visit) => (
          <VisitLine key={visit.id} visit={visit} {...rest} />
        ))}
      </ul>
      {visits.length > shown && (
        <details>
          <summary>{visits.length - shown} earlier</summary>
          <ul className="visits">
            {visits.slice(shown).map((visit) => (
              <VisitLine key={visit.id} visit={visit} {...rest} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
