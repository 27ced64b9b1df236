import { queryOptions } from "@tanstack/react-query";
import { callApi } from "#lib/client";
import { pollEvery } from "#lib/polling";
import type { ProcedureSlot } from "#lib/procedures/queries";
import type { ItemStatus, Readiness } from "#lib/procedures/rules";

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
