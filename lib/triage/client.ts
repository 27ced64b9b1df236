import { queryOptions } from "@tanstack/react-query";
import { callApi } from "#lib/client";
import { pollEvery } from "#lib/polling";
import type { OpenScreening } from "#lib/triage/queries";

/** Warning signs that somebody ticked and nobody has dealt with. */
export const screeningsOptions = () =>
  queryOptions({
    queryKey: ["screenings"],
    queryFn: ({ signal }) => callApi<{ screenings: OpenScreening[] }>("/screenings", { signal }),
    refetchInterval: pollEvery(10_000),
  });

export const closeScreening = ({ id, note }: { id: string; note: string }) =>
  callApi<{ ok: true }>(`/screenings/${id}/handle`, { body: { note } });
