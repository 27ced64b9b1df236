"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { SeverityTag } from "#components/staff/severity-tag";
import { reviewsOptions } from "#lib/intake/client";
import type { ReviewQueueEntry } from "#lib/intake/review-queries";
import { howSoon } from "#lib/intake/waiting";

const shown = 5;

/** The first health forms that wait, and the way to all of them. */
export function IntakeToReview({ initial, now }: Readonly<{ initial: ReviewQueueEntry[]; now: Date }>) {
  const { data } = useQuery({ ...reviewsOptions(), initialData: { reviews: initial } });
  return (
    <section className="card brass" aria-labelledby="intake">
      <h2 id="intake">Intake to review{data.length > 0 && ` · ${data.length}`}</h2>
      {data.length === 0 && <p className="soft">All read. A form that a patient sends shows up here.</p>}
      <ul className="reviews">
        {data.slice(0, shown).map(({ id, patient, visit, flags }) => (
          <li key={id}>
            <Link href={`/desk/intake/${id}`} prefetch={false}>
              {patient.name}
            </Link>
            {visit && <span className="soft">visit {howSoon(visit.start, now)}</span>}
            {flags[0] && flags[0].severity !== "attention" && <SeverityTag severity={flags[0].severity} />}
          </li>
        ))}
      </ul>
      {data.length > shown && (
        <Link href="/desk/intake" prefetch={false}>
          All {data.length}
        </Link>
      )}
    </section>
  );
}
