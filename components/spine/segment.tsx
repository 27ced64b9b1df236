import { bodySize, Vertebra } from "#components/spine/vertebra";
import { spineText } from "#content/text/spine";
import type { Locale } from "#lib/locale";
import { type SpineLevel, spineLevels } from "#lib/procedures/levels";

/** Five levels around the ones treated, upright, for a row of a list or a summary. */
export function Segment({ locale, broken }: Readonly<{ locale: Locale; broken: readonly SpineLevel[] }>) {
  const middle = broken.reduce((sum, level) => sum + spineLevels.indexOf(level), 0) / Math.max(broken.length, 1);
  const start = Math.min(Math.max(Math.round(middle) - 2, 0), spineLevels.length - 5);
  const levels = spineLevels.slice(start, start + 5);
  const heights = levels.map((level) => bodySize(level).height + 5);
  const top = (index: number): number => heights.slice(0, index).reduce((sum, height) => sum + height, 4);
  const total = Math.round(top(levels.length));
  return (
    <svg
      className="spine"
      viewBox={`0 0 140 ${total}`}
      width="140"
      height={total}
      role="img"
      aria-label={spineText.segment(broken)[locale]}
    >
      {levels.map((level, index) => {
        const y = top(index) + bodySize(level).height / 2;
        const isBroken = broken.includes(level);
        return (
          <g key={level}>
            <Vertebra level={level} x={66} y={y} isBroken={isBroken} />
            <text className={isBroken ? "broken-name" : undefined} x="108" y={Math.round(y + 5)}>
              {level}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
