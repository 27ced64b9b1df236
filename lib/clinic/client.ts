import { queryOptions } from "@tanstack/react-query";
import { callApi } from "#lib/client";
import type { Configuration } from "#lib/clinic/configuration";
import type { Changed, ChangeLine, Decision, Preview, Proposal } from "#lib/clinic/schema";

/** Hours, closures, visit types, people and rooms as they stand. */
export const configurationOptions = () =>
  queryOptions({
    queryKey: ["configuration"],
    queryFn: ({ signal }) => callApi<Configuration>("/configuration", { signal }),
  });

/** What administrators changed, the newest first. */
export const changesOptions = () =>
  queryOptions({
    queryKey: ["configuration", "changes"],
    queryFn: ({ signal }) => callApi<{ changes: ChangeLine[] }>("/configuration/changes", { signal }),
  });

export const previewChange = (proposal: Proposal) =>
  callApi<Preview>("/configuration/previews", { body: { proposal } });

/** The same key for the same decision pressed twice: a change is made once. */
export const makeChange = (request: { proposal: Proposal; decisions: Decision[] }, idempotencyKey: string) =>
  callApi<Changed>("/configuration/changes", { body: request, idempotencyKey });
