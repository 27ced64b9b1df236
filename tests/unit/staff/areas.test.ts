import { describe, expect, it } from "vitest";
import { homeOf, pagesOf, safeNext } from "#lib/staff/areas";

describe("where a sign-in may lead", () => {
  it.each(["/desk", "/desk?date=2026-11-24&hide=finished", "/desk/intake/0b5e", "/physician/week?week=2026-11-23"])(
    "to %s",
    (path) => expect(safeNext(path)).toBe(path),
  );
  it.each([
    undefined,
    "",
    "//evil.example",
    "https://evil.example/desk",
    "/\\evil.example",
    "/desk//evil.example",
    "/desk/../api/v1/health",
    "/deskevil",
    "/api/auth/signout",
    "javascript:alert(1)",
  ])("never to %s", (path) => expect(safeNext(path)).toBeNull());
});

it("begins each role on a page that its bar shows", () => {
  for (const role of ["front_desk", "nurse", "physician", "administrator"] as const)
    expect(pagesOf(role).map(({ href }) => href)).toContain(homeOf[role]);
});
