import { z } from "zod";

/** What staff say about a record that nobody has identified yet. */
export const matchDecision = z.discriminatedUnion("decision", [
  z.strictObject({
    decision: z.literal("same"),
    candidateId: z.uuid(),
    /** Whose telephone and mail address the kept record has from now on */
    contact: z.enum(["known", "new"]).default("known"),
  }),
  z.strictObject({ decision: z.literal("different"), candidateId: z.uuid() }),
  /** Takes back that they are two people */
  z.strictObject({ decision: z.literal("undecided"), candidateId: z.uuid() }),
  z.strictObject({ decision: z.literal("new") }),
]);
export type MatchDecision = z.infer<typeof matchDecision>;

const personShown = z.object({
  id: z.uuid(),
  name: z.string(),
  birthDate: z.string(),
  phone: z.string(),
  email: z.string().nullable(),
  createdAt: z.string(),
  /** "First visit, booked, Nov 24, 2026" */
  visits: z.array(z.object({ name: z.string(), start: z.string(), timeZone: z.string(), status: z.string() })),
});

export const matchCandidate = personShown.extend({ score: z.number().int(), reasons: z.array(z.string()) });
export const unidentified = personShown.extend({ candidates: z.array(matchCandidate) });
export type MatchCandidate = z.infer<typeof matchCandidate>;
export type Unidentified = z.infer<typeof unidentified>;

const joinedPerson = z.object({ id: z.uuid(), name: z.string(), birthDate: z.string(), phone: z.string() });
export const mergeShown = z.object({
  id: z.uuid(),
  /** The record that was joined */
  from: joinedPerson,
  /** The record that was kept */
  into: joinedPerson,
  by: z.string(),
  at: z.string(),
  /** What came with it, and goes back */
  moved: z.object({ visits: z.number().int(), forms: z.number().int() }),
  /** Joined last of all that its record holds: an older one is parted after it */
  isNewest: z.boolean(),
});
export type MergeShown = z.infer<typeof mergeShown>;

/** What one record was joined from, also by way of another, the newest first. */
export const joinedAnswer = z.object({ patient: joinedPerson, merges: z.array(mergeShown) });
export type Joined = z.infer<typeof joinedAnswer>;

export const matchesAnswer = z.object({
  total: z.number().int(),
  patients: z.array(unidentified),
  merges: z.array(mergeShown),
});
