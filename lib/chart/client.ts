import { queryOptions } from "@tanstack/react-query";
import type { Chart } from "#lib/chart/queries";
import type { ChartEdit } from "#lib/chart/schema";
import { callApi } from "#lib/client";
import { pollEvery } from "#lib/polling";

/** What the chart of a patient says now, and every decision about it. */
export const patientChartOptions = (patientId: string) =>
  queryOptions({
    queryKey: ["patient-chart", patientId],
    queryFn: ({ signal }) => callApi<Chart>(`/patients/${patientId}/chart`, { signal }),
    refetchInterval: pollEvery(60_000),
  });

export const editChart = (patientId: string, edit: ChartEdit, key: string) =>
  callApi<{ version: number }>(`/patients/${patientId}/chart`, { body: edit, idempotencyKey: key });
