import { loadAvailability, narrow } from "#lib/availability/calendar-queries";
import { obstacleWords } from "#lib/availability/obstacles";
import type { ExplainAnswer, ExplainQuery } from "#lib/availability/schema";
import { explainStart, type Obstacle, type Practitioner } from "#lib/availability/slots";
import { type Actor, requirePermission } from "#lib/session";
import { addDays, fromMinute, localDate, toMinute } from "#lib/time";

/**
 * Everything that stands against one time, for each physician at each location (or those asked for): the same
 * function that computes the slots, so that what is said here and what is offered cannot differ. For staff.
 */
export async function explainTime(
  actor: Actor,
  query: ExplainQuery & { extraMinutes?: number | undefined },
  now = new Date(),
): Promise<ExplainAnswer> {
  requirePermission(actor, "schedule.read");
  const instant = new Date(query.start);
  const date = localDate(instant, "UTC");
  const window = {
    visitType: query.visitType,
    extraMinutes: query.extraMinutes,
    from: addDays(date, -1),
    to: addDays(date, 1),
    now,
    moving: query.moving,
  };
  const loaded = await loadAvailability(actor, window);
  narrow(loaded, query);
  const { availability, locations, resources } = loaded;
  const start = toMinute(instant);
  const describe = (practitioner: Practitioner, zone: string) => (obstacle: Obstacle) => ({
    rule: obstacle.rule,
    message: obstacleWords(obstacle, { physician: practitioner.name, zone, isPast: start < availability.now }),
    ...(obstacle.rule === "claimed" && { until: fromMinute(obstacle.until).toISOString() }),
  });
  const answers = availability.places.flatMap((place) =>
    availability.practitioners.flatMap((practitioner) => {
      const physician = resources.find(({ id }) => id === practitioner.id);
      const location = locations.find(({ id }) => id === place.id);
      if (!physician || !location) return [];
      const obstacles = explainStart(availability, practitioner, place, start).map(describe(practitioner, place.zone));
      return {
        physician: { slug: physician.slug, name: physician.name },
        location: { slug: location.slug, name: location.name, timeZone: location.timeZone },
        offered: obstacles.length === 0,
        obstacles,
      };
    }),
  );
  return { start: instant.toISOString(), offered: answers.some(({ offered }) => offered), answers };
}

type Lost = Pick<ExplainQuery, "physician" | "location" | "moving"> & {
  visitType: string;
  start: Date;
  extraMinutes?: number | undefined;
};

/** The same in words, each once, for a time that staff have just lost: what has changed since they saw it free. */
export async function reasonsAgainst(actor: Actor, { start, ...lost }: Lost): Promise<string[]> {
  const { answers } = await explainTime(actor, { ...lost, start: start.toISOString() });
  return [...new Set(answers.flatMap(({ obstacles }) => obstacles.map(({ message }) => message)))].slice(0, 6);
}
