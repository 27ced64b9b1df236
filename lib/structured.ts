/** A property of the thing that a page is about, as schema.org names it; its value may be a thing of its own. */
export type Property = readonly [name: string, value: string | Thing];
export type Thing = Readonly<{ type: string; properties: readonly Property[] }>;

export const schemaOrg = (type: string): string => `https://schema.org/${type}`;
