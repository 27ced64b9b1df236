"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { PatientSearch } from "#components/desk/caller";
import { MatchCard } from "#components/patients/match-card";
import { MergeList } from "#components/patients/merge-list";
import { Empty } from "#components/staff/empty";
import { Live } from "#components/staff/live";
import { Notice } from "#components/staff/notice";
import { problemWords } from "#lib/client";
import { decideMatch, type Matches, matchesOptions } from "#lib/patients/client";
import type { MatchDecision } from "#lib/patients/matching-schema";

type Props = Readonly<{ initial: Matches; timeZone: string }>;
type Said = { tone: "good" | "alarm"; text: string; undo?: (() => void) | undefined };
type Act = { work: () => Promise<unknown>; done: string; undo?: () => void };

/** People whom nobody has identified yet: somebody new, or somebody whom the clinic knows. */
export function MatchQueue({ initial, timeZone }: Props) {
  const client = useQueryClient();
  const router = useRouter();
  const [said, setSaid] = useState<Said | null>(null);
  const query = useQuery({ ...matchesOptions(), initialData: initial });
  const act = useMutation({
    mutationFn: ({ work }: Act) => work(),
    onSuccess: (_answer, { done, undo }) => setSaid({ tone: "good", text: done, undo }),
    onError: (error) => setSaid({ tone: "alarm", text: problemWords(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: matchesOptions().queryKey }),
  });
  const decide = (id: string, decision: MatchDecision, done: string) => {
    const work = () => decideMatch({ id, ...decision });
    if (decision.decision !== "different") return act.mutate({ work, done });
    const { candidateId } = decision;
    const undo = () => decide(id, { decision: "undecided", candidateId }, "We ask about them again.");
    act.mutate({ work, done, undo });
  };
  const parted = async () => {
    setSaid({ tone: "good", text: "The two records are apart again." });
    await client.invalidateQueries({ queryKey: matchesOptions().queryKey });
  };
  const { total, patients, merges } = query.data;
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Who is who</h1>
        <span className="soft">
          {total === 1 ? "1 person to identify" : `${total} people to identify`}
          {total > patients.length && `, the newest ${patients.length} shown`}
        </span>
        <span className="end">
          <Live
            isCurrent={!query.isError}
            at={new Date(query.dataUpdatedAt).toISOString()}
            timeZone={timeZone}
            retry={() => query.refetch()}
          />
        </span>
      </div>
      {said && (
        <Notice tone={said.tone}>
          <b>{said.text}</b>
          {said.undo && (
            <button type="button" className="button plain" disabled={act.isPending} onClick={said.undo}>
              Undo
            </button>
          )}
        </Notice>
      )}
      {patients.length === 0 ? (
        <Empty title="Everybody is identified">
          <p>Who books for the first time, or under another spelling, shows up here by themselves.</p>
        </Empty>
      ) : (
        patients.map((person) => <MatchCard key={person.id} person={person} isBusy={act.isPending} decide={decide} />)
      )}
      <section className="merges" aria-labelledby="merges">
        <h2 id="merges">Joined in the last 30 days</h2>
        {merges.length === 0 && <p className="soft">None.</p>}
        <MergeList merges={merges} timeZone={timeZone} parted={parted} />
      </section>
      <section className="merges" aria-labelledby="older">
        <h2 id="older">Joined longer ago</h2>
        <p className="soft">
          Find the person. Their page shows what was joined to their record, and can part it again.
        </p>
        <PatientSearch choose={({ id }) => router.push(`/desk/people/${id}`)} />
      </section>
    </main>
  );
}
