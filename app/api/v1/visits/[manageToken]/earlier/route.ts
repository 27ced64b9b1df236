import { getVisit } from "#lib/appointments/queries";
import { AppError } from "#lib/errors";
import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";
import { joinForEarlier } from "#lib/waitlist/entry-mutations";
import { getEntryOfLink, waitlistAnswerOf } from "#lib/waitlist/queries";

const tooLate = () =>
  new AppError("validation_failed", { detail: "This visit cannot be moved online. Call the clinic." });

export const POST = endpoint(operations.askForEarlier, async ({ params, body }) => {
  const actor = await actorOfLink("manage", params.manageToken);
  if (!(await getVisit(actor)).canMove) throw tooLate();
  const joined = await joinForEarlier(actor, body.wishes);
  if (!joined) throw tooLate();
  const { waitlistToken } = joined;
  return { status: 201, body: { waitlistToken, entry: waitlistAnswerOf(await getEntryOfLink(waitlistToken)) } };
});
