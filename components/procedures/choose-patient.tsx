"use client";
import { useRouter } from "next/navigation";
import { PatientSearch } from "#components/desk/caller";

/** For whom, where the page was not opened from a patient: only somebody known. */
export function ChoosePatient() {
  const router = useRouter();
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Book a procedure</h1>
      </div>
      <section className="card" aria-labelledby="who-title">
        <h2 id="who-title">Who is it for?</h2>
        <PatientSearch choose={({ id }) => router.push(`/physician/procedures/new?patient=${id}`)} />
      </section>
    </main>
  );
}
