"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { claimReview } from "#lib/intake/client";

/** Reading a form keeps it for this person; the page renews that every few minutes for as long as it is open. */
export function useClaim(id: string, isOn: boolean) {
  const client = useQueryClient();
  const queryKey = ["review-claim", id];
  const { data } = useQuery({
    queryKey,
    queryFn: () => claimReview({ id }),
    enabled: isOn,
    refetchInterval: 4 * 60_000,
    retry: false,
    gcTime: 0,
  });
  const takeOver = async () => client.setQueryData(queryKey, await claimReview({ id, takeOver: true }));
  return { claim: data ?? null, takeOver };
}
