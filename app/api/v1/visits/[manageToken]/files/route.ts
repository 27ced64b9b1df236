import { handled, json } from "#lib/api";
import { addedOrProblem, kindOf } from "#lib/files/file-answers";
import { addFile } from "#lib/files/mutations";
import { listOwnFiles } from "#lib/files/queries";
import { withUpload } from "#lib/files/upload";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";

export const GET = endpoint(operations.listOwnFiles, async ({ params }) =>
  ok(await listOwnFiles(await actorOfLink("manage", params.manageToken))),
);

export const POST = handled("POST /api/v1/visits/{manageToken}/files", async (request, context) => {
  const { manageToken } = await context.params;
  const actor = await actorOfLink("manage", String(manageToken));
  return withUpload(request, async (upload) =>
    json(addedOrProblem(await addFile(actor, { upload, kind: kindOf(upload) })), 201),
  );
});
