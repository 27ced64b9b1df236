"use client";
import { useRef } from "react";
import { useWish, type Wish } from "#components/procedures/use-wish";
import { bookProcedure } from "#lib/procedures/client";

const nothing: Wish = { technique: null, levels: [], anesthesia: null, additions: [], escort: "" };

/** One procedure from its levels to its time. */
export function useProcedure(patient: { id: string; name: string }, { today, zone }: { today: string; zone: string }) {
  const sent = useRef({ body: "", key: "" });
  /** The same body goes out under the same key: a press that is repeated books once. */
  function keyFor(body: string): string {
    if (sent.current.body !== body) sent.current = { body, key: crypto.randomUUID() };
    return sent.current.key;
  }
  return useWish({
    wish: nothing,
    from: today,
    own: null,
    about: { who: patient.name, zone },
    send: (wish) => bookProcedure({ patientId: patient.id, ...wish, key: keyFor(JSON.stringify(wish)) }),
  });
}
