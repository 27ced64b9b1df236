import { stack } from "#components/spine/column";
import { bodySize, Vertebra, Weight } from "#components/spine/vertebra";
import { spineText } from "#content/text/spine";
import type { Locale } from "#lib/locale";
import type { SpineLevel } from "#lib/procedures/levels";

type SpineProps = Readonly<{
  locale: Locale;
  broken: readonly SpineLevel[];
  from?: SpineLevel;
  to?: SpineLevel;
  /** Which levels are named beside the drawing; the broken ones always are. */
  named?: readonly SpineLevel[];
}>;

const nameColumn = 104;
const above = 26;
const below = 54;
/** The rule goes on above the drawing, to be cut off by whatever it hangs from. */
const overhead = 600;

/** The spine from the side, hung on the plumb line; a broken level tips what stands on it away from the line. */
export function Spine({ locale, broken, from = "T1", to = "L5", named = ["T1", "L5"] }: SpineProps) {
  const placed = stack(from, to, broken);
  const top = Math.min(...placed.map((bone) => bone.y - bodySize(bone.level).height / 2)) - above;
  const left = Math.min(...placed.map((bone) => bone.x - bodySize(bone.level).width / 2)) - 30;
  const width = nameColumn + 40 - left;
  return (
    <svg
      className="spine"
      viewBox={[left, top, width, below - top].map(Math.round).join(" ")}
      width={Math.round(width)}
      height={Math.round(below - top)}
      role="img"
      aria-label={spineText.spine(from, to, broken)[locale]}
    >
      <line className="plumb-rule" x1="0" x2="0" y1={Math.round(top) - overhead} y2="16" />
      <Weight x={0} y={14} />
      {placed.map((bone) => (
        <Vertebra key={bone.level} {...bone} />
      ))}
      {placed
        .filter((bone) => bone.isBroken || named.includes(bone.level))
        .map(({ level, x, y, isBroken }) => (
          <g key={level}>
            {isBroken ? (
              <path
                className="leader"
                d={`M${Math.round(x + bodySize(level).width / 2 + 8)} ${Math.round(y + 3)}H${nameColumn - 8}`}
              />
            ) : null}
            <text className={isBroken ? "broken-name" : undefined} x={nameColumn} y={Math.round(y + 7)}>
              {level}
            </text>
          </g>
        ))}
    </svg>
  );
}
