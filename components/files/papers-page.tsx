import Link from "next/link";
import { PatientFiles } from "#components/files/patient-files";
import { Person } from "#components/staff/person";
import type { PatientPapers } from "#lib/files/schema";

type Props = Readonly<{
  patient: { id: string; name: string; birthDate: string };
  papers: PatientPapers;
  timeZone: string;
}>;

/** The papers of one patient, for whoever takes one in at the counter. */
export function PapersPage({ patient, papers, timeZone }: Props) {
  return (
    <main className="page narrow papers-page" id="main" tabIndex={-1}>
      <p>
        <Link href="/desk" prefetch={false}>
          The board
        </Link>
      </p>
      <header className="patient-head">
        <h1>
          <Person name={patient.name} birthDate={patient.birthDate} />
        </h1>
        <p>Letters, cards and reports</p>
      </header>
      <section aria-label="Letters, cards and reports">
        <PatientFiles patient={patient} initial={papers} timeZone={timeZone} />
      </section>
    </main>
  );
}
