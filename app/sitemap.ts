import type { MetadataRoute } from "next";
import { educationPages } from "#content/education";
import { siteOrigin } from "#lib/document";
import { localePath, locales } from "#lib/locale";

/** The site's address is known when it runs, not when it is built. */
export const dynamic = "force-dynamic";

const fixed = [
  "/",
  "/learn",
  "/warning-signs",
  "/compare",
  "/questions",
  "/glossary",
  "/about",
  "/doctors",
  "/locations",
  "/accessibility",
  "/privacy",
];

/** Every page that search engines are let into, each in every language, with its twins. */
export default function sitemap(): MetadataRoute.Sitemap {
  const origin = siteOrigin();
  const articles = educationPages.en.map(({ slug, review }) => ({
    path: `/learn/${slug}`,
    changed: review.lastReviewed ?? review.written,
  }));
  return [...fixed.map((path) => ({ path, changed: undefined })), ...articles].flatMap(({ path, changed }) => {
    const languages = Object.fromEntries(locales.map((locale) => [locale, `${origin}${localePath(locale, path)}`]));
    return locales.map((locale) => ({
      url: `${origin}${localePath(locale, path)}`,
      ...(changed && { lastModified: changed }),
      alternates: { languages },
    }));
  });
}
