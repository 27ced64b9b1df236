const across = 10;
const step = 12;

const place = (index: number) => [(index % across) * step, Math.floor(index / across) * step] as const;
const square = ([x, y]: readonly [number, number]): string => `M${x} ${y}h9v9h-9z`;
const ring = ([x, y]: readonly [number, number]): string => `M${x + 1.5} ${y + 4.5}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`;

/**
 * 100 people, filled in order from the top left. Those it happened to differ in shape and not in colour alone;
 * `label` is the sentence that stands beside it.
 */
export function IconArray({ of100, label }: Readonly<{ of100: number; label: string }>) {
  const people = Array.from({ length: 100 }, (_, index) => place(index));
  return (
    <svg className="icons" viewBox="-1 -1 119 119" width="190" height="190" role="img" aria-label={label}>
      <path className="icons-had" d={people.slice(0, of100).map(square).join("")} />
      <path className="icons-not" d={people.slice(of100).map(ring).join("")} />
    </svg>
  );
}
