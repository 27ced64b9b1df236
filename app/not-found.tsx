import type { Metadata } from "next";

export const metadata: Metadata = { title: "Nothing here – Plumbline" };

export default function NotFound() {
  return (
    <main className="page" id="main" tabIndex={-1}>
      <h1>There is nothing at this address</h1>
      <p>Check the address, or start again from your own pages.</p>
      <p>
        <a className="button main" href="/sign-in">
          Go to your own pages
        </a>
      </p>
    </main>
  );
}
