"use client";
import { onlineManager, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { endSession } from "#lib/staff/client";

/** Ends the session and loads a new document: nothing of a patient stays behind on a shared computer. */
export function SignOut() {
  const client = useQueryClient();
  const [isLeaving, setLeaving] = useState(false);
  async function leave() {
    setLeaving(true);
    // Nothing is asked in a session that ends: its refusal would lead to the sign-in page of somebody who was thrown out.
    onlineManager.setOnline(false);
    await client.cancelQueries();
    const ended = await endSession();
    if (!ended) {
      onlineManager.setOnline(true);
      return setLeaving(false);
    }
    client.clear();
    window.location.replace("/sign-in?signed-out");
  }
  return (
    <button type="button" onClick={leave} disabled={isLeaving}>
      Sign out
    </button>
  );
}
