import { queryOptions } from "@tanstack/react-query";
import { callApi } from "#lib/client";
import type { Form, FormVersionView } from "#lib/forms/queries";

/** The forms with their versions. */
export const formsOptions = () =>
  queryOptions({
    queryKey: ["forms"],
    queryFn: ({ signal }) => callApi<{ forms: Form[] }>("/forms", { signal }),
  });

export const formVersionOptions = (id: string) =>
  queryOptions({
    queryKey: ["forms", id],
    queryFn: ({ signal }) => callApi<FormVersionView>(`/form-versions/${id}`, { signal }),
  });

/** Where the text of a version is downloaded. */
export const definitionAddress = (id: string): string => `/api/v1/form-versions/${id}/definition`;

export const createDraft = (form: string, idempotencyKey: string) =>
  callApi<{ id: string; version: string }>("/forms", { body: { form }, idempotencyKey });

export const replaceDraft = ({ id, hash, json }: { id: string; hash: string; json: string }) =>
  callApi<{ hash: string; unknown: string[] }>(`/form-versions/${id}/definition`, { body: { hash, json } });

export const publishVersion = ({ id, hash }: { id: string; hash: string }) =>
  callApi<{ ok: true }>(`/form-versions/${id}/publish`, { body: { hash } });

export const retireVersion = (id: string) => callApi<{ ok: true }>(`/form-versions/${id}/retire`, { body: {} });

export const discardDraft = (id: string) => callApi<{ ok: true }>(`/form-versions/${id}`, { method: "DELETE" });
