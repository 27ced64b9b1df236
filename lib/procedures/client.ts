import { queryOptions } from "@tanstack/react-query";
import { explanation } from "#lib/availability/client";
import { callApi } from "#lib/client";
import { pollEvery } from "#lib/polling";
import type { ProcedureSlot } from "#lib/procedures/queries";
import type { ItemStatus, Readiness } from "#lib/procedures/rules";
import type { ProcedureChange, ProcedureRequest, ProcedureSlotsAnswer } from "#lib/procedures/schema";
import type { SeriesView } from "#lib/series/queries";

/** Procedure slots of local dates with their readiness, asked again every 30 seconds. */
export const proceduresOptions = ({ from, to }: { from: string; to: string }) =>
  queryOptions({
    queryKey: ["procedures", from, to],
    queryFn: ({ signal }) => callApi<{ procedures: ProcedureSlot[] }>(`/procedures?from=${from}&to=${to}`, { signal }),
    refetchInterval: pollEvery(30_000),
  });

export type ReadinessMark = { caseId: string; code: string; status: ItemStatus; note?: string };

export const markReadiness = ({ caseId, ...body }: ReadinessMark) =>
  callApi<Readiness>(`/procedures/${caseId}/readiness`, { body });

type Length = {
  technique: string;
  levelCount: number;
  anesthesia: string;
  additions: readonly string[];
  /** The appointment of a procedure that changes */
  moving?: string;
};
type Wanted = Length & { from: string; to: string; physician?: string };

const lengthOf = <Asked extends Length>({ additions, levelCount, ...asked }: Asked) => ({
  ...asked,
  levelCount: String(levelCount),
  additions: additions.join(","),
});

/** Free times for a procedure that is being planned, and how long it takes. */
export const procedureSlotsOptions = (wanted: Wanted) => {
  const query = new URLSearchParams(lengthOf(wanted));
  return queryOptions({
    queryKey: ["procedure-slots", query.toString()],
    queryFn: ({ signal }) => callApi<ProcedureSlotsAnswer>(`/procedure-slots?${query}`, { signal }),
    enabled: wanted.levelCount > 0,
    staleTime: 15_000,
  });
};

/** Every rule that stands against one time for a procedure of this length. */
export const procedureExplanationOptions = (wanted: Length & { start: string; location: string }) =>
  explanation(`/procedure-slots/explain?${new URLSearchParams(lengthOf(wanted))}`);

/** One procedure with the visits around it. */
export const procedureOptions = (id: string) =>
  queryOptions({
    queryKey: ["procedures", "one", id],
    queryFn: ({ signal }) =>
      callApi<{ procedure: ProcedureSlot; series: SeriesView | null }>(`/procedures/${id}`, { signal }),
    refetchInterval: 30_000,
  });

export type ProcedureBooked = { caseId: string; appointmentId: string; reference: string; seriesId: string };

export const bookProcedure = ({ key, ...body }: ProcedureRequest & { key: string }) =>
  callApi<ProcedureBooked>("/procedures", { body, idempotencyKey: key });
export const changeProcedure = ({ id, ...body }: ProcedureChange & { id: string }) =>
  callApi<{ version: number }>(`/procedures/${id}/change`, { body });
