/** For a role that a page is not for. It asked the data layer for nothing; /sign-in leads each role to its own. */
export function NotYourPage() {
  return (
    <main className="page" id="main" tabIndex={-1}>
      <h1>Your role cannot open this page</h1>
      <p>Each role sees what its work needs. If yours needs this page, ask the administrator.</p>
      <p>
        <a className="button main" href="/sign-in">
          Go to your own pages
        </a>
      </p>
    </main>
  );
}
