import Link from "next/link";
import { Icon } from "#components/staff/icon";
import { OutsideTag } from "#components/staff/outside-tag";
import { OverbookedTag } from "#components/staff/overbooked-tag";
import { ReadinessTag } from "#components/staff/readiness-tag";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { isOver, statusWords } from "#lib/appointments/steps";
import { birthDateWords } from "#lib/patients/identity";
import { formatTime } from "#lib/time";

type Props = Readonly<{ entry: ScheduleEntry; row: number; span: number }>;

/** One visit in the week, as a link to the patient. */
export function WeekEntry({ entry, row, span }: Props) {
  const { patient, visitType, status, start, location } = entry;
  if (!patient) return null;
  const { word, mark } = statusWords[status];
  return (
    <li className={`entry row-${row} span-${span} ${isOver(status) ? "over" : ""}`}>
      <Link href={`/physician/patients/${patient.id}`} prefetch={false}>
        <span>
          {formatTime(new Date(start), location.timeZone)} <b>{patient.name}</b>
        </span>
        <span>
          <span className="soft">born {birthDateWords(patient.birthDate)}</span> · {visitType.name.en}
        </span>
        <span className="last">
          <ReadinessTag readiness={entry.readiness} isShort />
          <OverbookedTag reason={entry.overbooked} isShort />
          <OutsideTag reasons={entry.outsideHours} isShort />
          {status !== "booked" && (
            <span className="state">
              <Icon mark={mark} /> {word}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
