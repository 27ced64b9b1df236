import type { Answer } from "#lib/idempotency";
import type { Tier } from "#lib/triage/rules";

/** The answer of the API where warning signs stand against a booking: the tier says which page to show. */
export const refusedByScreening = (tier: Tier): Answer => ({
  status: 422,
  body: {
    type: "urn:plumbline:screening",
    title: "These warning signs need a person, not a booking",
    status: 422,
    code: "screening",
    tier,
    errors: [{ pointer: "/screening", code: tier, message: "Show the person the page for this tier" }],
  },
});
