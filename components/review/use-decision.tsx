"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ChartChoices } from "#components/review/chart-section";
import { type ChartChoice, choicesFor, mustDecide } from "#lib/chart/choices";
import { ClientProblem, problemWords } from "#lib/client";
import { claimKey, decideIntake, type IntakeDecision, reviewOptions, reviewsOptions } from "#lib/intake/client";
import type { IntakeReview } from "#lib/intake/review-queries";

type Asked = IntakeDecision["decision"];

const changed =
  "This form, or the chart, changed while you read it. It is loaded again: look at it once more before you decide.";

/** Why a decision was not taken. Who has the form by now is said by name. */
function refusalWords(error: unknown): string {
  if (!(error instanceof ClientProblem) || error.status !== 409) return problemWords(error);
  const { reader } = error.details;
  return typeof reader === "string" ? `${reader} is reading this form now. Nothing was decided by you.` : changed;
}

/** What a reviewer has chosen so far about one form, and the way to send the decision. */
export function useDecision(review: IntakeReview) {
  const client = useQueryClient();
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [choices, setChoices] = useState<ChartChoices>({});
  const [items, setItems] = useState<readonly string[]>([]);
  const { mutateAsync, isPending } = useMutation({ mutationFn: decideIntake });
  const refresh = () => client.invalidateQueries({ queryKey: reviewOptions(review.id).queryKey });
  const { proposals, version } = review.chart;
  const undecided = proposals.filter((proposal) => mustDecide(proposal) && !(proposal.key in choices));

  const choose = (key: string, choice: ChartChoice) => setChoices((chosen) => ({ ...chosen, [key]: choice }));
  const mark = (path: string) =>
    setItems((marked) => (marked.includes(path) ? marked.filter((one) => one !== path) : [...marked, path]));

  const bodyOf = (decision: Asked, note?: string): IntakeDecision => ({
    id: review.id,
    decision,
    revision: review.revision,
    ...(note && { note }),
    ...(decision === "request_changes" && { items }),
    ...(decision === "accept" && {
      // A choice about what has changed since is gone with it.
      chart: proposals.flatMap((proposal) => {
        const choice = choices[proposal.key];
        return choice && choicesFor(proposal).includes(choice) ? [{ key: proposal.key, choice }] : [];
      }),
      chartVersion: version,
    }),
  });

  function say(words: string): string {
    setProblem(words);
    return words;
  }

  async function decide(decision: Asked, note?: string): Promise<string | null> {
    setProblem(null);
    if (decision === "accept" && undecided.length > 0) {
      document.getElementById("differences")?.querySelector("input")?.focus();
      return say(
        `${undecided.length === 1 ? "1 answer differs" : `${undecided.length} answers differ`} from the chart. Choose what stands, then accept.`,
      );
    }
    try {
      await mutateAsync(bodyOf(decision, note));
      await client.invalidateQueries({ queryKey: reviewsOptions().queryKey.slice(0, 1), refetchType: "none" });
      router.push(`/desk/intake?decided=${decision}`);
      return null;
    } catch (error) {
      await Promise.all([refresh(), client.invalidateQueries({ queryKey: claimKey(review.id) })]);
      return say(refusalWords(error));
    }
  }

  return { problem, choices, choose, items, mark, decide, isPending, refresh };
}
