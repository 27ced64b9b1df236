"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { claimKey, claimReview, type ReviewClaim } from "#lib/intake/client";

const renewMilliseconds = 4 * 60_000;

/** When to ask again: in good time while it is ours, as soon as it has ended while a colleague has it. */
function nextAsk(claim: ReviewClaim | undefined): number {
  if (!claim || claim.mine) return renewMilliseconds;
  return Math.min(renewMilliseconds, Math.max(1_000, Date.parse(claim.until) - Date.now() + 500));
}

/**
 * Reading a form keeps it for this person; the page renews that for as long as it is open, and takes the form over
 * once a colleague's time with it has ended.
 */
export function useClaim(id: string, isOn: boolean) {
  const client = useQueryClient();
  const queryKey = claimKey(id);
  const { data } = useQuery({
    queryKey,
    queryFn: () => claimReview({ id }),
    enabled: isOn,
    refetchInterval: ({ state }) => nextAsk(state.data),
    retry: false,
    gcTime: 0,
  });
  const takeOver = async () => client.setQueryData(queryKey, await claimReview({ id, takeOver: true }));
  return { claim: data ?? null, takeOver };
}
