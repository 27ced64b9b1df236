import { useRef } from "react";
import { ClientProblem } from "#lib/client";

/**
 * Sends a request under one Idempotency-Key for as long as it is the same and no answer came: a press that is
 * repeated, or sent again after the connection broke, is carried out once. After an answer the next one is new.
 */
export function useRequestKey() {
  const last = useRef({ body: "", key: "" });
  return async function send<Answer>(body: object, call: (key: string) => Promise<Answer>): Promise<Answer> {
    const text = JSON.stringify(body);
    if (last.current.body !== text) last.current = { body: text, key: crypto.randomUUID() };
    try {
      return await call(last.current.key);
    } catch (error) {
      const isAnswered = error instanceof ClientProblem && error.status >= 400 && error.status < 500;
      if (isAnswered) last.current = { body: "", key: "" };
      throw error;
    }
  };
}
