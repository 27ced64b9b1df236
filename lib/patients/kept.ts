import type { Prisma } from "#prisma/generated/client";

/** How often one record after another may have been joined to the next. */
const joins = 6;

/**
 * Finds the record that stands for this one: itself, or the one that it was joined to, also where that one was joined to
 * another later. At most one record fits.
 */
export function standsFor(id: string): Prisma.PatientWhereInput {
  const ways: Prisma.PatientWhereInput[] = [{ id }];
  for (let join = 0; join < joins; join += 1) ways.push({ mergedFrom: { some: ways.at(-1) ?? { id } } });
  return { mergedIntoId: null, OR: ways };
}
