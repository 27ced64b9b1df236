import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import type { WishOptions } from "#lib/waitlist/wishes";

const noHours = { opens: 480, closes: 1020 };

/** What somebody can wish for with a visit type: its physicians, where they work, and when these places are open. */
export async function getWishOptions(visitType: string): Promise<WishOptions> {
  const [row, locations] = await Promise.all([
    db().visitType.findUnique({
      where: { slug: visitType },
      select: {
        practitioners: {
          where: { resource: { active: true } },
          orderBy: { resource: { name: "asc" } },
          select: {
            resource: {
              select: { slug: true, name: true, rules: { distinct: ["locationId"], select: { locationId: true } } },
            },
          },
        },
      },
    }),
    db().location.findMany({
      where: { active: true },
      orderBy: { name: "asc" },
      select: {
        id: true,
        slug: true,
        name: true,
        hours: { select: { weekday: true, startMinute: true, endMinute: true } },
      },
    }),
  ]);
  if (!row) throw new AppError("not_found");
  const physicians = row.practitioners.map(({ resource }) => resource);
  const worksAt = (id: string) => physicians.filter(({ rules }) => rules.some(({ locationId }) => locationId === id));
  const used = locations.filter(({ id }) => worksAt(id).length > 0);
  const hours = used.flatMap((location) => location.hours);
  return {
    places: used.map(({ id, slug, name }) => ({ slug, name, physicians: worksAt(id).map((person) => person.slug) })),
    physicians: physicians.map(({ slug, name }) => ({ slug, name })),
    weekdays: [...new Set(hours.map(({ weekday }) => weekday))].toSorted((a, b) => a - b),
    opens: hours.length > 0 ? Math.min(...hours.map(({ startMinute }) => startMinute)) : noHours.opens,
    closes: hours.length > 0 ? Math.max(...hours.map(({ endMinute }) => endMinute)) : noHours.closes,
  };
}

/** Who sees which visit, by the visit's slug: for a form in which the visit changes. */
export async function listPhysiciansByVisit(): Promise<Record<string, { slug: string; name: string }[]>> {
  const rows = await db().visitType.findMany({
    where: { active: true },
    select: {
      slug: true,
      practitioners: {
        where: { resource: { active: true } },
        orderBy: { resource: { name: "asc" } },
        select: { resource: { select: { slug: true, name: true } } },
      },
    },
  });
  return Object.fromEntries(
    rows.map(({ slug, practitioners }) => [slug, practitioners.map(({ resource }) => resource)]),
  );
}
