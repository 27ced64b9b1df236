"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { endSession } from "#lib/staff/client";

/** Ends the session and loads a new document: nothing of a patient stays behind on a shared computer. */
export function SignOut() {
  const client = useQueryClient();
  const [isLeaving, setLeaving] = useState(false);
  async function leave() {
    setLeaving(true);
    const ended = await endSession();
    if (!ended) return setLeaving(false);
    client.clear();
    window.location.replace("/sign-in?signed-out");
  }
  return (
    <button type="button" onClick={leave} disabled={isLeaving}>
      Sign out
    </button>
  );
}
