"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { useRequestKey } from "#components/ui/use-request-key";
import { ClientProblem, problemWords } from "#lib/client";
import type { IntakeToCorrect } from "#lib/intake/amendment-queries";
import { amendIntake, reviewOptions } from "#lib/intake/client";
import { correcting, displaced, moved, type Typing } from "#lib/intake/correcting";
import type { FormFields } from "#lib/intake/forms";

const changedMeanwhile =
  "A colleague changed this form a moment ago. It is loaded again, and what you typed is still here. Look at it once more, then save.";

export const noReason = "Say who told you, and why it is different";

/** The findings of a refusal, by the path of the question that each is about. */
function findingsIn(error: unknown): Record<string, string> {
  const errors = error instanceof ClientProblem && Array.isArray(error.details.errors) ? error.details.errors : [];
  return Object.fromEntries(
    errors.flatMap((one: { path?: unknown; message?: unknown }) =>
      typeof one.path === "string" ? [[one.path, String(one.message)]] : [],
    ),
  );
}

const nothing: Typing = { typed: {}, removed: [] };

/** What is being corrected in one form, and the way to save it. */
export function useCorrection(form: IntakeToCorrect) {
  const router = useRouter();
  const client = useQueryClient();
  const send = useRequestKey();
  const [typing, setTyping] = useState(nothing);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const state = useMemo(() => correcting(form.definition, form.answers, typing), [form, typing]);

  const change = (path: string, fields: FormFields) => {
    setTyping(({ typed, ...rest }) => ({ ...rest, typed: { ...typed, [path]: fields } }));
    setRefused(({ [path]: _, ...rest }) => rest);
  };
  const open = (path: string) => setOpened((paths) => [...paths, path]);
  const keep = (path: string) => {
    setOpened((paths) => paths.filter((one) => one !== path));
    setTyping(({ typed: { [path]: _, ...typed }, ...rest }) => ({ ...rest, typed }));
  };
  const toggleRemoval = (instance: string) =>
    setTyping(({ typed, removed }) => ({
      typed,
      removed: removed.includes(instance) ? removed.filter((one) => one !== instance) : [...removed, instance],
    }));

  useEffect(() => {
    const moves = displaced(form.answers, { index: state.index, added, typing });
    if (moves.size === 0) return;
    setAdded((instances) => instances.map((one) => moves.get(one) ?? one));
    setTyping((all) => moved(all, moves));
  }, [form.answers, state.index, added, typing]);

  useEffect(() => {
    if (problem) document.querySelector<HTMLElement>('#main [aria-invalid="true"]')?.focus();
  }, [problem]);

  function fail(words: string): void {
    setProblem(words);
    setBusy(false);
  }

  async function save(): Promise<void> {
    setProblem(null);
    const [unread] = state.findings;
    if (unread) return fail(unread.message.en);
    if (state.differences.length === 0) return fail("Change at least one answer");
    if (!reason.trim()) return fail(noReason);
    setBusy(true);
    const body = { id: form.id, answers: state.changes, reason: reason.trim(), revision: form.revision };
    try {
      await send(body, (key) => amendIntake(body, key));
      await client.invalidateQueries({ queryKey: reviewOptions(form.id).queryKey });
      router.push(`/desk/intake/${form.id}`);
    } catch (error) {
      const findings = findingsIn(error);
      setRefused(findings);
      setOpened((paths) => [...new Set([...paths, ...Object.keys(findings)])]);
      const isOld = error instanceof ClientProblem && error.status === 409;
      if (isOld) router.refresh();
      fail(isOld ? changedMeanwhile : problemWords(error));
    }
  }

  const problemOf = (path: string): string | undefined =>
    refused[path] ?? state.findings.find((finding) => finding.path === path)?.message.en;
  const add = (instance: string) => setAdded((instances) => [...instances, instance]);
  const writing = { reason, setReason, problem, save, isBusy };
  return { ...state, typing, opened, added, change, open, keep, add, toggleRemoval, problemOf, ...writing };
}
export type CorrectionState = ReturnType<typeof useCorrection>;
