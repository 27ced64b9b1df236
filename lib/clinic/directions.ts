import type { Locale } from "#lib/locale";

/** The way to an address in the map that most phones have. It hears the address when the link is pressed, no more. */
export const directionsTo = (addressLines: readonly string[]): string =>
  `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(addressLines.join(", "))}`;

const help = { en: "emergency department", es: "sala de emergencias" } as const satisfies Record<Locale, string>;

/** The nearest emergency departments in the same map, which knows where the reader is and nothing of why they ask. */
export const nearestHelp = (locale: Locale): string =>
  `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(help[locale])}`;
