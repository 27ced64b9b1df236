import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { callApi } from "#lib/client";
import { pollEvery } from "#lib/polling";
import type { callerScreening } from "#lib/triage/caller-schema";
import type { OpenScreening } from "#lib/triage/queries";
import type { Tier } from "#lib/triage/rules";

/** Warning signs that somebody ticked and nobody has dealt with. */
export const screeningsOptions = () =>
  queryOptions({
    queryKey: ["screenings"],
    queryFn: ({ signal }) => callApi<{ screenings: OpenScreening[] }>("/screenings", { signal }),
    refetchInterval: pollEvery(10_000),
  });

export const closeScreening = ({ id, note }: { id: string; note: string }) =>
  callApi<{ ok: true }>(`/screenings/${id}/handle`, { body: { note } });

export type KeptScreening = { id: string; tier: Tier; showEmergencyText: boolean };

/** Keeps the signs asked of a caller as soon as they are answered. */
export const keepScreening = (body: z.input<typeof callerScreening>) =>
  callApi<KeptScreening>("/caller-screenings", { body, idempotencyKey: crypto.randomUUID() });
