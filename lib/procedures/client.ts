import { queryOptions } from "@tanstack/react-query";
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

type Wanted = {
  technique: string;
  levelCount: number;
  anesthesia: string;
  additions: readonly string[];
  from: string;
  to: string;
  physician?: string;
  /** The appointment of a procedure that changes */
  moving?: string;
};

/** Free times for a procedure that is being planned, and how long it takes. */
export const procedureSlotsOptions = ({ additions, levelCount, ...wanted }: Wanted) => {
  const query = new URLSearchParams({ ...wanted, levelCount: String(levelCount), additions: additions.join(",") });
  return queryOptions({
    queryKey: ["procedure-slots", query.toString()],
    queryFn: ({ signal }) => callApi<ProcedureSlotsAnswer>(`/procedure-slots?${query}`, { signal }),
    enabled: levelCount > 0,
    staleTime: 15_000,
  });
};

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
