"use client";
import { useRouter } from "next/navigation";
import { PatientSearch } from "#components/desk/caller";

/** For whom, where the page was not opened from a patient: only somebody known. */
export function ChoosePatient({ title, path }: Readonly<{ title: string; path: string }>) {
  const router = useRouter();
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>{title}</h1>
      </div>
      <section className="card" aria-labelledby="who-title">
        <h2 id="who-title">Who is it for?</h2>
        <PatientSearch choose={({ id }) => router.push(`${path}?patient=${id}`)} />
      </section>
    </main>
  );
}
