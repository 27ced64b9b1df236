"use client";
import Link from "next/link";
import { Fragment } from "react";
import { PlanVisit } from "#components/procedures/plan-visit";
import { type Plan, usePlan } from "#components/procedures/use-plan";
import { ReadinessTag } from "#components/staff/readiness-tag";
import { Tag } from "#components/staff/tag";
import { problemWords } from "#lib/client";
import type { OccurrenceView, SeriesView } from "#lib/series/queries";
import { droppable, isOneOf } from "#lib/series/rules";
import { formatDay, formatTime } from "#lib/time";

type Shared = Readonly<{ today: string; homeZone: string }>;
type Props = Shared & Readonly<{ patientId: string; initial?: SeriesView[] }>;

const settled: readonly string[] = ["done", "dropped", "stopped"];

/** Visits after this one that still can move or go; only repeated visits do so together. */
function laterThan({ kind, occurrences }: SeriesView, visit: OccurrenceView): number {
  if (kind !== "recurring") return 0;
  const later = occurrences.slice(occurrences.indexOf(visit) + 1);
  return later.filter(({ state }) => isOneOf(droppable, state)).length;
}

/** The procedure itself, where it hangs among its visits. */
function Anchor({ anchor }: Readonly<{ anchor: NonNullable<SeriesView["anchor"]> }>) {
  const start = new Date(anchor.start);
  return (
    <li className="anchor">
      <p>
        <b>{anchor.name}</b>, {formatDay(start, anchor.timeZone)}, {formatTime(start, anchor.timeZone)}{" "}
        {anchor.isGone && (
          <Tag mark="triangle" tone="alarm">
            This procedure is off
          </Tag>
        )}
        <ReadinessTag readiness={anchor.readiness} />{" "}
        {anchor.caseId && anchor.status === "booked" && (
          <Link href={`/physician/procedures/${anchor.caseId}/change`} prefetch={false}>
            Change the procedure
          </Link>
        )}
      </p>
    </li>
  );
}

function OneSeries({ series, plan, today, homeZone }: Shared & Readonly<{ series: SeriesView; plan: Plan }>) {
  const { occurrences, anchor, anchorDate } = series;
  const next = occurrences.find(({ state }) => !settled.includes(state))?.id;
  // The procedure hangs before the first visit that is due on its day or later.
  const after = anchor ? occurrences.find(({ due }) => due >= anchorDate)?.id : undefined;
  const isWaiting = occurrences.some(({ state }) => state === "open" || state === "booked_outside");
  const setback = plan.setbacks[series.id];
  return (
    <section className="plan" aria-label={series.title}>
      <div className="toolbar">
        <h3>{series.title}</h3>
        <span className="soft">
          {occurrences.filter(({ appointment, state }) => appointment && !settled.includes(state)).length} booked,{" "}
          {occurrences.filter(({ state }) => state === "proposed").length} proposed. A proposed time is not held.
        </span>
        {isWaiting && (
          <button
            type="button"
            className="button"
            aria-disabled={plan.busy !== ""}
            onClick={() => plan.propose(series)}
          >
            Look for free times
          </button>
        )}
      </div>
      {setback && (
        <p className="problem" role="alert">
          {setback.words}
        </p>
      )}
      <ol className="line">
        {occurrences.map((visit) => (
          <Fragment key={visit.id}>
            {visit.id === after && anchor && <Anchor anchor={anchor} />}
            <li className={visit.id === next ? "next" : undefined}>
              <PlanVisit {...{ visit, plan, today, homeZone }} later={laterThan(series, visit)} />
            </li>
          </Fragment>
        ))}
      </ol>
      {occurrences.some(({ signOff }) => signOff) && (
        <p className="soft small">The windows of this plan are a proposal, awaiting a clinician’s sign-off.</p>
      )}
    </section>
  );
}

/** The plan of visits of one patient along the plumb line; the weight hangs at the next one. */
export function PlanTimeline({ patientId, initial, today, homeZone }: Props) {
  const plan = usePlan(patientId, initial);
  const { data, isError, error } = plan.query;
  if (!data) return <p role="status">{isError ? problemWords(error) : "Looking for the plan"}</p>;
  if (data.length === 0) return <p className="soft">No visits are planned. Booking a procedure plans them.</p>;
  return data.map((series) => <OneSeries key={series.id} {...{ series, plan, today, homeZone }} />);
}
