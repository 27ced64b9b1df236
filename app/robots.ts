import type { MetadataRoute } from "next";
import { siteOrigin } from "#lib/document";

export const dynamic = "force-dynamic";

/** Visits, health forms, bookings and staff are nobody's to index; their pages say so themselves too. */
export default function robots(): MetadataRoute.Robots {
  const own = ["/visit/", "/intake/", "/book/", "/compare/", "/search"];
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [...own, ...own.map((path) => `/es${path}`), "/api/", "/desk", "/physician", "/admin", "/sign-in"],
    },
    sitemap: `${siteOrigin()}/sitemap.xml`,
  };
}
