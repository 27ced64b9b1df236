import type { NextAuthOptions } from "next-auth";
import credentials from "next-auth/providers/credentials";
import { env } from "#lib/env";
import { signIn, signOut } from "#lib/staff/mutations";

declare module "next-auth" {
  interface Session {
    sessionId?: string;
  }
}

const secure = process.env.BASE_URL?.startsWith("https://") ?? false;

/**
 * Whose turn it is, for the throttle. Behind TRUSTED_PROXIES proxies the address that the outermost of them saw;
 * without a proxy nothing that a client sends is believed.
 */
function addressOf(headers: Record<string, string> | undefined): string {
  const hops = env().TRUSTED_PROXIES;
  const forwarded = headers?.["x-forwarded-for"]?.split(",") ?? [];
  return hops > 0 ? (forwarded.at(-hops)?.trim() ?? "direct") : "direct";
}

/** next-auth keeps the cookie; it carries nothing but the id of a StaffSession row, which decides. */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: 12 * 3_600 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  cookies: {
    sessionToken: {
      name: secure ? "__Host-plumbline" : "plumbline",
      options: { httpOnly: true, sameSite: "strict", path: "/", secure },
    },
  },
  providers: [
    credentials({
      credentials: { email: {}, password: {}, staffId: {} },
      async authorize(given, request) {
        if (!given?.email || !given.password) return null;
        const result = await signIn({ ...given, address: addressOf(request.headers as Record<string, string>) });
        if (!result.ok) throw new Error(result.reason);
        return { id: result.sessionId };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sessionId: user.id } : { sessionId: token.sessionId }),
    session: ({ session, token }) => ({ expires: session.expires, sessionId: String(token.sessionId ?? "") }),
  },
  events: {
    async signOut({ token }) {
      if (token?.sessionId) await signOut(String(token.sessionId));
    },
  },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
};
