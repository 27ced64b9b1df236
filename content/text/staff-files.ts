/** What staff call the papers of a patient, and why one is set aside. */
export const staffFileKinds = {
  referral_letter: "Referral letter",
  card_front: "Insurance card, front",
  card_back: "Insurance card, back",
  imaging_report: "Imaging report",
  other: "Other paper",
} as const;

export const setAsideWords = {
  wrong_patient: "It is about somebody else",
  unreadable: "It cannot be read",
  wrong_kind: "It is not what we need",
} as const;
