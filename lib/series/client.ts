import { queryOptions } from "@tanstack/react-query";
import { callApi } from "#lib/client";
import { pollEvery } from "#lib/polling";
import type { SeriesView } from "#lib/series/queries";
import type { PreviewRequest, PreviewVisit, RepeatRequest, SeriesRequest } from "#lib/series/schema";

/** One series with the state of each visit, asked again every 30 seconds: colleagues book and drop too. */
export const seriesOptions = (id: string) =>
  queryOptions({
    queryKey: ["series", id],
    queryFn: async ({ signal }) => (await callApi<{ series: SeriesView }>(`/series/${id}`, { signal })).series,
    refetchInterval: 30_000,
  });

/** Every series of one patient, the newest first. */
export const patientSeriesOptions = (patientId: string) =>
  queryOptions({
    queryKey: ["series", "of", patientId],
    queryFn: async ({ signal }) =>
      (await callApi<{ series: SeriesView[] }>(`/patients/${patientId}/series`, { signal })).series,
    refetchInterval: pollEvery(60_000),
  });

type Time = { start: string; physician?: string; location?: string };
type Versioned = { id: string; version: number };
type Following = { following?: boolean };
type Answer = { series: SeriesView };

export const createSeries = (body: SeriesRequest) =>
  callApi<Answer>("/series", { body, idempotencyKey: crypto.randomUUID() });
export const proposeTimes = (id: string) => callApi<Answer>(`/series/${id}/proposals`, { body: {} });
export const bookOccurrence = ({ id, ...body }: Versioned & Partial<Time>) =>
  callApi<Answer>(`/occurrences/${id}/book`, { body, idempotencyKey: crypto.randomUUID() });
export const placeOccurrence = ({ id, ...body }: Versioned & Time & Following) =>
  callApi<Answer & { left: string[] }>(`/occurrences/${id}/place`, { body });
export const dropOccurrence = ({ id, ...body }: Versioned & Following & { reason: string }) =>
  callApi<Answer>(`/occurrences/${id}/drop`, { body });
export const undoDrop = ({ id, ...body }: Versioned) => callApi<Answer>(`/occurrences/${id}/undo`, { body });
export const restoreOccurrence = ({ id, ...body }: Versioned) =>
  callApi<Answer>(`/occurrences/${id}/restore`, { body });

/** Each date of a visit that is repeated: free, or what stands against it. Asked once: booking asks again. */
export const seriesPreviewOptions = (body: PreviewRequest | null) =>
  queryOptions({
    queryKey: ["series-preview", JSON.stringify(body)],
    queryFn: ({ signal }) => callApi<{ visits: PreviewVisit[] }>("/series/preview", { body: body ?? {}, signal }),
    enabled: body !== null,
    placeholderData: (previous) => previous,
  });

export const bookSeries = ({ key, ...body }: RepeatRequest & { key: string }) =>
  callApi<Answer & { booked: number }>("/series/bookings", { body, idempotencyKey: key });
