import { describe, expect, test } from "vitest";
import { likelyDomain } from "#lib/appointments/email-domains";

describe("an address with a likely slip", () => {
  test.each([
    ["ana@homtail.com", "hotmail.com"],
    ["ana@hotmial.com", "hotmail.com"],
    ["ana@gmial.com", "gmail.com"],
    ["Ana@GMAIL.CON", "gmail.com"],
    ["ana@yaho.com", "yahoo.com"],
    ["ana@yahooo.com", "yahoo.com"],
    ["ana@outlok.com", "outlook.com"],
  ])("%s asks about %s", (email, domain) => expect(likelyDomain(email)).toBe(domain));

  test.each([
    "ana@gmail.com",
    "ana@mail.com",
    "ana@aol.com",
    "ana@live.com",
    "ana@example.com",
    "ana@hospital.org",
    "ana@me.com",
    "",
    "no-at-sign",
  ])("%s asks nothing", (email) => expect(likelyDomain(email)).toBeNull());
});
