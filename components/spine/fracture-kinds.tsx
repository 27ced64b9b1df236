import { type BreakShape, Vertebra } from "#components/spine/vertebra";
import { spineText } from "#content/text/spine";
import type { Locale } from "#lib/locale";

const kinds: readonly Readonly<{ shape: BreakShape | null; x: number; y: number }>[] = [
  { shape: null, x: 88, y: 44 },
  { shape: "wedge", x: 240, y: 44 },
  { shape: "biconcave", x: 88, y: 150 },
  { shape: "crush", x: 240, y: 150 },
];

/** A whole bone and the three shapes that a broken one takes, each with its name under it. */
export function FractureKinds({ locale }: Readonly<{ locale: Locale }>) {
  return (
    <svg
      className="spine scene-words"
      viewBox="0 0 320 208"
      width="480"
      height="312"
      role="img"
      aria-label={spineText.kinds[locale]}
    >
      {kinds.map(({ shape, x, y }) => (
        <g key={shape ?? "whole"}>
          <g transform={`translate(${x} ${y}) scale(1.650)`}>
            <Vertebra level="T12" x={0} y={0} isBroken={shape !== null} shape={shape ?? "wedge"} />
          </g>
          <text className={shape ? "broken-name" : undefined} x={x - 8} y={y + 49} textAnchor="middle">
            {spineText[shape ?? "whole"][locale]}
          </text>
        </g>
      ))}
    </svg>
  );
}
