"use client";
import { useWish, type Wish } from "#components/procedures/use-wish";
import { useRequestKey } from "#components/ui/use-request-key";
import { bookProcedure } from "#lib/procedures/client";

const nothing: Wish = { technique: null, levels: [], anesthesia: null, additions: [], escort: "" };

/** One procedure from its levels to its time. */
export function useProcedure(patient: { id: string; name: string }, { today, zone }: { today: string; zone: string }) {
  const send = useRequestKey();
  return useWish({
    wish: nothing,
    from: today,
    own: null,
    about: { who: patient.name, zone },
    send: (wish) => send(wish, (key) => bookProcedure({ patientId: patient.id, ...wish, key })),
  });
}
