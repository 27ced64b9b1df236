import { isUtf8 } from "node:buffer";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { AppError, type ErrorCode, type FieldError, sqlState, statusOf, titleOf, toAppError } from "#lib/errors";
import { log, placeOf } from "#lib/log";

const maximumBody = 256 * 1024;
const maximumDropped = 32 * maximumBody;
/** More than the longest page of a form has, and few enough for whatever looks at each. */
const maximumFields = 2000;
/** Facts are for programs on a good line: to compress a month of slots takes longer than to find it. */
const noStore = { "Cache-Control": "no-store, no-transform", "X-Content-Type-Options": "nosniff" } as const;

/** RFC 9457 problem details of a failure, as an answer: what was written before it stays, unlike where it is thrown. */
export function refusal({ code, detail, errors, extra }: AppError): { status: number; body: object } {
  const status = statusOf(code);
  return {
    status,
    body: { type: `urn:plumbline:${code}`, title: titleOf(code), status, code, detail, errors, ...extra },
  };
}

/** RFC 9457 problem details for a failure. */
export function problem(error: AppError, requestId: string): Response {
  const { status, body } = refusal(error);
  const retry: Record<string, string> = status === 503 || status === 429 ? { "Retry-After": "2" } : {};
  return json({ ...body, requestId }, status, retry);
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response => {
  const kind: Record<string, string> = status >= 400 ? { "Content-Type": "application/problem+json" } : {};
  return Response.json(body, { status, headers: { ...noStore, ...kind, ...headers } });
};

export const pointerTo = (path: readonly PropertyKey[]): string =>
  `/${path.map((part) => String(part).replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;

/** zod's findings as field errors with JSON pointers; a field that is not known is named itself. */
export const fieldErrors = (error: z.ZodError): FieldError[] =>
  error.issues.flatMap((issue): FieldError[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.slice(0, 20).map((key) => ({
          pointer: pointerTo([...issue.path, key]),
          code: issue.code,
          message: "There is no such field here",
        }))
      : [{ pointer: pointerTo(issue.path), code: issue.code, message: issue.message }],
  );

export function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  code: ErrorCode = "validation_failed",
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) throw new AppError(code, { errors: fieldErrors(result.error) });
  return result.data;
}

/**
 * The body as text, counted while it streams in. What is too long is read on and dropped, up to a limit: an unread
 * rest would spoil the connection for the request that comes next on it.
 */
async function readBody(request: Request, longest = maximumBody): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maximumDropped) break;
    if (size <= longest) chunks.push(chunk);
  }
  if (size > longest) throw new AppError("too_large");
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) throw new AppError("bad_request", { detail: "The body is not UTF-8." });
  return new TextDecoder().decode(bytes);
}

/** NUL and lone surrogates cannot be stored and are refused. */
const isStorable = (value: unknown, depth = 0): boolean => {
  if (depth > 12) return false;
  if (typeof value === "string") return !value.includes("\0") && value.isWellFormed();
  if (Array.isArray(value)) return value.every((item) => isStorable(item, depth + 1));
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(
    ([key, item]) => key !== "__proto__" && isStorable(key) && isStorable(item, depth + 1),
  );
};

export async function readJson(request: Request, longest?: number): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) {
    throw new AppError("unsupported_media_type");
  }
  let value: unknown;
  try {
    value = JSON.parse(await readBody(request, longest));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("bad_request", { detail: "The body is not JSON." });
  }
  if (!isStorable(value))
    throw new AppError("bad_request", { detail: "The body holds characters that cannot be kept." });
  return value;
}

/** A form sent by a patient page, as the plain fields it holds, 2,000 at most; several values of one name stay a list. */
export async function readForm(request: Request): Promise<Record<string, string | string[]>> {
  requireSameOrigin(request);
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get("content-type") ?? "")) {
    throw new AppError("unsupported_media_type");
  }
  const body = await readBody(request);
  // Counted before anything is made of them.
  if (body.split("&", maximumFields + 1).length > maximumFields) throw new AppError("too_large");
  const given = [...new URLSearchParams(body)];
  if (!given.flat().every((text) => isStorable(text))) throw new AppError("bad_request");
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const [name, values] of Map.groupBy(given, ([name]) => name)) {
    const [text = "", ...more] = values.map(([, value]) => value.replaceAll("\r\n", "\n"));
    fields[name] = more.length === 0 ? text : [text, ...more];
  }
  return fields;
}

/** Refuses what another site sends in a person's name. Programs send neither header and carry no cookie. */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") throw new AppError("forbidden");
  const origin = request.headers.get("origin");
  if (!origin) return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.headers.get("host")) throw new AppError("forbidden");
}

export const idempotencyKey = z
  .string()
  .min(16)
  .max(200)
  .regex(/^[\x21-\x7e]+$/);

/** The parameters after the "?", the last of each name. */
export const readQuery = (request: Request): Record<string, string> =>
  Object.fromEntries(new URL(request.url).searchParams);

/** The caller's Idempotency-Key, checked; null where none was sent. */
export function readIdempotencyKey(request: Request): string | null {
  const key = request.headers.get("idempotency-key");
  if (key === null) return null;
  const result = idempotencyKey.safeParse(key);
  if (result.success) return key;
  throw new AppError("bad_request", {
    errors: [
      {
        pointer: "/headers/Idempotency-Key",
        code: "format",
        message: "Send 16 to 200 visible characters that nobody can guess, such as a UUID",
      },
    ],
  });
}

export type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };
export type Handler = (request: Request, context: RouteContext) => Promise<Response>;

/** The one place where a JSON handler's failures become answers. */
export function handled(route: string, work: Handler): Handler {
  return async (request, context) => {
    const requestId = randomUUID();
    try {
      if (request.method !== "GET" && request.method !== "HEAD") requireSameOrigin(request);
      return await work(request, context);
    } catch (error) {
      const failure = toAppError(error);
      if (failure.code === "internal" || failure.code === "unavailable") {
        const place = failure.code === "internal" ? placeOf(error) : {};
        log("error", {
          event: "request_failed",
          requestId,
          route,
          code: failure.code,
          sqlState: sqlState(error),
          ...place,
        });
      }
      return problem(failure, requestId);
    }
  };
}
