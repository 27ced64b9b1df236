export type ChecklistItem = {
  readonly code: string;
  /** For staff, in English. */
  readonly label: string;
  /** What has to be true before the item counts as met. */
  readonly met: string;
  readonly source: string;
  /** Waits for the medical lead's signature: from memory, second hand or a proposal. */
  readonly signOff: boolean;
};

/** The gate of a procedure slot: it stays tentative until all twelve are met (research: clinical.md 4.6, items 1 to 12). */
export const checklist = [
  {
    code: "indication",
    label: "Indication and level",
    met: "The treating clinician has confirmed indication and level; alternatives were discussed and the decision aid was given",
    source: "Clinic practice",
    signOff: true,
  },
  {
    code: "imaging",
    label: "Recent MRI",
    met: "MRI with STIR or T2 fat-sat within about 30 days, repeated if the pain changed; CT if the posterior wall is in doubt; where MRI is not possible, CT with SPECT",
    source: "VAPOUR asked for imaging within 1 week; 30 days is common practice",
    signOff: true,
  },
  {
    code: "examination",
    label: "Examination",
    met: "Focal tenderness, neurological baseline and skin are examined; repeated on the day",
    source: "Clinic practice",
    signOff: true,
  },
  {
    code: "infection_screen",
    label: "Infection screen",
    met: "Temperature and symptoms are clear, urine tested if there are symptoms, ESR and CRP when in any doubt; active infection postpones",
    source: "IDSA 2015",
    signOff: false,
  },
  {
    code: "pathology",
    label: "Pathology and biopsy",
    met: "Nothing suggests a tumor or infection, or a biopsy is planned",
    source: "Clinic practice",
    signOff: true,
  },
  {
    code: "labs",
    label: "Blood tests",
    met: "INR and platelets are within the clinic's limits and recent enough; creatinine, hemoglobin, glucose and hCG where they apply",
    source: "SIR 2019, second hand",
    signOff: true,
  },
  {
    code: "medicine_plan",
    label: "Medicine plan",
    met: "The hold plan is agreed with the prescriber and the clinician has sent it to the patient in writing",
    source: "SIR 2019, second hand",
    signOff: true,
  },
  {
    code: "sedation",
    label: "Sedation review",
    met: "ASA class, airway and sleep apnea are reviewed; fasting text and diabetes plan are given",
    source: "ASA 2017 with the 2023 update, from memory",
    signOff: true,
  },
  {
    code: "allergies",
    label: "Allergies and antibiotic",
    met: "Cement, contrast, antibiotic and chlorhexidine reactions are checked; the antibiotic is ordered",
    source: "Hospital leaflets, second hand",
    signOff: true,
  },
  {
    code: "positioning",
    label: "Lying face down",
    met: "The patient can lie face down or aids are planned; implants and pacemaker are noted",
    source: "Clinic practice",
    signOff: true,
  },
  {
    code: "consent",
    label: "Consent by the operator",
    met: "The operator has taken consent: benefit, sham-controlled evidence, risks and alternatives",
    source: "Clinic practice",
    signOff: true,
  },
  {
    code: "escort",
    label: "Escort and companion",
    met: "An adult takes the patient home and stays 24 hours; name and phone are known",
    source: "Hospital leaflets, second hand",
    signOff: true,
  },
] as const satisfies readonly ChecklistItem[];

export type ChecklistCode = (typeof checklist)[number]["code"];
