import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mendAddresses, mendedAddress } from "#lib/addresses";

describe("the address of a request", () => {
  test.each([
    ["/intake/abc?from=check", "/intake/abc?from=check"],
    ["/learn/columna%20vertebral/s%C3%AD", "/learn/columna%20vertebral/s%C3%AD"],
    ["/intake/%E0%A4%A", "/intake/%EF%BF%BD%EF%BF%BDA"],
    ["/intake/%ED%A0%80", "/intake/%EF%BF%BD"],
    ["/intake/%FF%20x/signs", "/intake/%EF%BF%BDx/signs"],
    ["/100%", "/100%EF%BF%BD"],
    ["/a%?b=%&c=%FF", "/a%EF%BF%BD?b=%&c=%FF"],
    ["", ""],
  ])("%j is read as %j", (address, mended) => expect(mendedAddress(address)).toBe(mended));

  test("can be read afterwards, whatever it was, and stays as it was where it could be", () => {
    const part = fc.oneof(fc.constantFrom("%", "%E0", "%A4", "%ED%A0%80", "%2", "%zz", "/", "é"), fc.string());
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const address = parts.join("").replaceAll("?", "");
        const mended = mendedAddress(address);
        expect(() => decodeURIComponent(mended)).not.toThrow();
        expect(mendedAddress(mended)).toBe(mended);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const address = `/${encodeURIComponent(text)}`;
        expect(mendedAddress(address)).toBe(address);
      }),
    );
  });

  test("reaches the handler mended", async () => {
    mendAddresses();
    const server = createServer((request, response) => response.end(request.url));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const heard = await new Promise<string>((resolve, reject) => {
      get({ host: "127.0.0.1", port, path: "/visit/%E0%A4%A?x=%25" }, (answer) => {
        answer.setEncoding("utf8").on("data", resolve);
      }).on("error", reject);
    });
    server.close();
    expect(heard).toBe("/visit/%EF%BF%BD%EF%BF%BDA?x=%25");
  });
});
