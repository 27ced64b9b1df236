"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { ConsentPanel } from "#components/consents/consent-panel";
import { PatientFiles } from "#components/files/patient-files";
import { PatientValues } from "#components/patients/patient-values";
import { AnswerSections } from "#components/review/answer-sections";
import { Changes } from "#components/review/changes";
import { ChartSection } from "#components/review/chart-section";
import { ClaimNotice } from "#components/review/claim-notice";
import { Corrections } from "#components/review/corrections";
import { DecisionBar, isToDecide } from "#components/review/decision-bar";
import { Facts } from "#components/review/facts";
import { FlagList } from "#components/review/flag-list";
import { ScoreList } from "#components/review/score-list";
import { useClaim } from "#components/review/use-claim";
import { useDecision } from "#components/review/use-decision";
import { Notice } from "#components/staff/notice";
import { Person } from "#components/staff/person";
import type { PatientPapers } from "#lib/files/schema";
import { reviewOptions } from "#lib/intake/client";
import type { IntakeReview } from "#lib/intake/review-queries";
import { formatDay, formatTime } from "#lib/time";

type Props = Readonly<{
  initial: IntakeReview;
  papers: PatientPapers;
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

function Missing({ missing }: Pick<IntakeReview, "missing">) {
  if (missing.length === 0) return null;
  return (
    <section className="card brass" aria-labelledby="missing">
      <h2 id="missing">Missing · {missing.length}</h2>
      <ul className="signs">
        {[...new Set(missing)].map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </section>
  );
}

function Values({ values, timeZone }: Readonly<{ values: IntakeReview["values"]; timeZone: string }>) {
  return (
    <section aria-labelledby="values">
      <h2 id="values">What matters to them</h2>
      {values ? (
        <PatientValues values={values} timeZone={timeZone} />
      ) : (
        <p className="soft">Not told yet. The decision aid asks it.</p>
      )}
    </section>
  );
}

/** One health form on one page: what is urgent, scores, what it tells the chart, every answer, and the decision always in reach. */
export function Review({ initial, papers, age, timeZone, mayDecide }: Props) {
  const { data: review } = useQuery({ ...reviewOptions(initial.id), initialData: initial });
  const canAccept = mayDecide && isToDecide(review);
  const { claim, takeOver } = useClaim(review.id, mayDecide && review.actions.includes("claim"));
  const { problem, choices, choose, items, mark, decide, isPending, refresh } = useDecision(review);
  const isOthers = claim?.mine === false;
  const mayAsk = mayDecide && review.actions.includes("request_changes") && !isOthers;
  const questions = review.sections.flatMap((section) => section.items).filter(({ path }) => items.includes(path));
  return (
    <main className="page narrow review" id="main" tabIndex={-1}>
      <p>
        <Link href="/desk/intake" prefetch={false}>
          Intake to review
        </Link>
      </p>
      {problem && <Notice tone="alarm">{problem}</Notice>}
      <Heading review={review} age={age} />
      <ClaimNotice claim={claim} timeZone={timeZone} takeOver={takeOver} />
      <section aria-labelledby="flags">
        <h2 id="flags">Flags</h2>
        {review.flags.length === 0 && <p className="soft">No answer raised a flag.</p>}
        <FlagList flags={review.flags} patient={review.patient} timeZone={timeZone} changed={refresh} />
      </section>
      <section aria-labelledby="scores" className="score-strip">
        <h2 id="scores">Scores</h2>
        {review.scores.length === 0 && <p className="soft">No scores.</p>}
        <ScoreList scores={review.scores} />
      </section>
      <ChartSection
        proposals={review.chart.proposals}
        choices={choices}
        choose={choose}
        mayDecide={canAccept && !isOthers}
        timeZone={timeZone}
      />
      <div className="columns">
        <div>
          <Missing missing={review.missing} />
          <Corrections corrections={review.corrections} correctedAt={review.correctedAt} timeZone={timeZone} />
          <Changes changes={review.changes} timeZone={timeZone} />
          <AnswerSections sections={review.sections} marked={items} mark={mayAsk ? mark : undefined} />
        </div>
        <aside aria-label="What matters, and facts">
          <Values values={review.values} timeZone={timeZone} />
          <section aria-labelledby="files">
            <h2 id="files">Letters, cards and reports</h2>
            <PatientFiles patient={review.patient} initial={papers} timeZone={timeZone} />
          </section>
          <Facts review={review} timeZone={timeZone} />
          <section aria-labelledby="consents">
            <h2 id="consents">Consents</h2>
            <ConsentPanel patient={{ ...review.patient, language: review.language }} timeZone={timeZone} />
          </section>
        </aside>
      </div>
      <DecisionBar
        review={review}
        mayDecide={mayDecide}
        isBusy={isPending || isOthers}
        marked={questions.map(({ question }) => question)}
        decide={decide}
      />
    </main>
  );
}
