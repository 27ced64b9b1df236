/** What a visit is for. */
export const visitCategories = [
  "consultation",
  "imaging",
  "procedure",
  "preparation",
  "follow_up",
  "bone_health",
  "therapy",
  "education",
] as const;
export type VisitCategory = (typeof visitCategories)[number];

/** How patient and clinic meet. */
export const visitModes = ["in_person", "video", "phone"] as const;
export type VisitMode = (typeof visitModes)[number];

export const techniques = ["vertebroplasty", "kyphoplasty"] as const;
export type Technique = (typeof techniques)[number];
