"use client";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ChangeDone } from "#components/clinic/change-done";
import { ChangeReview } from "#components/clinic/change-review";
import { ProblemList, type Problems } from "#components/clinic/fields";
import { Notice } from "#components/staff/notice";
import { ClientProblem, problemWords } from "#lib/client";
import { configurationOptions, previewChange } from "#lib/clinic/client";
import type { Changed, Preview, Proposal } from "#lib/clinic/schema";

export type Tools = { propose: (proposal: Proposal) => void; problems: Problems; isBusy: boolean };

type Stage =
  | { step: "edit" }
  | { step: "review"; proposal: Proposal; preview: Preview }
  | { step: "done"; name: string; changed: Changed };

const prefix = "/proposal/state";

/** The findings of a refused proposal by field; null where it was refused for another reason. */
function problemsOf(error: unknown): Problems | null {
  if (!(error instanceof ClientProblem) || error.status !== 422 || !Array.isArray(error.details.errors)) return null;
  const errors: { pointer: string; message: string }[] = error.details.errors;
  return new Map(
    errors.map(({ pointer, message }) => [pointer.startsWith(prefix) ? pointer.slice(prefix.length) : "", message]),
  );
}

const wordsOf = (error: unknown): string =>
  error instanceof ClientProblem && error.status === 409 && typeof error.details.detail === "string"
    ? error.details.detail
    : problemWords(error);

type Props = Readonly<{
  /** The forms of the page; they stay as they are while a change is looked at */
  children: (tools: Tools) => ReactNode;
  /** Where to go once a change is made and read; without it the forms come back */
  goOn?: (changed: Changed) => void;
}>;

/**
 * How every change of the clinic is made: filled in, looked at with all that follows from it, made, and undone if need
 * be. The forms are given `propose`.
 */
export function Configurator({ children, goOn }: Props) {
  const client = useQueryClient();
  const [stage, setStage] = useState<Stage>({ step: "edit" });
  const [problems, setProblems] = useState<Problems>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  // Forms begin anew from what is true once a change is made.
  const [round, setRound] = useState(0);

  async function propose(proposal: Proposal) {
    setBusy(true);
    setFailure(null);
    setProblems(new Map());
    try {
      const preview = await previewChange(proposal);
      setStage({ step: "review", proposal, preview });
    } catch (error) {
      const found = problemsOf(error);
      if (found) setProblems(found);
      else setFailure(wordsOf(error));
      if (error instanceof ClientProblem && error.status === 409)
        await client.invalidateQueries(configurationOptions());
    } finally {
      setBusy(false);
    }
  }

  async function done(name: string, changed: Changed) {
    setStage({ step: "done", name, changed });
    await client.invalidateQueries(configurationOptions());
  }

  return (
    <>
      {stage.step === "review" && (
        <ChangeReview
          proposal={stage.proposal}
          preview={stage.preview}
          back={(reason) => {
            setStage({ step: "edit" });
            setFailure(reason ?? null);
            if (reason) client.invalidateQueries(configurationOptions());
          }}
          done={(changed) => done(stage.preview.name, changed)}
        />
      )}
      {stage.step === "done" && (
        <ChangeDone
          key={stage.changed.id}
          name={stage.name}
          changed={stage.changed}
          undo={() => propose({ kind: "undo", changeId: stage.changed.id })}
          close={() => {
            if (goOn) return goOn(stage.changed);
            setRound(round + 1);
            setStage({ step: "edit" });
          }}
        />
      )}
      {failure && <Notice tone="alarm">{failure}</Notice>}
      <div hidden={stage.step !== "edit"} key={round}>
        <ProblemList problems={problems} />
        {children({ propose, problems, isBusy })}
      </div>
    </>
  );
}
