import type { ReviewState } from "#lib/education/schema";
import type { Text } from "#lib/locale";

/** No clinician has signed these pages yet. When one does, the page's own file says who and when. */
export const draft: ReviewState = {
  reviewer: null,
  written: "2026-11-21",
  lastReviewed: null,
  nextReview: "2027-11-21",
  version: "0.1",
};

/** Who paid for a page that the clinic wrote by itself. */
export const ownFunds: Text = {
  en: "Written by the clinic. No company paid for it or saw it first.",
  es: "Lo escribió la clínica. Ninguna empresa lo pagó ni lo vio antes.",
};
