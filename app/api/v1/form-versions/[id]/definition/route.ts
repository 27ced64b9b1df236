import { replaceDraft } from "#lib/forms/mutations";
import { getFormDefinition } from "#lib/forms/queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.getFormDefinition, async ({ actor, params }) => {
  const { name, definition } = await getFormDefinition(actor, params.id);
  return ok(definition, { "Content-Disposition": `attachment; filename="${name}"` });
});

export const POST = endpoint(operations.replaceFormDraft, async ({ actor, params, body }) =>
  ok(await replaceDraft(actor, { id: params.id, ...body })),
);
