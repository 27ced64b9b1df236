/** The way to an address in the map that most phones have. It hears the address when the link is pressed, no more. */
export const directionsTo = (addressLines: readonly string[]): string =>
  `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(addressLines.join(", "))}`;
