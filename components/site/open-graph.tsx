import type { ClinicCard } from "#components/site/clinic-card";
import { shareText } from "#content/text/site-pages";
import { type Locale, localePath } from "#lib/locale";

type OpenGraphProps = Readonly<{
  locale: Locale;
  path: string;
  title: string;
  clinic: ClinicCard;
  description?: string | undefined;
  /** The site's address, without a slash at the end. */
  at: string;
}>;

const codes: Readonly<Record<Locale, string>> = { en: "en_US", es: "es_US" };

/** What a message shows of a page whose address is sent in it: our own drawing, no tracking. */
export function OpenGraph({ locale, path, title, clinic, description, at }: OpenGraphProps) {
  const facts = [
    ["og:type", "article"],
    ["og:site_name", clinic.name],
    ["og:title", title],
    ["og:description", description],
    ["og:url", `${at}${localePath(locale, path)}`],
    ["og:locale", codes[locale]],
    ["og:image", `${at}/share-${locale}.png`],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", shareText.imageAlt[locale]],
  ] as const;
  return (
    <>
      {facts.map(([property, content]) =>
        content ? <meta key={property} property={property} content={content} /> : null,
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
