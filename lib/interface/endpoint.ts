import type { z } from "zod";
import {
  fieldErrors,
  type Handler,
  handled,
  json,
  parse,
  type RouteContext,
  readIdempotencyKey,
  readJson,
  readQuery,
} from "#lib/api";
import { AppError } from "#lib/errors";
import { type Answer, once } from "#lib/idempotency";
import type { Operation } from "#lib/interface/operation";
import { type Actor, publicActor } from "#lib/session";
import { touchSession } from "#lib/staff/mutations";
import { requireSignedIn, signedIn } from "#lib/staff/signed-in";

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

export type Call<Op extends Operation> = {
  actor: Actor;
  params: Parsed<Op["params"]>;
  query: Parsed<Op["query"]>;
  body: Parsed<Op["body"]>;
  /** The revision in If-Match, for operations that want one; otherwise 0 */
  revision: number;
};

/** If-Match as the revision that it names: `"7"` is 7. */
function readRevision(request: Request): number {
  const header = request.headers.get("if-match");
  if (header === null) throw new AppError("precondition_required");
  const match = /^"(\d{1,9})"$/.exec(header);
  if (!match)
    throw new AppError("bad_request", {
      errors: [{ pointer: "/headers/If-Match", code: "format", message: 'Send the ETag that was read, such as "7"' }],
    });
  return Number(match[1]);
}

/** Who calls: staff calls need a session; on the others a session, if there is one, only widens what is shown. */
async function actorFor(operation: Operation, isWrite: boolean): Promise<Actor> {
  if (operation.audience !== "staff") return (await signedIn()) ?? publicActor;
  const actor = await requireSignedIn();
  if (isWrite) await touchSession(actor.sessionId);
  return actor;
}

async function readCall<Op extends Operation>(
  operation: Op,
  request: Request,
  context: RouteContext,
): Promise<Call<Op>> {
  const params = operation.params?.safeParse(await context.params);
  // A malformed link or id answers as an unknown one: nothing can be learned from the difference.
  if (params && !params.success)
    throw new AppError("not_found", operation.audience === "staff" ? { errors: fieldErrors(params.error) } : {});
  const actor = await actorFor(operation, operation.method !== "GET");
  return {
    actor,
    params: params?.data as Parsed<Op["params"]>,
    query: (operation.query ? parse(operation.query, readQuery(request)) : undefined) as Parsed<Op["query"]>,
    body: (operation.body
      ? parse(operation.body, await readJson(request, operation.longestBody))
      : undefined) as Parsed<Op["body"]>,
    revision: operation.ifMatch ? readRevision(request) : 0,
  };
}

/** The handler of one operation: reads and checks the request, asks `work`, answers JSON. */
export function endpoint<Op extends Operation>(
  operation: Op,
  work: (call: Call<Op>) => Promise<Answer & { headers?: Record<string, string> }>,
): Handler {
  return handled(`${operation.method} ${operation.path}`, async (request, context) => {
    const call = await readCall(operation, request, context);
    if (!operation.idempotent) {
      const { status, body, headers } = await work(call);
      return json(body, status, headers);
    }
    const scope = call.actor.kind === "staff" ? `${operation.id}:${call.actor.staffId}` : operation.id;
    const answer = await once(
      scope,
      readIdempotencyKey(request),
      call.params ? { of: call.params, body: call.body } : call.body,
      () => work(call),
    );
    return json(answer.body, answer.status);
  });
}

export const ok = (body: unknown, headers: Record<string, string> = {}) => ({ status: 200, body, headers });
