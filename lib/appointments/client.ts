import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import type { DayView } from "#lib/appointments/day-schema";
import type { bookingAnswer, holdAnswer, ScheduleEntry } from "#lib/appointments/schema";
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

/** One location on one date by person and place, asked again while somebody looks. */
export const dayOptions = (query: { date: string; location: string }) =>
  queryOptions({
    queryKey: ["day", query.date, query.location],
    queryFn: ({ signal }) => callApi<DayView>(`/day?${new URLSearchParams(query)}`, { signal }),
    refetchInterval: pollEvery(10_000),
  });

export type Step = { id: string; to: Status; reason?: string; version?: number };

export const takeStep = ({ id, ...body }: Step) =>
  callApi<{ id: string; status: Status; version: number }>(`/appointments/${id}/transitions`, { body });

/** What staff may choose for a visit: a time with somebody somewhere, and why where something stands against it. */
export type ChosenTime = { start: string; physician: string; location: string; overbook?: { reason: string } };

/** Takes back one's own last step. */
export const undoStep = ({ id, version }: { id: string; version: number }) =>
  callApi<{ id: string; status: Status; version: number }>(`/appointments/${id}/undo`, { body: { version } });

export const moveVisit = ({ id, ...body }: ChosenTime & { id: string; version: number; reason?: string }) =>
  callApi<{ id: string; status: Status; version: number }>(`/appointments/${id}/move`, { body });

export type HeldForCaller = z.output<typeof holdAnswer>;

export const holdTime = (body: { visitType: string } & Omit<ChosenTime, "overbook">) =>
  callApi<HeldForCaller>("/holds", { body, idempotencyKey: crypto.randomUUID() });

/** Lets a held time go; a hold that is gone already is as good. */
export const releaseTime = (token: string) =>
  callApi<{ ok: true }>(`/holds/${token}`, { method: "DELETE" }).catch(() => null);

export const keepHold = (token: string) =>
  callApi<Omit<HeldForCaller, "holdToken">>(`/holds/${token}/extend`, { body: {} });

export type CallerBooked = z.output<typeof bookingAnswer> & { id: string };

export const bookForCaller = ({ key, ...body }: { key: string } & Record<string, unknown>) =>
  callApi<CallerBooked>("/bookings", { body, idempotencyKey: key });
