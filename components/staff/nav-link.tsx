"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

export function NavLink({ href, children }: Readonly<{ href: string; children: ReactNode }>) {
  const pathname = usePathname();
  const isCurrent = pathname === href || (href.split("/").length > 2 && pathname.startsWith(`${href}/`));
  return (
    <Link href={href} prefetch={false} {...(isCurrent && { "aria-current": "page" as const })}>
      {children}
    </Link>
  );
}
