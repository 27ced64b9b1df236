import { queryOptions } from "@tanstack/react-query";
import type { ScheduleEntry } from "#lib/appointments/schema";
import type { Status } from "#lib/appointments/steps";
import { callApi } from "#lib/client";

export type Schedule = { timeZone: string; now: string; entries: ScheduleEntry[] };

/** The appointments of local dates, asked again every 10 seconds while somebody looks. */
export const scheduleOptions = ({ from, to }: { from: string; to: string }) =>
  queryOptions({
    queryKey: ["schedule", from, to],
    queryFn: ({ signal }) => callApi<Schedule>(`/schedule?from=${from}&to=${to}`, { signal }),
    refetchInterval: 10_000,
  });

export type Step = { id: string; to: Status; reason?: string; version?: number };

export const takeStep = ({ id, ...body }: Step) =>
  callApi<{ id: string; status: Status; version: number }>(`/appointments/${id}/transitions`, { body });
