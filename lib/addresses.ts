import { IncomingMessage, Server } from "node:http";

const isDecodable = (text: string): boolean => {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * The address of a request with U+FFFD in the place of escapes that stand for no text ("%", "%E0%A4", "%ED%A0%80").
 * What comes after "?" is left as it is: there such escapes are read as U+FFFD anyway.
 */
export function mendedAddress(address: string): string {
  const [path = "", ...query] = address.split("?");
  if (isDecodable(path)) return address;
  const mended = path.replaceAll(/(?:%[\da-f]{2})+|%/gi, (escapes) => (isDecodable(escapes) ? escapes : "%EF%BF%BD"));
  return [mended, ...query].join("?");
}

/**
 * Next answers 500 to an address whose escapes stand for no text: it looks for a page of status 400, and a product of
 * route handlers has none (16.4: server/lib/router-server.js). With the escapes mended the address is one like any
 * other, and a link made up of them gets the answer of a link that nobody knows.
 */
export function mendAddresses(): void {
  const emit: (this: Server, event: string | symbol, ...given: unknown[]) => boolean = Server.prototype.emit;
  Server.prototype.emit = function mendAndEmit(this: Server, event: string | symbol, ...given: unknown[]): boolean {
    const [request] = given;
    if (event === "request" && request instanceof IncomingMessage && request.url)
      request.url = mendedAddress(request.url);
    return emit.call(this, event, ...given);
  };
}
