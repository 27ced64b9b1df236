import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "../components/staff/staff.css";

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='-18 0 60 60' fill='%23b27a1d'%3E%3Cpath d='M10.700 0h2.600v24h-2.600zM8 22h8v6H8zM1 28h22v9c0 6.500-6.500 10.500-11 23C7.500 47.500 1 43.500 1 37z'/%3E%3C/svg%3E";

export const metadata: Metadata = {
  title: "Plumbline",
  robots: { index: false, follow: false },
  icons: { icon },
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
