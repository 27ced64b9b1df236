import { publicActor } from "#lib/session";
import { joinWaitlist } from "#lib/waitlist/entry-mutations";
import { wishesRequest } from "#lib/waitlist/schema";
import { anotherAna, at, book, newDay, routine } from "#tests/support/clinic";

export type Links = { manageToken: string; intakeToken: string; waitlistToken: string };

/** The links of a visit, of its health form and of a place on the waitlist, all new. */
export async function newLinks(): Promise<Links> {
  const { manageToken, intakeToken } = await book(at(newDay(), "9:00"));
  const joined = await joinWaitlist(publicActor, {
    visitType: "first-visit",
    wishes: wishesRequest.parse({}),
    patient: anotherAna(),
    locale: "en",
    screeningId: await routine(),
  });
  if (!joined.ok) throw new Error(joined.reason);
  return { manageToken, intakeToken, waitlistToken: joined.waitlistToken };
}
