import { visitTypes } from "#content/visit-types";
import { type Minute, toMinute } from "#lib/time";
import type { ResponseStatus } from "#prisma/generated/client";
import type { Persona } from "#prisma/seed/answers";
import type { Calendar } from "#prisma/seed/calendar";
import type { Person } from "#prisma/seed/people";
import type { Random } from "#prisma/seed/random";
import type { Visit } from "#prisma/seed/visits";

export type PlannedResponse = {
  questionnaire: string;
  patient: Person;
  visit: Visit | null;
  status: ResponseStatus;
  persona: Persona;
};

const questionnaireOf = new Map(visitTypes.map(({ code, questionnaire }) => [code, questionnaire]));

/** The next first visits in their order: every state, and eight forms that wait for the desk. */
const upcoming: readonly ResponseStatus[] = [
  ...([
    "submitted",
    "accepted",
    "submitted",
    "in_progress",
    "submitted",
    "assigned",
    "submitted",
    "changes_requested",
  ] as const),
  ...(["submitted", "in_review", "accepted", "submitted", "in_progress", "assigned", "submitted", "accepted"] as const),
  ...([
    "submitted",
    "changes_requested",
    "assigned",
    "in_review",
    "in_progress",
    "accepted",
    "assigned",
    "assigned",
  ] as const),
];
const upcomingFollowUps: readonly ResponseStatus[] = [
  "assigned",
  "submitted",
  "in_progress",
  "accepted",
  "assigned",
  "assigned",
];

/** Those who wait for review bring something to look at. */
const notable: readonly Persona[] = [
  { "nerve-signs": ["leg-weaker"] },
  { "bone-medicine": ["denosumab"], "denosumab-last": ["over-7-months"], "denosumab-stopped": ["stopped"] },
  { "blood-thinner": ["yes"], "blood-thinner-which": ["apixaban"], prone: ["no"] },
  { infection: ["antibiotics"], "nerve-signs": ["none"] },
  {},
  { cancer: ["yes"], "phq-interest": ["2"], "phq-down": ["2"] },
  {},
  { allergies: ["contrast", "antibiotic"], implants: ["pacemaker"] },
];

const operated = (random: Random): Persona => ({
  "nerve-signs": ["none"],
  infection: ["none"],
  ...(random.chance(0.45) && {
    "blood-thinner": ["yes"],
    "blood-thinner-which": [random.pick(["apixaban", "warfarin", "aspirin", "clopidogrel"])],
  }),
});

const isFollowUp = ({ code }: Visit) => questionnaireOf.get(code) === "follow-up";

function statusOfPast(random: Random, { status }: Visit): ResponseStatus | null {
  if (status === "entered_in_error") return "entered_in_error";
  if (status === "cancelled") return "withdrawn";
  return status === "no_show" ? random.pick(["assigned", "in_progress"]) : "accepted";
}

/** Which forms there are, for whom, and how far each has come. */
export function planResponses(random: Random, now: Minute, { visits, pathways }: Calendar): PlannedResponse[] {
  const planned: PlannedResponse[] = [];
  const add = (visit: Visit | null, patient: Person | null, status: ResponseStatus | null, persona: Persona = {}) => {
    const questionnaire = visit ? questionnaireOf.get(visit.code) : "vcf-intake";
    if (questionnaire && patient && status) planned.push({ questionnaire, patient, visit, status, persona });
  };
  const ofPathway = new Set(pathways.map(({ consultation }) => consultation?.id));
  for (const { patient, consultation } of pathways) add(consultation, patient, "accepted", operated(random));
  let [first, later, waiting] = [0, 0, 0];
  for (const visit of visits.toSorted((a, b) => a.start - b.start)) {
    const daysAhead = (visit.start - now) / 1440;
    if (!questionnaireOf.get(visit.code) || !visit.patient || ofPathway.has(visit.id)) continue;
    const isOpen = visit.status === "booked" || visit.status === "arrived" || visit.status === "roomed";
    if (!isOpen) {
      // Errors are rare: those of all the weeks, so that there is one to be seen.
      const isRecent = daysAhead > (isFollowUp(visit) ? -5 : -12) && daysAhead < 14;
      if (isRecent || visit.status === "entered_in_error") add(visit, visit.patient, statusOfPast(random, visit));
    } else if (isFollowUp(visit)) {
      if (daysAhead < 14) add(visit, visit.patient, upcomingFollowUps[later++] ?? "assigned");
    } else {
      const status =
        upcoming[first++] ??
        random.weighted<ResponseStatus>([
          ["assigned", 6],
          ["in_progress", 3],
          ["accepted", 1],
        ]);
      add(visit, visit.patient, status, status === "submitted" ? notable[waiting++ % notable.length] : {});
    }
  }
  // Some who wait for review have been here before: their chart stands beside the new form.
  const known = planned.filter(
    ({ status, patient, questionnaire }) =>
      status === "submitted" && questionnaire === "vcf-intake" && toMinute(patient.createdAt) < now - 10 * 1440,
  );
  for (const { patient } of known.slice(0, 3)) add(null, patient, "accepted");
  // One that was corrected and taken into the chart, and one of a coming visit that waits for that.
  const correctable = planned.filter(
    ({ status, visit, questionnaire }) => status === "accepted" && visit && questionnaire === "vcf-intake",
  );
  const past = correctable.filter(({ visit }) => visit && visit.end < now).slice(-40);
  const ahead = correctable.filter(({ visit }) => visit && visit.start > now + 1440);
  for (const response of [past[3], ahead[0]]) if (response) response.status = "amended";
  return planned;
}
