"use client";
import Link from "next/link";
import { useEffect, useRef } from "react";
import type { DeskPlace } from "#components/desk/any-time";
import { OverbookForm } from "#components/desk/overbook-form";
import { whenWords } from "#components/procedures/book-procedure";
import { FreeTimes } from "#components/procedures/free-times";
import { NearestTimes } from "#components/procedures/nearest-times";
import { PlanTimeline } from "#components/procedures/plan-timeline";
import { ProcedureLength } from "#components/procedures/procedure-length";
import { useChange } from "#components/procedures/use-change";
import { shownDays } from "#components/procedures/use-wish";
import { WhatFollows } from "#components/procedures/what-follows";
import { WishForm } from "#components/procedures/wish-form";
import { Empty } from "#components/staff/empty";
import { Notice } from "#components/staff/notice";
import { OverbookedTag } from "#components/staff/overbooked-tag";
import { Person } from "#components/staff/person";
import { ReadinessTag } from "#components/staff/readiness-tag";
import type { ProcedurePlan } from "#lib/procedures/plan-queries";
import { levelsWords, techniqueNames } from "#lib/procedures/wording";
import type { SeriesView } from "#lib/series/queries";

type Props = Readonly<{
  plan: ProcedurePlan;
  /** The visits planned around it */
  series: SeriesView | null;
  today: string;
  homeZone: string;
  /** The places with a suite */
  places: readonly DeskPlace[];
  /** Whether this role has the patient's screen */
  opensPatient: boolean;
}>;

const minutesOf = ({ start, end }: { start: string; end: string }): number =>
  (Date.parse(end) - Date.parse(start)) / 60_000;

/** As it stands before anything is changed. */
function AsItStands({ plan }: Pick<Props, "plan">) {
  const { technique, levels, slot, team, readiness, overbooked } = plan;
  return (
    <p className="as-it-stands">
      Now: <b>{techniqueNames[technique]}</b>, {levelsWords(levels)}, {minutesOf(slot)} minutes. {whenWords(slot)}.{" "}
      {team.join(", ")}. <ReadinessTag readiness={readiness} /> <OverbookedTag reason={overbooked} />
    </p>
  );
}

function backOf({ plan, opensPatient }: Pick<Props, "plan" | "opensPatient">): string {
  return opensPatient ? `/physician/patients/${plan.patient.id}` : `/desk/plan/${plan.patient.id}`;
}

/** It is changed; the visits around it follow. */
function ProcedureChanged(props: Props) {
  const { plan, today, homeZone, opensPatient } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="page" id="main" tabIndex={-1}>
      <section className="card brass booked" aria-labelledby="changed">
        <h1 id="changed" ref={heading} tabIndex={-1}>
          The procedure is changed
        </h1>
        <p>
          <Person {...plan.patient} />. What the change puts in doubt is open again on the checklist.
        </p>
        <p>
          <Link href={backOf(props)} prefetch={false}>
            {opensPatient ? "To the patient’s screen" : "To the plan of visits"}
          </Link>
        </p>
      </section>
      <h2 className="plan-title">Plan of visits</h2>
      <PlanTimeline patientId={plan.patient.id} {...{ today, homeZone }} />
    </main>
  );
}

/** Changes what is done, or when: the length follows at once, and whether it still fits at its time. */
export function ChangeProcedure(props: Props) {
  const { plan, series, today, homeZone, places } = props;
  const { wished, fits, isSame } = useChange(plan, today);
  const { wish, times, chosen, missing, setback, isBusy, isComplete } = wished;
  if (wished.done) return <ProcedureChanged {...props} />;
  if (plan.status !== "booked")
    return (
      <main className="page narrow" id="main" tabIndex={-1}>
        <Empty title="This procedure can no longer be changed">
          <p>It is under way, over or cancelled.</p>
          <Link className="button" href={backOf(props)} prefetch={false}>
            Go back
          </Link>
        </Empty>
      </main>
    );
  const stays = chosen?.start === plan.slot.start && chosen.physician.slug === plan.slot.physician.slug;
  const when = chosen ? (stays ? `stays at ${whenWords(chosen)}` : `moves to ${whenWords(chosen)}`) : "When?";
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Change a procedure</h1>
        <p>
          <Person {...plan.patient} />
        </p>
      </div>
      <AsItStands plan={plan} />
      <div className="one-call">
        <WishForm {...{ wish, missing }} change={wished.change} />
        <section className="card" aria-labelledby="when-title">
          <h2 id="when-title">When?</h2>
          {times.data && isComplete && <ProcedureLength duration={times.data.duration} />}
          {setback && <NearestTimes setback={setback} choose={wished.choose} />}
          {stays && fits === "no" && !chosen.overbook && (
            <Notice tone="alarm">
              <b>It no longer fits at its time.</b> Choose another time below, or change what is done.
              <OverbookForm
                name={plan.slot.physician.name}
                overbook={(reason) => wished.choose({ ...plan.slot, overbook: { reason } })}
              />
            </Notice>
          )}
          {isComplete ? (
            <FreeTimes
              answer={times}
              days={shownDays}
              {...{ today, homeZone, chosen }}
              from={wished.from}
              setFrom={wished.setFrom}
              choose={wished.choose}
              otherwise={{ places, explain: wished.explain, choose: wished.chooseAny }}
            />
          ) : (
            <p className="soft">The times follow from technique, levels and anesthesia.</p>
          )}
        </section>
      </div>
      {series && chosen && <WhatFollows series={series} date={chosen.localDate} />}
      <section className="call-summary" aria-label="What will be changed">
        <p>
          <b>{plan.patient.name}</b> ·{" "}
          {wish.technique && `${techniqueNames[wish.technique]}, ${levelsWords(wish.levels) || "which levels?"}`} ·{" "}
          {when}
        </p>
        <div role="alert">
          {Object.keys(missing).length > 0 && <p className="problem">{Object.values(missing).join(". ")}.</p>}
        </div>
        <div className="buttons">
          <button type="button" className="button main" aria-disabled={isBusy || isSame} onClick={wished.submit}>
            {isBusy ? "Changing" : isSame ? "Nothing is changed yet" : "Change this procedure"}
          </button>
          <Link className="button plain" href={backOf(props)} prefetch={false}>
            Leave it as it is
          </Link>
        </div>
      </section>
    </main>
  );
}
