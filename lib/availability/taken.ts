import type { Availability, ResourceClaim } from "#lib/availability/availability";
import { normalize } from "#lib/availability/intervals";

/** Writes into what was loaded that these times are taken from now on: for whoever places one visit after another. */
export function claimIn({ practitioners, support }: Availability, claims: readonly ResourceClaim[]): void {
  for (const claim of claims)
    for (const resource of [...practitioners, ...support])
      if (resource.id === claim.resourceId) resource.claimed = normalize([...resource.claimed, claim]);
}
