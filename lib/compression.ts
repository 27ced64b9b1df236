import { ServerResponse } from "node:http";

/**
 * Lets Next compress the patient pages that route handlers answer. It compresses whatever has a type that it
 * knows; but it copies a handler's headers each as a list, also of one value, and in a list it knows no type (Next
 * 16.4: server/base-http/node.js and compiled/compression). On the line a list of one value is that value. Streams,
 * which must not wait, and the API say `no-transform`. docs/decisions/0023.
 */
export function unlistSingleHeaders(): void {
  const set = ServerResponse.prototype.setHeader;
  ServerResponse.prototype.setHeader = function setHeader(name, value) {
    const [single, ...more] = Array.isArray(value) ? value : [];
    const isList = single === undefined || more.length > 0 || name.toLowerCase() === "set-cookie";
    return set.call(this, name, isList ? value : single);
  };
}
