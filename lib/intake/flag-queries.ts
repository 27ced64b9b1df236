import type { Prisma } from "#prisma/generated/client";

/** The flags that staff see: one whose answer changed leaves only when somebody has acknowledged it (design.md section 6). */
export const shownFlags = {
  OR: [{ withdrawnAt: null }, { acknowledgedAt: null }],
} satisfies Prisma.FlagWhereInput;

/** What a list of flags tells of each, with who acknowledged it. */
export const flagFields = {
  id: true,
  code: true,
  severity: true,
  text: true,
  source: true,
  raisedAt: true,
  acknowledgedAt: true,
  note: true,
  acknowledgedBy: { select: { name: true } },
} as const satisfies Prisma.FlagSelect;
