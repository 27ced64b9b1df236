import { Prisma } from "#prisma/generated/client";

/** Every way a request can fail, with its HTTP status and the words that a client may see. */
const catalogue = {
  bad_request: [400, "The request could not be read"],
  unauthenticated: [401, "Sign in first"],
  forbidden: [403, "Your role does not allow this"],
  not_found: [404, "There is nothing at this address"],
  method_not_allowed: [405, "This address does not take that method"],
  conflict: [409, "Somebody changed this meanwhile"],
  slot_taken: [409, "This time has just been taken"],
  patient_busy: [409, "The patient has another visit at this time"],
  too_many_bookings: [409, "This person has as many visits ahead as one can book alone"],
  too_many_entries: [409, "This person waits for as many visits as one can"],
  nothing_to_undo: [409, "There is nothing to take back"],
  illegal_transition: [409, "This step is not possible from the present state"],
  hold_expired: [410, "The time is no longer held"],
  offer_ended: [410, "The time is no longer offered"],
  form_closed: [410, "This health form is closed"],
  precondition_failed: [412, "Somebody saved a newer version"],
  too_large: [413, "The request is too large"],
  unsupported_media_type: [415, "Send JSON"],
  validation_failed: [422, "Some answers need attention"],
  idempotency_mismatch: [422, "This Idempotency-Key was used with another request"],
  precondition_required: [428, "Say which version you are changing (If-Match)"],
  too_many_requests: [429, "Too many requests, try again later"],
  internal: [500, "There is a problem with the service"],
  unavailable: [503, "The service is not available just now, try again soon"],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof catalogue;

/**
 * One finding about one field; `pointer` is a JSON pointer into the request. Of a health form also the question
 * (`linkId`) and where its answer stands (`path`).
 */
export type FieldError = { pointer: string; code: string; message: string; linkId?: string; path?: string };

/** A failure that a client may know about. Caught once in each transport; everything else is a 500. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;
  readonly errors: FieldError[] | undefined;
  /** Further members of the problem details, for example `allowed` next states. */
  readonly extra: Record<string, unknown> | undefined;

  constructor(code: ErrorCode, more: { detail?: string; errors?: FieldError[]; extra?: Record<string, unknown> } = {}) {
    super(code);
    this.code = code;
    this.detail = more.detail;
    this.errors = more.errors;
    this.extra = more.extra;
  }
}

export const statusOf = (code: ErrorCode): number => catalogue[code][0];
export const titleOf = (code: ErrorCode): string => catalogue[code][1];

/** The SQLSTATE inside a Prisma or pg error ("23P01", "40P01", …), or null. Never match on message text. */
export function sqlState(error: unknown): string | null {
  let current: unknown = error;
  for (let depth = 0; depth < 6 && typeof current === "object" && current !== null; depth += 1) {
    const { originalCode, code, meta, cause } = current as Record<string, unknown>;
    if (typeof originalCode === "string") return originalCode;
    if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && !/^P\d{4}$/.test(code)) return code;
    const next = (meta as Record<string, unknown> | undefined)?.driverAdapterError ?? cause;
    current = next;
  }
  return null;
}

const unreachable = new Set(["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE"]);
const overloaded = new Set(["55P03", "57014", "53300", "57P01", "57P03"]);

/** Turns whatever was thrown into an AppError: a known failure as it is, a database out of reach as 503, else 500. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const state = sqlState(error);
  if (state === "23P01") return new AppError("slot_taken");
  if (state && (overloaded.has(state) || state === "40P01" || state === "40001")) return new AppError("unavailable");
  const text = error instanceof Error ? `${error.name} ${error.message}` : "";
  const noConnection =
    /timeout exceeded when trying to connect|DatabaseNotReachable|Can't reach database|Unable to start a transaction/.test(
      text,
    ) ||
    [...unreachable].some((word) => text.includes(word)) ||
    (error instanceof Prisma.PrismaClientKnownRequestError && ["P1001", "P2024", "P2028"].includes(error.code));
  return new AppError(noConnection ? "unavailable" : "internal");
}
