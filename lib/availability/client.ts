import { queryOptions } from "@tanstack/react-query";
import type { ExplainAnswer, OfferedSlot } from "#lib/availability/schema";
import { callApi } from "#lib/client";
import { pollEvery } from "#lib/polling";

type Asked = { visitType: string; moving?: string | undefined };

const given = (query: Record<string, string | undefined>): string =>
  new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))).toString();

/** Every time that can be booked on local dates, asked again while somebody looks: a colleague may take one. */
export const slotsOptions = (query: Asked & { from: string; to: string }) =>
  queryOptions({
    queryKey: ["slots", query.visitType, query.from, query.to, query.moving ?? ""],
    queryFn: ({ signal }) => callApi<{ timeZone: string; slots: OfferedSlot[] }>(`/slots?${given(query)}`, { signal }),
    enabled: query.visitType !== "",
    refetchInterval: pollEvery(15_000),
  });

/** What stands against one time, from where it is asked. */
export const explanation = (path: string) =>
  queryOptions({
    queryKey: ["explanation", path],
    queryFn: ({ signal }) => callApi<ExplainAnswer>(path, { signal }),
  });
export type Explanation = ReturnType<typeof explanation>;

/** Every rule that stands against one time. */
export const explanationOptions = (query: Asked & { start: string; physician?: string; location?: string }) =>
  explanation(`/slots/explain?${given(query)}`);
