"use client";
import { Empty } from "#components/staff/empty";

/** A page that could not be shown, with the way on. Says nothing of what failed inside. */
export function PageProblem({ retry }: Readonly<{ retry: () => void }>) {
  return (
    <main className="page" id="main">
      <h1 className="visually-hidden">This page could not be shown</h1>
      <Empty title="This page could not be shown">
        <p>Nothing was changed. If it happens again, work by phone and paper and tell the administrator.</p>
        <button type="button" className="button main" onClick={() => retry()}>
          Try again
        </button>
      </Empty>
    </main>
  );
}
