import path from "node:path";
import type { Operation } from "#lib/interface/operation";
import { operations } from "#lib/interface/operations";
import { withoutCookies } from "#tests/support/request-scope";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

const folder = path.join(import.meta.dirname, "../../app");
const all: readonly Operation[] = Object.values(operations);

/** What anybody can call: with a link, or with nothing. */
export const publicOperations = all.filter(({ audience }) => audience !== "staff");

export const secretOf = ({ path: address }: Operation): string | null => /\{(\w+Token)\}/.exec(address)?.[1] ?? null;

async function handlerOf({ path: address, method }: Operation): Promise<Handler> {
  const place = address.replaceAll("{", "[").replaceAll("}", "]");
  const route: Record<string, Handler> = await import(path.join(folder, place, "route.ts"));
  const handler = route[method];
  if (!handler) throw new Error(`${method} ${address} has no handler`);
  return handler;
}

type Sent = { params?: Record<string, string>; body?: BodyInit; headers?: Record<string, string> };

/** Calls the route of an operation as the server would, for somebody who is not signed in. */
export async function call(operation: Operation, { params = {}, body, headers = {} }: Sent): Promise<Response> {
  const handler = await handlerOf(operation);
  const request = new Request("https://clinic.example/api/v1", {
    method: operation.method,
    headers: { ...(operation.ifMatch && { "If-Match": '"0"' }), ...headers },
    ...(body !== undefined && { body }),
  });
  return withoutCookies(operation.path, () => handler(request, { params: Promise.resolve(params) }));
}

/** Status, headers and words of a refusal, without what tells one request from another. */
export async function shapeOf(answer: Response): Promise<unknown> {
  const { requestId: _, ...words } = await answer.json();
  return { status: answer.status, headers: Object.fromEntries(answer.headers), words };
}
