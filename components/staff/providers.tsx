"use client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ClientProblem } from "#lib/client";

/** One cache a signed-in document. What a person must not do is not tried again; a lost connection is. */
const makeClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 2_000,
        refetchOnWindowFocus: "always",
        retry: (count, error) =>
          count < 2 && !(error instanceof ClientProblem && error.status > 0 && error.status < 500),
      },
    },
  });

export function Providers({ children }: Readonly<{ children: ReactNode }>) {
  const [client] = useState(makeClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
