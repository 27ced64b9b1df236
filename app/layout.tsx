import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "../components/staff/staff.css";

export const metadata: Metadata = {
  title: "Plumbline",
  robots: { index: false, follow: false },
  icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
};
export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** The document of the staff pages; patient pages are documents of their own. */
export default function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
