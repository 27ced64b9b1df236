"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { Said } from "#components/staff/snack";
import { type Schedule, type Step, scheduleOptions, takeStep } from "#lib/appointments/client";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { likelyNext, type Status, statusWords, wayBack } from "#lib/appointments/steps";
import { ClientProblem, problemWords } from "#lib/client";

const withStatus = (schedule: Schedule, { id, to }: Step): Schedule => ({
  ...schedule,
  entries: schedule.entries.map((entry) =>
    entry.id === id
      ? {
          ...entry,
          status: to,
          nextStates: likelyNext(to),
          arrivedAt: to === "arrived" ? schedule.now : entry.arrivedAt,
        }
      : entry,
  ),
});

const nameOf = (entry: ScheduleEntry): string => entry.patient?.name ?? "The visit";

/** What went wrong with a step, with the state in which a colleague left the visit where that is known. */
function failureWords(entry: ScheduleEntry, error: unknown): string {
  const state = error instanceof ClientProblem && error.status === 409 ? error.details.status : undefined;
  const word = typeof state === "string" && state in statusWords ? statusWords[state as Status].word : null;
  return word
    ? `${nameOf(entry)} is now “${word}”: a colleague changed it. Your step was not taken.`
    : problemWords(error);
}

/** Steps on the board: shown at once, taken back where the server refuses, with Undo where there is a way back. */
export function useSteps(date: string) {
  const client = useQueryClient();
  const [said, setSaid] = useState<Said | null>(null);
  const [pending, setPending] = useState<string | null>(null);
  const { queryKey } = scheduleOptions({ from: date, to: date });
  const { mutateAsync } = useMutation({
    mutationFn: takeStep,
    onMutate: async (step) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      if (before) client.setQueryData(queryKey, withStatus(before, step));
      return { before };
    },
    onError: (_error, _step, context) => client.setQueryData(queryKey, context?.before),
  });

  async function undo(entry: ScheduleEntry, path: Status[], version: number) {
    setSaid(null);
    setPending(entry.id);
    try {
      let at = version;
      for (const to of path) at = (await mutateAsync({ id: entry.id, to, version: at })).version;
      setSaid({ text: `${nameOf(entry)} is back to “${statusWords[entry.status].word}”` });
    } catch (error) {
      setSaid({ text: failureWords(entry, error) });
    }
    await client.invalidateQueries({ queryKey });
    setPending(null);
  }

  /** Takes a step; answers what went wrong in words, or null. */
  async function take(entry: ScheduleEntry, to: Status, reason?: string): Promise<string | null> {
    if (pending === entry.id) return null;
    setPending(entry.id);
    let problem: string | null = null;
    try {
      const { version } = await mutateAsync({ id: entry.id, to, version: entry.version, ...(reason && { reason }) });
      const path = wayBack(entry.status, to);
      const text = `${nameOf(entry)}: ${statusWords[to].word}`;
      setSaid({ text, ...(path.length > 0 && { undo: () => undo(entry, path, version) }) });
    } catch (error) {
      problem = failureWords(entry, error);
      setSaid({ text: problem });
    }
    await client.invalidateQueries({ queryKey });
    setPending(null);
    return problem;
  }

  const dismiss = useCallback(() => setSaid(null), []);
  return { take, said, dismiss, pending };
}
