import { queryOptions } from "@tanstack/react-query";
import { callApi } from "#lib/client";
import type { Joined, MatchDecision, MergeShown, Unidentified } from "#lib/patients/matching-schema";
import type { FoundPatient } from "#lib/patients/schema";

export type Matches = { total: number; patients: Unidentified[]; merges: MergeShown[] };

/** People whom nobody has identified yet, and the merges that can still be undone. */
export const matchesOptions = () =>
  queryOptions({
    queryKey: ["patient-matches"],
    queryFn: ({ signal }) => callApi<Matches>("/patient-matches", { signal }),
    refetchInterval: 60_000,
  });

export const decideMatch = ({ id, ...body }: { id: string } & MatchDecision) =>
  callApi<{ ok: true }>(`/patient-matches/${id}/decisions`, { body });

/** What a record was joined from, however long ago. */
export const joinedOptions = (id: string) =>
  queryOptions({
    queryKey: ["patient-merges", id],
    queryFn: ({ signal }) => callApi<Joined>(`/patients/${id}/merges`, { signal }),
  });

export const undoMerge = (id: string) => callApi<{ ok: true }>(`/patient-merges/${id}/undo`, { body: {} });

/** Known patients who fit what was typed; nothing is asked before two characters. */
export const patientSearchOptions = (search: string) =>
  queryOptions({
    queryKey: ["patient-search", search],
    queryFn: ({ signal }) => callApi<{ patients: FoundPatient[] }>("/patient-searches", { body: { search }, signal }),
    enabled: search.length >= 2,
    // What was found does not stay in the memory of a shared computer.
    gcTime: 60_000,
  });
