import type { z } from "zod";

export type Audience = "everyone" | "patient link" | "staff";

/** One call of the API: what it takes and answers. The handlers and the OpenAPI document come from this. */
export type Operation = {
  id: string;
  method: "GET" | "POST" | "PATCH" | "DELETE";
  /** With parameters in braces: "/api/v1/visits/{manageToken}" */
  path: string;
  summary: string;
  audience: Audience;
  /** Takes an Idempotency-Key: the same key and body answer the same again */
  idempotent?: true;
  /** Wants the revision that it changes in If-Match */
  ifMatch?: true;
  params?: z.ZodType<Record<string, string>>;
  query?: z.ZodType;
  body?: z.ZodType;
  /** Takes a form with a file (multipart/form-data): `file`, and what it is in `kind` */
  takesFile?: true;
  /** The most bytes of a body, where it is more than others may have */
  longestBody?: number;
  success: { status: 200 | 201; description: string; schema?: z.ZodType; contentType?: string };
  /** HTTP statuses of the problems that it can answer, besides 400, 500 and 503 */
  problems: readonly number[];
};
