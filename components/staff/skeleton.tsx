/** Holds the place of a page that is on its way. */
export function Skeleton() {
  return (
    <main className="page" id="main">
      <p className="visually-hidden" role="status">
        Loading
      </p>
      <div className="skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </main>
  );
}
