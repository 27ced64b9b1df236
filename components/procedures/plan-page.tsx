import Link from "next/link";
import { PlanTimeline } from "#components/procedures/plan-timeline";
import { Person } from "#components/staff/person";
import { Phone } from "#components/staff/phone";
import type { PatientIdentity } from "#lib/patients/identity-queries";
import type { SeriesView } from "#lib/series/queries";

type Props = Readonly<{ patient: PatientIdentity; series: SeriesView[]; today: string; homeZone: string }>;

/** The planned visits of one patient, for whoever runs the plan: nothing of their health beside it. */
export function PlanPage({ patient, series, today, homeZone }: Props) {
  const { id, name, birthDate, phone, dial } = patient;
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Plan of visits</h1>
        <h2>
          <Person name={name} birthDate={birthDate} />
        </h2>
        <Phone phone={phone} dial={dial} />
        <span className="buttons end">
          <Link className="button" href={`/desk/series?patient=${id}`} prefetch={false}>
            Repeat a visit
          </Link>
          <Link className="button" href={`/physician/procedures/new?patient=${id}`} prefetch={false}>
            Book a procedure
          </Link>
        </span>
      </div>
      <PlanTimeline patientId={id} initial={series} {...{ today, homeZone }} />
    </main>
  );
}
