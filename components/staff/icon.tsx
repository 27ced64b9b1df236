import type { Mark } from "#lib/appointments/steps";

const shapes: Readonly<Record<Mark, string>> = {
  empty: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z",
  half: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 2v8a4 4 0 0 1 0-8Z",
  full: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z",
  check: "M6.4 13.4 1.6 8.600l1.800-1.800 3 3 6.200-6.200 1.800 1.800Z",
  cross:
    "m3.800 2.200 4.200 4.200 4.200-4.200 1.600 1.600L9.600 8l4.200 4.200-1.600 1.600L8 9.600l-4.200 4.200-1.600-1.600L6.400 8 2.200 3.800Z",
  triangle: "M8 1.500 15.200 14H.8Zm-1 4.300.3 4.200h1.400L9 5.800Zm.1 5.200v1.600h1.800V11Z",
  bar: "M2 6.800h12v2.400H2Z",
  clock:
    "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm-.9 1v3.600l2.600 1.700.9-1.400-1.700-1.100V5Z",
};

/** A small drawn mark. Never alone: its word stands beside it. */
export function Icon({ mark }: Readonly<{ mark: Mark }>) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" fillRule="evenodd" aria-hidden="true">
      <path d={shapes[mark]} />
    </svg>
  );
}
