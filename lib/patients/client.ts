import { queryOptions } from "@tanstack/react-query";
import { callApi } from "#lib/client";
import type { MatchDecision, MergeShown, Unidentified } from "#lib/patients/matching-schema";

export type Matches = { patients: Unidentified[]; merges: MergeShown[] };

/** People whom nobody has identified yet, and the merges that can still be undone. */
export const matchesOptions = () =>
  queryOptions({
    queryKey: ["patient-matches"],
    queryFn: ({ signal }) => callApi<Matches>("/patient-matches", { signal }),
    refetchInterval: 60_000,
  });

export const decideMatch = ({ id, ...body }: { id: string } & MatchDecision) =>
  callApi<{ ok: true }>(`/patient-matches/${id}/decisions`, { body });

export const undoMerge = (id: string) => callApi<{ ok: true }>(`/patient-merges/${id}/undo`, { body: {} });
