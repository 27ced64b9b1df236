/** The mark: a plumb bob on its line. Takes `currentColor`; the name beside it says what it is. */
export function Bob() {
  return (
    <svg width="18" height="45" viewBox="0 0 24 60" aria-hidden="true" fill="currentColor">
      <rect x="10.75" width="2.5" height="24" />
      <rect x="8" y="22" width="8" height="6" rx="1" />
      <path d="M1 28h22v9c0 6.5-6.5 10.500-11 23C7.500 47.500 1 43.500 1 37z" />
    </svg>
  );
}
