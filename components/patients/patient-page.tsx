import Link from "next/link";
import { ConsentPanel } from "#components/consents/consent-panel";
import { PatientFiles } from "#components/files/patient-files";
import { Chart } from "#components/patients/chart";
import { ComingProcedure } from "#components/patients/coming-procedure";
import { KeyAnswers } from "#components/patients/key-answers";
import { Pain } from "#components/patients/pain";
import { PatientFlags } from "#components/patients/patient-flags";
import { PatientValues } from "#components/patients/patient-values";
import { type Changing, Visits } from "#components/patients/visits";
import { PlanTimeline } from "#components/procedures/plan-timeline";
import { Person } from "#components/staff/person";
import { Phone } from "#components/staff/phone";
import type { Chart as PatientChart } from "#lib/chart/queries";
import type { PatientPapers } from "#lib/files/schema";
import type { PatientSummary } from "#lib/patients/queries";
import type { SeriesView } from "#lib/series/queries";

const languages: Readonly<Record<string, string>> = { en: "English", es: "Spanish" };

type Props = Readonly<{
  patient: PatientSummary;
  chart: PatientChart;
  series: SeriesView[];
  papers: PatientPapers;
  timeZone: string;
  changing: Changing;
  /** Whether this person may say who is who */
  mayMatch: boolean;
}>;

/** That it was more than one record once; whoever may say who is who can look and part them. */
function JoinedNote({ id, joined, mayMatch }: Pick<PatientSummary, "id" | "joined"> & Pick<Props, "mayMatch">) {
  if (joined === 0) return null;
  const words =
    joined === 1 ? "1 other record was joined to this one" : `${joined} other records were joined to this one`;
  return (
    <p>
      {mayMatch ? (
        <Link href={`/desk/people/${id}`} prefetch={false}>
          {words}
        </Link>
      ) : (
        <span className="soft">{words}</span>
      )}
    </p>
  );
}

/** One patient on one screen, in the order in which a physician asks. */
export function PatientPage({ patient, chart, series, papers, timeZone, changing, mayMatch }: Props) {
  const { name, birthDate, age, language, phone, dial, flags, scores, intake, values, visits, procedure } = patient;
  const reason = visits.find((visit) => visit.reason)?.reason;
  return (
    <main className="page patient" id="main" tabIndex={-1}>
      <header className="patient-head">
        <h1>
          <Person name={name} birthDate={birthDate} />
        </h1>
        <p>
          {age} years · speaks {languages[language] ?? language} · <Phone phone={phone} dial={dial} />
        </p>
        <JoinedNote id={patient.id} joined={patient.joined} mayMatch={mayMatch} />
      </header>
      <div className="panes">
        <div>
          <section aria-labelledby="flags">
            <h2 id="flags">Flags</h2>
            <PatientFlags patient={{ name, birthDate, flags }} timeZone={timeZone} />
          </section>
          {reason && (
            <section aria-labelledby="reason">
              <h2 id="reason">In the patient’s words</h2>
              <blockquote>{reason}</blockquote>
            </section>
          )}
          <section aria-labelledby="consents">
            <h2 id="consents">Consents</h2>
            <ConsentPanel patient={{ id: patient.id, name, birthDate, language }} timeZone={timeZone} />
          </section>
          {values && (
            <section aria-labelledby="values">
              <h2 id="values">What matters to them</h2>
              <PatientValues values={values} timeZone={timeZone} />
            </section>
          )}
        </div>
        <div>
          <section aria-labelledby="pain">
            <h2 id="pain">Pain, 0 to 10</h2>
            <Pain scores={scores} timeZone={timeZone} />
          </section>
          <section aria-labelledby="procedure">
            <h2 id="procedure">Procedure</h2>
            <ComingProcedure slot={procedure} />
            <p className="buttons">
              {procedure?.status === "booked" && (
                <Link className="button" href={`/physician/procedures/${procedure.id}/change`} prefetch={false}>
                  Change it
                </Link>
              )}
              <Link className="button" href={`/physician/procedures/new?patient=${patient.id}`} prefetch={false}>
                Book a procedure
              </Link>
            </p>
          </section>
          <section aria-labelledby="files">
            <h2 id="files">Letters, cards and reports</h2>
            <PatientFiles patient={patient} initial={papers} timeZone={timeZone} />
          </section>
        </div>
        <div>
          <section aria-labelledby="answers">
            <h2 id="answers">From the health forms</h2>
            <KeyAnswers intake={intake} timeZone={timeZone} />
            {intake && (
              <p className="whole">
                <Link href={`/desk/intake/${intake.responseId}`} prefetch={false}>
                  Every answer
                </Link>
              </p>
            )}
          </section>
        </div>
        <section aria-labelledby="chart" className="across">
          <h2 id="chart">Chart</h2>
          <Chart patientId={patient.id} initial={chart} timeZone={timeZone} />
        </section>
        <section aria-labelledby="plan" className="across">
          <h2 id="plan">Plan of visits</h2>
          <p className="plan-more">
            <Link className="button" href={`/desk/series?patient=${patient.id}`} prefetch={false}>
              Repeat a visit
            </Link>
          </p>
          <PlanTimeline patientId={patient.id} initial={series} today={changing.today} homeZone={timeZone} />
        </section>
        <section aria-labelledby="visits" className="across">
          <h2 id="visits">Visits</h2>
          <Visits visits={visits} patient={{ name, birthDate }} changing={changing} />
        </section>
      </div>
    </main>
  );
}
