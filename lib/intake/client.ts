import { queryOptions } from "@tanstack/react-query";
import { callApi } from "#lib/client";
import type { IntakeReview, ReviewQueueEntry } from "#lib/intake/review-queries";
import { pollEvery } from "#lib/polling";

/** Health forms waiting for review, the most urgent first. */
export const reviewsOptions = () =>
  queryOptions({
    queryKey: ["intake-reviews"],
    queryFn: ({ signal }) => callApi<{ reviews: ReviewQueueEntry[] }>("/intake-reviews", { signal }),
    select: ({ reviews }) => reviews,
    refetchInterval: pollEvery(30_000),
  });

export const reviewOptions = (id: string) =>
  queryOptions({
    queryKey: ["intake-review", id],
    queryFn: ({ signal }) => callApi<IntakeReview>(`/intake-reviews/${id}`, { signal }),
  });

export type IntakeDecision = { id: string; decision: "accept" | "request_changes"; note?: string; revision: number };

export const decideIntake = ({ id, ...body }: IntakeDecision) =>
  callApi<{ status: string; revision: number }>(`/intake-reviews/${id}/decisions`, { body });

export const acknowledgeFlag = ({ id, note }: { id: string; note: string }) =>
  callApi<{ ok: true }>(`/flags/${id}/acknowledge`, { body: { note } });

export type ReviewClaim = { mine: boolean; by: string | null; until: string };

/** Keeps a form for whoever has it open; with `takeOver` also where a colleague has it. */
export const claimReview = ({ id, takeOver = false }: { id: string; takeOver?: boolean }) =>
  callApi<ReviewClaim>(`/intake-reviews/${id}/claim`, { body: { takeOver } });
