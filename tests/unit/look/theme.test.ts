import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const theme = readFileSync(new URL("../../../components/ui/theme.css", import.meta.url), "utf8");
const colors = Object.fromEntries(
  [...theme.matchAll(/--color-([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name, value]) => [name, value]),
);

/** WCAG 2.2 relative luminance of "#rrggbb". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((name) => luminance(colors[name] ?? "#000000"))
    .toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe("the theme", () => {
  it.each([
    ["ink", "paper"],
    ["ink", "sheet"],
    ["ink-soft", "paper"],
    ["ink-soft", "sheet"],
    ["ink-soft", "brass-tint"],
    ["ink", "brass-tint"],
    ["ink", "spruce-tint"],
    ["ink", "alarm-tint"],
    ["ink", "focus"],
    ["ink", "brass-bright"],
    ["spruce", "paper"],
    ["spruce", "sheet"],
    ["spruce", "spruce-tint"],
    ["brass-deep", "paper"],
    ["brass-deep", "brass-tint"],
    ["alarm", "sheet"],
    ["alarm", "paper"],
    ["alarm", "alarm-tint"],
    ["good", "good-tint"],
    ["sheet", "spruce"],
    ["sheet", "spruce-deep"],
    ["sheet", "good"],
  ])("writes %s on %s at 7:1 or more", (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ["line-strong", "paper"],
    ["brass", "paper"],
    ["brass-bright", "spruce"],
    ["focus", "ink"],
  ])("draws %s against %s at 3:1 or more", (drawn, ground) => {
    expect(contrast(drawn, ground)).toBeGreaterThanOrEqual(3);
  });

  it("gives every size in rem or em, so that pages follow the browser's own text size", () => {
    expect(theme.replaceAll(/\/\*[\s\S]*?\*\//g, "")).not.toMatch(/\d px|\dpx/);
  });
});
