export type Chip = Readonly<{ label: string; href: string; current?: boolean }>;

/** Filters as links: each leads to the same page, narrowed. The chosen one carries a tick and aria-current. */
export function Chips({ label, chips }: Readonly<{ label: string; chips: readonly Chip[] }>) {
  return (
    <nav aria-label={label}>
      <ul className="chips">
        {chips.map((chip) => (
          <li key={chip.href}>
            <a href={chip.href} aria-current={chip.current ? "true" : undefined}>
              {chip.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
