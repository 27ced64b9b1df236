import { queryOptions } from "@tanstack/react-query";
import type { ScheduleEntry } from "#lib/appointments/schema";
import type { Status } from "#lib/appointments/steps";
import { callApi } from "#lib/client";
import { pollEvery } from "#lib/polling";

export type Schedule = { timeZone: string; now: string; entries: ScheduleEntry[] };

/** The appointments of local dates, of all or of one physician, asked again every 10 seconds while somebody looks. */
export const scheduleOptions = (query: { from: string; to: string; physician?: string }) =>
  queryOptions({
    queryKey: ["schedule", query.from, query.to, query.physician ?? ""],
    queryFn: ({ signal }) => callApi<Schedule>(`/schedule?${new URLSearchParams(query)}`, { signal }),
    refetchInterval: pollEvery(10_000),
  });

export type Step = { id: string; to: Status; reason?: string; version?: number };

export const takeStep = ({ id, ...body }: Step) =>
  callApi<{ id: string; status: Status; version: number }>(`/appointments/${id}/transitions`, { body });
