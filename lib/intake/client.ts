import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { ChartDecision } from "#lib/chart/schema";
import { callApi } from "#lib/client";
import type { Answers } from "#lib/intake/answers";
import type { CallList } from "#lib/intake/call-queries";
import { filterQuery } from "#lib/intake/queue";
import type { ReviewQueue } from "#lib/intake/queue-queries";
import type { QueueFilter } from "#lib/intake/queue-schema";
import type { IntakeReview } from "#lib/intake/review-queries";
import type { ReviewAction } from "#lib/intake/rules";
import type { CallOutcome } from "#lib/intake/schema";
import { pollEvery } from "#lib/polling";

const withQuery = (path: string, query: string) => (query ? `${path}?${query}` : path);

/** Health forms, the most urgent first; without a filter those that wait for a decision. */
export const reviewsOptions = (filter: QueueFilter = {}) =>
  queryOptions({
    queryKey: ["intake-reviews", filterQuery(filter)],
    queryFn: ({ signal }) => callApi<ReviewQueue>(withQuery("/intake-reviews", filterQuery(filter)), { signal }),
    refetchInterval: pollEvery(30_000),
    // Another filter shows the old list until its own is there.
    placeholderData: keepPreviousData,
  });

export const reviewOptions = (id: string) =>
  queryOptions({
    queryKey: ["intake-review", id],
    queryFn: ({ signal }) => callApi<IntakeReview>(`/intake-reviews/${id}`, { signal }),
  });

export type IntakeDecision = {
  id: string;
  decision: Exclude<ReviewAction, "claim" | "amend">;
  revision: number;
  note?: string;
  items?: readonly string[];
  chart?: readonly ChartDecision[];
  chartVersion?: number;
};

export const decideIntake = ({ id, ...body }: IntakeDecision) =>
  callApi<{ status: string; revision: number }>(`/intake-reviews/${id}/decisions`, { body });

export type Correction = { id: string; answers: Answers; reason: string; revision: number };

export const amendIntake = ({ id, ...body }: Correction, idempotencyKey: string) =>
  callApi<{ status: string; revision: number }>(`/intake-reviews/${id}/amendments`, { body, idempotencyKey });

export const acknowledgeFlag = ({ id, note }: { id: string; note: string }) =>
  callApi<{ ok: true }>(`/flags/${id}/acknowledge`, { body: { note } });

/** Under which the page keeps whose form it is. */
export const claimKey = (id: string) => ["review-claim", id] as const;

export type ReviewClaim = { mine: boolean; by: string | null; until: string };

/** Keeps a form for whoever has it open; with `takeOver` also where a colleague has it. */
export const claimReview = ({ id, takeOver = false }: { id: string; takeOver?: boolean }) =>
  callApi<ReviewClaim>(`/intake-reviews/${id}/claim`, { body: { takeOver } });

/** Whom to call about a health form, in the order of need. */
export const callsOptions = (days: number) =>
  queryOptions({
    queryKey: ["intake-calls", days],
    queryFn: ({ signal }) => callApi<CallList>(`/intake-calls?days=${days}`, { signal }),
    refetchInterval: pollEvery(60_000),
  });

export type RecordedCall = { id: string; outcome: CallOutcome; note?: string; againAt?: string };

export const recordIntakeCall = ({ id, ...body }: RecordedCall, idempotencyKey: string) =>
  callApi<{ id: string }>(`/intake-reviews/${id}/calls`, { body, idempotencyKey });
