import { distance } from "fastest-levenshtein";

/** Where most people here have their mail, as consumer addresses in the United States go. */
const usual = [
  "gmail.com",
  "yahoo.com",
  "hotmail.com",
  "outlook.com",
  "icloud.com",
  "aol.com",
  "comcast.net",
  "att.net",
  "verizon.net",
  "sbcglobal.net",
  "bellsouth.net",
  "msn.com",
  "live.com",
  "me.com",
  "mail.com",
  "ymail.com",
] as const;

/**
 * The domain that somebody probably meant who typed one that is a slip away from a usual one, or null. It only leads
 * to a question: what was typed stays and is taken (research/ux.md 1.2, Email).
 */
export function likelyDomain(email: string): string | null {
  const typed = email.trim().toLowerCase().split("@").at(-1) ?? "";
  if (typed.length < 6 || usual.some((domain) => domain === typed)) return null;
  // Two swapped letters count as two changes.
  const near = usual.filter((domain) => domain.length >= 7 && distance(domain, typed) <= (domain.length > 8 ? 2 : 1));
  return near[0] ?? null;
}
