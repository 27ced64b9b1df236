/**
 * What the clinic decided about its waitlist, in one place. All of it is a proposal until the clinic agrees
 * (docs/decisions, "The waitlist"); none of it is a clinical rule.
 */

/**
 * How long an offer stands. Two hours, counted only while people are awake: long enough to see a mail, to ask a
 * daughter who drives, and to answer; short enough that three people can be asked in a day. The nearer the visit, the
 * shorter: a third of the time that is left, so that two more can still be asked. Under 20 minutes awake nobody
 * could answer, and no offer is made.
 */
export const offerPolicy = {
  minutes: 120,
  shareOfTimeLeft: 1 / 3,
  leastMinutes: 20,
  /** Minutes of the location's day: 8am to 8pm */
  dayBegins: 480,
  dayEnds: 1200,
} as const;

/** Three offers in a row without an answer: from then on somebody phones before another time is held for them. */
export const unansweredLimit = 3;

/** An entry waits at most this long where it names no earlier last date. */
export const waitlistDays = 90;

/** How many entries one person may have that wait. */
export const waitingLimit = 3;

/** Warning signs answered longer ago than this are asked again: a booking rests on fresh answers. */
export const screeningLivesHours = 24;
