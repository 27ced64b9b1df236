/** Everything that can be in one place only. */
export const resourceKinds = ["physician", "nurse", "room", "suite", "bay"] as const;
export type ResourceKind = (typeof resourceKinds)[number];
