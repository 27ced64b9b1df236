import type { StaffRole } from "#prisma/generated/client";

/** Where each role begins its day. */
export const homeOf: Readonly<Record<StaffRole, string>> = {
  front_desk: "/desk",
  nurse: "/physician",
  physician: "/physician",
  administrator: "/admin",
};

export const roleNames: Readonly<Record<StaffRole, string>> = {
  front_desk: "Front desk",
  nurse: "Nurse",
  physician: "Physician",
  administrator: "Administrator",
};

export type StaffPage = { href: string; label: string; roles: readonly StaffRole[]; counts?: "intake" | "waitlist" };

/** The pages of the staff application, in the order of the bar. The data layer decides again on each read. */
export const staffPages = [
  { href: "/desk", label: "Today", roles: ["front_desk", "nurse"] },
  { href: "/desk/day", label: "Day", roles: ["front_desk", "nurse"] },
  { href: "/desk/book", label: "Book", roles: ["front_desk", "nurse"] },
  { href: "/desk/intake", label: "Intake", roles: ["front_desk", "nurse"], counts: "intake" },
  { href: "/desk/waitlist", label: "Waitlist", roles: ["front_desk", "nurse", "physician"], counts: "waitlist" },
  { href: "/desk/people", label: "Who is who", roles: ["front_desk", "nurse"] },
  { href: "/physician", label: "Procedures", roles: ["nurse", "physician"] },
  { href: "/physician/week", label: "Week", roles: ["nurse", "physician"] },
  { href: "/admin/hours", label: "Hours", roles: ["administrator"] },
  { href: "/admin/closures", label: "Closures", roles: ["administrator"] },
  { href: "/admin/visit-types", label: "Visit types", roles: ["administrator"] },
  { href: "/admin/resources", label: "People and rooms", roles: ["administrator"] },
  { href: "/admin/forms", label: "Forms", roles: ["administrator"] },
  { href: "/admin/changes", label: "Changes", roles: ["administrator"] },
  { href: "/admin", label: "Access log", roles: ["administrator"] },
] as const satisfies readonly StaffPage[];

export const pagesOf = (role: StaffRole): StaffPage[] =>
  staffPages.filter(({ roles }) => (roles as readonly StaffRole[]).includes(role));

/** A path inside the staff pages to go to after signing in; null for anything else, above all another site. */
export function safeNext(next: string | undefined): string | null {
  if (!next || !/^\/(desk|physician|admin)(?:[/?][\w\-./?=&%]*)?$/.test(next)) return null;
  return next.includes("//") || next.includes("..") ? null : next;
}
