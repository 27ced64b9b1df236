/** One visit of the plan around a procedure: due some months and days after it (before, where negative), give or take. */
export type PlanRule = {
  readonly code: string;
  /** Code of the visit type */
  readonly visitType: string;
  /** For staff: what the visit is for. */
  readonly label: string;
  readonly offsetMonths: number;
  readonly offsetDays: number;
  readonly daysBefore: number;
  readonly daysAfter: number;
  readonly source: string;
  /** Waits for the medical lead's signature. */
  readonly signOff: boolean;
};

const rule = (
  own: Pick<PlanRule, "code" | "visitType" | "label" | "source"> & Partial<PlanRule>,
  [daysBefore, daysAfter]: readonly [number, number],
): PlanRule => ({ offsetMonths: 0, offsetDays: 0, daysBefore, daysAfter, signOff: true, ...own });

/** Visits that make a slot ready, then the follow-up (research: clinical.md 4.6, 4.6b and 5). */
export const procedurePlan: readonly PlanRule[] = [
  rule(
    {
      code: "imaging",
      visitType: "MRI",
      label: "MRI, recent enough",
      offsetDays: -10,
      source: "VAPOUR asked for imaging within 1 week; 30 days is common practice",
    },
    [18, 7],
  ),
  rule(
    {
      code: "blood-tests",
      visitType: "LAB",
      label: "Blood tests",
      offsetDays: -7,
      source: "A radiology group accepts results up to 30 days old, second hand",
    },
    [14, 5],
  ),
  rule(
    {
      code: "assessment",
      visitType: "PRE-A",
      label: "Nurse’s check before the procedure",
      offsetDays: -7,
      source: "Clinic proposal: 2 to 14 days before",
    },
    [7, 5],
  ),
  rule(
    {
      code: "day-1",
      visitType: "CALL-1",
      label: "Call on day 1",
      offsetDays: 1,
      source: "VERTOS IV and hospital leaflets: a call within 24 to 72 hours",
    },
    [0, 2],
  ),
  rule(
    {
      code: "week-1",
      visitType: "FU-1",
      label: "Week 1",
      offsetDays: 7,
      source: "Hospital practice: a visit after 1 to 2 weeks",
    },
    [0, 7],
  ),
  rule(
    {
      code: "week-6",
      visitType: "FU-6",
      label: "Week 6",
      offsetDays: 42,
      source: "Trial schedules: a review after 4 to 6 weeks",
    },
    [14, 14],
  ),
  rule(
    {
      code: "month-3",
      visitType: "FU-L",
      label: "Month 3",
      offsetMonths: 3,
      source: "Trial schedules: 3, 6 and 12 months",
    },
    [21, 21],
  ),
  rule(
    {
      code: "month-6",
      visitType: "FU-L",
      label: "Month 6",
      offsetMonths: 6,
      source: "Trial schedules: 3, 6 and 12 months",
    },
    [28, 28],
  ),
  rule(
    {
      code: "month-12",
      visitType: "FU-L",
      label: "Month 12",
      offsetMonths: 12,
      source: "Trial schedules: 3, 6 and 12 months",
    },
    [28, 28],
  ),
];
