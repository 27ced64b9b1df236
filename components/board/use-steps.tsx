"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { Said } from "#components/staff/snack";
import { type Schedule, type Step, scheduleOptions, takeStep, undoStep } from "#lib/appointments/client";
import { conflictWords } from "#lib/appointments/conflict";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { likelyNext, type Status, statusWords } from "#lib/appointments/steps";

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
const failure = (entry: ScheduleEntry, error: unknown): string =>
  conflictWords(error, nameOf(entry), entry.location.timeZone);

/** Steps on the board: shown at once, taken back where the server refuses, with three minutes to undo. */
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

  /** Takes back the last step of a visit, whatever it was. */
  async function undo(entry: ScheduleEntry, version: number) {
    setSaid(null);
    setPending(entry.id);
    try {
      const { status } = await undoStep({ id: entry.id, version });
      setSaid({ text: `${nameOf(entry)} is back to “${statusWords[status].word}”` });
    } catch (error) {
      setSaid({ text: failure(entry, error) });
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
      setSaid({ text: `${nameOf(entry)}: ${statusWords[to].word}`, undo: () => undo(entry, version) });
    } catch (error) {
      problem = failure(entry, error);
      setSaid({ text: problem });
    }
    await client.invalidateQueries({ queryKey });
    setPending(null);
    return problem;
  }

  /** After a move by its dialog. */
  async function moved(entry: ScheduleEntry, version: number, text: string) {
    setSaid({ text, undo: () => undo(entry, version) });
    await client.invalidateQueries({ queryKey });
  }

  const dismiss = useCallback(() => setSaid(null), []);
  return { take, undo, moved, said, dismiss, pending };
}
