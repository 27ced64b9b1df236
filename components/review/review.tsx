"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ConsentPanel } from "#components/consents/consent-panel";
import { PatientFiles } from "#components/files/patient-files";
import { AnswerSections } from "#components/review/answer-sections";
import { Changes } from "#components/review/changes";
import { DecisionBar } from "#components/review/decision-bar";
import { Facts } from "#components/review/facts";
import { FlagList } from "#components/review/flag-list";
import { ScoreList } from "#components/review/score-list";
import { useClaim } from "#components/review/use-claim";
import { Notice } from "#components/staff/notice";
import { Person } from "#components/staff/person";
import { ClientProblem, problemWords } from "#lib/client";
import type { StaffFile } from "#lib/files/schema";
import { decideIntake, reviewOptions, reviewsOptions } from "#lib/intake/client";
import type { IntakeReview } from "#lib/intake/review-queries";
import { formatDay, formatTime } from "#lib/time";

type Props = Readonly<{
  initial: IntakeReview;
  files: StaffFile[];
  age: number;
  timeZone: string;
  mayDecide: boolean;
}>;

function Heading({ review, age }: Readonly<{ review: IntakeReview; age: number }>) {
  const { patient, visit, title } = review;
  return (
    <header className="patient-head">
      <p className="soft">{title}</p>
      <h1>
        <Person {...patient} />
        <span className="soft age">, {age} years</span>
      </h1>
      {visit && (
        <p>
          {visit.name}, {formatDay(new Date(visit.start), visit.timeZone)},{" "}
          {formatTime(new Date(visit.start), visit.timeZone)}, {visit.physician}, {visit.location}
        </p>
      )}
    </header>
  );
}

/** One health form on one page: what is urgent, what is missing, every answer, and the decision always in reach. */
export function Review({ initial, files, age, timeZone, mayDecide }: Props) {
  const client = useQueryClient();
  const router = useRouter();
  const options = reviewOptions(initial.id);
  const { data: review } = useQuery({ ...options, initialData: initial });
  const [problem, setProblem] = useState<string | null>(null);
  const { mutateAsync, isPending } = useMutation({ mutationFn: decideIntake });
  const { claim, takeOver } = useClaim(review.id, mayDecide && review.canDecide);
  const refresh = () => client.invalidateQueries({ queryKey: options.queryKey });

  async function decide(decision: "accept" | "request_changes", note?: string): Promise<string | null> {
    setProblem(null);
    try {
      await mutateAsync({ id: review.id, decision, revision: review.revision, ...(note && { note }) });
      client.setQueryData(
        reviewsOptions().queryKey,
        (queue) => queue && { reviews: queue.reviews.filter(({ id }) => id !== review.id) },
      );
      await client.invalidateQueries({ queryKey: reviewsOptions().queryKey, refetchType: "none" });
      router.push(`/desk/intake?decided=${decision}`);
      return null;
    } catch (error) {
      const isOld = error instanceof ClientProblem && error.status === 409;
      const words = isOld
        ? "This form changed while you read it. It is loaded again: look at it once more before you decide."
        : problemWords(error);
      setProblem(words);
      await refresh();
      return words;
    }
  }

  return (
    <main className="page narrow review" id="main" tabIndex={-1}>
      <p>
        <Link href="/desk/intake" prefetch={false}>
          Intake to review
        </Link>
      </p>
      {problem && <Notice tone="alarm">{problem}</Notice>}
      {claim && !claim.mine && (
        <Notice tone="wait">
          <b>{claim.by} is reading this form.</b> You can read it too. To decide, take it over.
          <button type="button" className="button" onClick={takeOver}>
            Take it over
          </button>
        </Notice>
      )}
      <Heading review={review} age={age} />
      <section aria-labelledby="flags">
        <h2 id="flags">Flags</h2>
        {review.flags.length === 0 && <p className="soft">No answer raised a flag.</p>}
        <FlagList flags={review.flags} patient={review.patient} timeZone={timeZone} changed={refresh} />
      </section>
      <div className="columns">
        <div>
          {review.missing.length > 0 && (
            <section className="card brass" aria-labelledby="missing">
              <h2 id="missing">Missing · {review.missing.length}</h2>
              <ul className="signs">
                {[...new Set(review.missing)].map((message) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </section>
          )}
          <Changes changes={review.changes} timeZone={timeZone} />
          <AnswerSections sections={review.sections} />
        </div>
        <aside aria-label="Scores and facts">
          <section aria-labelledby="scores">
            <h2 id="scores">Scores</h2>
            {review.scores.length === 0 && <p className="soft">No scores.</p>}
            <ScoreList scores={review.scores} />
          </section>
          <section aria-labelledby="files">
            <h2 id="files">Letters, cards and reports</h2>
            <PatientFiles patient={review.patient} initial={files} timeZone={timeZone} />
          </section>
          <Facts review={review} timeZone={timeZone} />
          <section aria-labelledby="consents">
            <h2 id="consents">Consents</h2>
            <ConsentPanel patient={{ ...review.patient, language: review.language }} timeZone={timeZone} />
          </section>
        </aside>
      </div>
      <DecisionBar review={review} mayDecide={mayDecide} isBusy={isPending || claim?.mine === false} decide={decide} />
    </main>
  );
}
