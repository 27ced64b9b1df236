import { recordConsent } from "#lib/consents/mutations";
import { listConsents } from "#lib/consents/queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.listConsents, async ({ actor, params }) =>
  ok({ consents: await listConsents(actor, params.id) }),
);

export const POST = endpoint(operations.recordConsent, async ({ actor, params, body }) => {
  await recordConsent(actor, params.id, body);
  return { status: 201, body: { ok: true } };
});
