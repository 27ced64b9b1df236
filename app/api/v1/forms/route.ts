import { createDraft } from "#lib/forms/mutations";
import { listForms } from "#lib/forms/queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.listForms, async ({ actor }) => ok({ forms: await listForms(actor) }));

export const POST = endpoint(operations.createFormDraft, async ({ actor, body }) => ({
  status: 201,
  body: await createDraft(actor, body.form),
}));
