import type { Availability, ResourceClaim } from "#lib/availability/availability";
import { normalize } from "#lib/availability/intervals";

/** Writes into what was loaded that these times are taken from now on: for whoever places one visit after another. */
export function claimIn({ practitioners, support }: Availability, claims: readonly ResourceClaim[]): void {
  for (const claim of claims)
    for (const resource of [...practitioners, ...support])
      if (resource.id === claim.resourceId) resource.claimed = normalize([...resource.claimed, claim]);
}

/** What was loaded, with these times taken too; what was loaded stays as it is. */
export function claimedBeside(availability: Availability, claims: readonly ResourceClaim[]): Availability {
  const practitioners = availability.practitioners.map((practitioner) => ({ ...practitioner }));
  const support = availability.support.map((item) => ({ ...item }));
  const own = { ...availability, practitioners, support };
  claimIn(own, claims);
  return own;
}
