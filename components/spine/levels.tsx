import { stack } from "#components/spine/column";
import { bodySize, Vertebra, Weight } from "#components/spine/vertebra";
import { spineText } from "#content/text/spine";
import type { Locale } from "#lib/locale";
import type { spineLevels } from "#lib/procedures/levels";

const names = 62;
const bracket = 108;

/** The part of the spine between two levels, told by a bracket and its name. */
function Region({
  top,
  bottom,
  name,
  levels,
}: Readonly<{ top: number; bottom: number; name: string; levels: string }>) {
  const middle = Math.round((top + bottom) / 2);
  return (
    <g>
      <path className="region" d={`M${bracket - 6} ${top}h6V${bottom}h-6M${bracket} ${middle}h8`} />
      <text className="region-name" x={bracket + 14} y={middle - 3}>
        {name}
      </text>
      <text x={bracket + 14} y={middle + 16}>
        {levels}
      </text>
    </g>
  );
}

/** Every level by its name, beside the plumb line, with the two that break most often marked. */
export function Levels({ locale }: Readonly<{ locale: Locale }>) {
  const placed = stack("T1", "L5", []);
  const at = (level: (typeof spineLevels)[number]) => placed.find((bone) => bone.level === level)?.y ?? 0;
  const top = Math.round(at("T1")) - 40;
  const edge = (level: (typeof spineLevels)[number], side: -1 | 1) =>
    Math.round(at(level) + side * (bodySize(level).height / 2));
  return (
    <svg
      className="spine"
      viewBox={`-96 ${top} 320 ${50 - top}`}
      width="320"
      height={50 - top}
      role="img"
      aria-label={spineText.levels[locale]}
    >
      <line className="plumb-rule" x1="0" x2="0" y1={top} y2="14" />
      <Weight x={0} y={12} />
      {placed.map((bone) => (
        <Vertebra key={bone.level} {...bone} />
      ))}
      {placed.map(({ level, y }) => (
        <text
          key={level}
          className={level === "T12" || level === "L1" ? "broken-name" : undefined}
          x={names}
          y={Math.round(y + 5)}
        >
          {level}
        </text>
      ))}
      <Region top={edge("T1", -1)} bottom={edge("T12", 1) - 3} name={spineText.chest[locale]} levels="T1–T12" />
      <Region top={edge("L1", -1) + 3} bottom={edge("L5", 1)} name={spineText.lowBack[locale]} levels="L1–L5" />
    </svg>
  );
}
