"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { SeverityTag } from "#components/staff/severity-tag";
import { reviewsOptions } from "#lib/intake/client";
import type { ReviewQueue } from "#lib/intake/queue-queries";
import { howSoon } from "#lib/intake/waiting";

const shown = 5;

/** The first health forms that wait, and the way to all of them. */
export function IntakeToReview({ initial, now }: Readonly<{ initial: ReviewQueue; now: Date }>) {
  const { data } = useQuery({ ...reviewsOptions(), initialData: initial });
  const { reviews, total } = data;
  return (
    <section className="card brass" aria-labelledby="intake">
      <h2 id="intake">Intake to review{total > 0 && ` · ${total}`}</h2>
      {total === 0 && <p className="soft">All read. A form that a patient sends shows up here.</p>}
      <ul className="reviews">
        {reviews.slice(0, shown).map(({ id, patient, visit, flags }) => (
          <li key={id}>
            <Link href={`/desk/intake/${id}`} prefetch={false}>
              {patient.name}
            </Link>
            {visit && <span className="soft">visit {howSoon(visit.start, now)}</span>}
            {flags[0] && flags[0].severity !== "attention" && <SeverityTag severity={flags[0].severity} />}
          </li>
        ))}
      </ul>
      {total > shown && (
        <Link href="/desk/intake" prefetch={false}>
          All {total}
        </Link>
      )}
    </section>
  );
}
