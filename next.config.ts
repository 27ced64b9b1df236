import type { NextConfig } from "next";

/** First segments of addresses that are not patient pages. Everything else without a language is English. */
const notPatientPages = [
  "favicon\\.ico",
  "icon\\.svg",
  "share-en\\.png",
  "share-es\\.png",
  "sitemap\\.xml",
  "robots\\.txt",
  "api",
  "desk",
  "physician",
  "admin",
  "sign-in",
  "_next",
  "assets",
  "en",
  "es",
];
const englishPage = `/:path((?!(?:${notPatientPages.join("|")})(?:/|$)).*)`;

const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
];

const config: NextConfig = {
  poweredByHeader: false,
  // The title and the icon of a staff page stand in its head from the first byte, never streamed after it.
  htmlLimitedBots: /.*/,
  // The optimizer and its advisories are not needed: drawings are SVG.
  images: { unoptimized: true },
  serverExternalPackages: ["pg", "pg-boss", "nodemailer", "@prisma/client", "@prisma/adapter-pg", "pdfkit", "fontkit"],
  // `npm test` checks the types of everything; a build for use does not check them again.
  typescript: { ignoreBuildErrors: true },
  async rewrites() {
    return { beforeFiles: [{ source: englishPage, destination: "/en/:path" }], afterFiles: [], fallback: [] };
  },
  async redirects() {
    return [{ source: "/en/:path*", destination: "/:path*", permanent: true }];
  },
  async headers() {
    return [
      { source: "/:path*", headers: everywhere },
      { source: "/assets/:path*", headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }] },
    ];
  },
};

export default config;
