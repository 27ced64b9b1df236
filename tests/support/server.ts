import { type APIRequestContext, request } from "@playwright/test";
import { type DemonstrationSignIn, demonstrationSignIns } from "#prisma/seed/sign-in";

export type Role = DemonstrationSignIn["role"];
export const roles: readonly Role[] = ["front_desk", "nurse", "physician", "administrator"];

/** Where the server under test answers. */
export const baseUrl = process.env.E2E_BASE_URL ?? "http://localhost:3300";

export function signInOf(role: Role): DemonstrationSignIn {
  const found = demonstrationSignIns.find((signIn) => signIn.role === role);
  if (!found) throw new Error(`The demonstration clinic has no sign-in for ${role}`);
  return found;
}

export type StorageState = Awaited<ReturnType<APIRequestContext["storageState"]>>;

/** Signs in over HTTP as the sign-in page does, and gives the cookies. */
export async function signedInState(role: Role): Promise<StorageState> {
  const { email, password } = signInOf(role);
  const context = await request.newContext({ baseURL: baseUrl });
  const { csrfToken } = await (await context.get("/api/auth/csrf")).json();
  await context.post("/api/auth/callback/credentials", { form: { csrfToken, email, password, json: "true" } });
  const state = await context.storageState();
  await context.dispose();
  if (!state.cookies.some(({ name }) => name.endsWith("plumbline"))) throw new Error(`${role} could not sign in`);
  return state;
}
