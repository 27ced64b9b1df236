import { queryOptions } from "@tanstack/react-query";
import { callApi } from "#lib/client";
import { pollEvery } from "#lib/polling";
import type { WarningSignAnswers } from "#lib/triage/rules";
import type { WaitlistList, WaitlistTimes } from "#lib/waitlist/schema";

/** Who waits, in the order in which times are offered; asked again while somebody looks. */
export const waitlistOptions = () =>
  queryOptions({
    queryKey: ["waitlist"],
    queryFn: ({ signal }) => callApi<WaitlistList>("/waitlist", { signal }),
    refetchInterval: pollEvery(15_000),
  });

/** Free times that can be offered to one entry. */
export const waitlistTimesOptions = (id: string) =>
  queryOptions({
    queryKey: ["waitlist", "times", id],
    queryFn: ({ signal }) => callApi<WaitlistTimes>(`/waitlist/${id}/times`, { signal }),
  });

export type OfferedTime = { start: string; physician: string; location: string };

export const offerTime = ({ id, key, ...body }: OfferedTime & { id: string; key: string }) =>
  callApi<{ id: string; expiresAt: string }>(`/waitlist/${id}/offers`, { body, idempotencyKey: key });

export const removeEntry = ({ id, reason }: { id: string; reason: string }) =>
  callApi<{ ok: true }>(`/waitlist/${id}/remove`, { body: { reason } });

/** Somebody said yes on the phone. */
export const acceptFor = ({ offerId, screening }: { offerId: string; screening?: WarningSignAnswers }) =>
  callApi<{ manageToken: string }>(`/waitlist-offers/${offerId}/accept`, { body: screening ? { screening } : {} });

/** Somebody said no on the phone. */
export const declineFor = (offerId: string) =>
  callApi<{ ok: true }>(`/waitlist-offers/${offerId}/decline`, { body: {} });

export const joinForCaller = ({ key, ...body }: { key: string } & Record<string, unknown>) =>
  callApi<{ waitlistToken: string }>("/waitlist", { body, idempotencyKey: key });
