// Next puts AsyncLocalStorage where its own modules look for it.
import "next/dist/server/node-environment-baseline.js";
import { workAsyncStorage } from "next/dist/server/app-render/work-async-storage.external.js";

type Scope = NonNullable<ReturnType<typeof workAsyncStorage.getStore>>;

/** Runs a route's handler as Next would for a caller without cookies: sign-in looks for them in the running request. */
export const withoutCookies = <Answer>(route: string, work: () => Promise<Answer>): Promise<Answer> =>
  workAsyncStorage.run({ route, forceStatic: true } as Scope, work);
