import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { renderOnce } from "#lib/document";

const asking = (headers: Record<string, string> = {}) => new Request("http://clinic.test/", { headers });

describe("a page that is the same for everybody", () => {
  it("is rendered once for the same facts", async () => {
    let rendered = 0;
    const paper = () => {
      rendered += 1;
      return createElement("p", null, "Once");
    };
    for (const _ of [1, 2]) {
      const answer = await renderOnce(asking(), ["unit", "once"], paper);
      expect(await answer.text()).toBe("<!doctype html><p>Once</p>");
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    }
    await renderOnce(asking(), ["unit", "other"], paper);
    expect(rendered).toBe(2);
  });

  it("is not sent again to a browser that has it, and is once it says something else", async () => {
    const one = () => createElement("p", null, "One");
    const tag = (await renderOnce(asking(), ["unit", "tag"], one)).headers.get("etag") ?? "";
    const again = await renderOnce(asking({ "If-None-Match": `W/"older", ${tag}` }), ["unit", "tag"], one);
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    const other = () => createElement("p", null, "Another");
    expect((await renderOnce(asking({ "If-None-Match": tag }), ["unit", "tag", 2], other)).status).toBe(200);
  });
});
