/** Languages that everything a patient sees exists in. English has no prefix in its addresses, Spanish has `/es`. */
export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];

/** One text in every language, side by side: a missing translation does not compile. */
export type Text = Readonly<Record<Locale, string>>;

export const isLocale = (value: string): value is Locale => (locales as readonly string[]).includes(value);

/** The public address of a patient page: `path` starts with `/` and has no language in it. */
export function localePath(locale: Locale, path: string): string {
  if (locale === "en") return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/**
 * A text with its `{names}` filled in. A value that ends in a full stop ("9:30 a. m.") ends the sentence too:
 * there are never two in a row.
 */
export const fillIn = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "")).replaceAll(/(?<!\.)\.\.(?!\.)/g, ".");
