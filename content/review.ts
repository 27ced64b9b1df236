import type { ReviewState } from "#lib/education/schema";

/** No clinician has signed these pages yet. When one does, the page's own file says who and when. */
export const draft: ReviewState = {
  reviewer: null,
  written: "2026-11-21",
  lastReviewed: null,
  nextReview: "2027-11-21",
  version: "0.1",
};
