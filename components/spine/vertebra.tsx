import { type SpineLevel, spineLevels } from "#lib/procedures/levels";

/** Width and height of a level's body in drawing units: bones grow on the way down. */
export function bodySize(level: SpineLevel): Readonly<{ width: number; height: number }> {
  const index = spineLevels.indexOf(level);
  return { width: 37 + index * 2.3, height: 16.5 + index * 1.05 };
}

type Box = Readonly<{ width: number; height: number }>;

/** How a bone breaks: squashed in front, in its middle, or all over. Drawn plainer than life, to be seen. */
export type BreakShape = "wedge" | "biconcave" | "crush";

/** How much each shape takes: off the front's top, off the back's top, and how far the plates sag in the middle. */
const breaks = {
  whole: { front: 0, back: 0, topSag: 0.24, lowSag: 0.24 },
  wedge: { front: 1, back: 0, topSag: 0.8, lowSag: 0.24 },
  biconcave: { front: 0, back: 0, topSag: 1.25, lowSag: 1.05 },
  crush: { front: 0.86, back: 0.8, topSag: 1, lowSag: 0.24 },
} as const;

/** The outline of a body from the side. `share` is how much of its break it shows: 1 all, 0 none, as when lifted. */
export function bodyPath({ width, height }: Box, shape: keyof typeof breaks, share = 1): string {
  const [x, y] = [width / 2, height / 2];
  const part = (name: keyof typeof breaks.whole) =>
    breaks.whole[name] + (breaks[shape][name] - breaks.whole[name]) * share;
  const [backTop, frontTop] = [-y + y * part("back"), -y + y * part("front")];
  const isPressed = part("front") > 0.3;
  return [
    `M${-x} ${backTop}Q0 ${-y + y * part("topSag")} ${x} ${frontTop}`,
    isPressed ? `L${x * 1.02} ${y * 0.5}L${x} ${y}` : `Q${x * 0.84} 0 ${x} ${y}`,
    `Q0 ${y - y * part("lowSag")} ${-x} ${y}`,
    `Q${-x * 0.84} ${(y + backTop) / 2} ${-x} ${backTop}Z`,
  ].join("");
}

/** The arch and its spine behind the body: long and steep in the chest, short and blunt in the low back. */
function processPath({ width, height }: Box, isLumbar: boolean): string {
  const x = -width / 2 + 2;
  const [reach, drop, thickness] = isLumbar ? [22, height * 0.22, height * 0.44] : [21, height * 0.72, 5.5];
  return [
    `M${x} ${-height * 0.34}`,
    `C${x - 5} ${-height * 0.42} ${x - 9} ${-height * 0.3} ${x - 11} ${-height * 0.05}`,
    `L${x - reach} ${drop}`,
    `Q${x - reach - 3} ${drop + thickness * 0.6} ${x - reach + 2} ${drop + thickness}`,
    `L${x - 7} ${height * 0.26}Q${x - 3} ${height * 0.12} ${x} ${height * 0.1}Z`,
  ].join("");
}

export const rounded = (path: string): string =>
  path.replaceAll(/-?\d+\.\d+/g, (number) => String(+Number(number).toFixed(1)));

type VertebraProps = Readonly<{
  level: SpineLevel;
  isBroken: boolean;
  x: number;
  y: number;
  tilt?: number;
  shape?: BreakShape;
  share?: number;
}>;

/** One level from the side, front to the right, around its own middle at (x, y), turned by `tilt` degrees. */
export function Vertebra({ level, isBroken, x, y, tilt = 0, shape = "wedge", share = 1 }: VertebraProps) {
  const size = bodySize(level);
  return (
    <g
      className={isBroken ? "broken" : undefined}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${tilt.toFixed(1)})`}
    >
      <path className="process" d={rounded(processPath(size, level.startsWith("L")))} />
      <path className="bone" d={rounded(bodyPath(size, isBroken ? shape : "whole", share))} />
    </g>
  );
}

/** The weight of the plumb line, its neck at (x, y), 20 wide and 34 high. */
export function Weight({ x, y }: Readonly<{ x: number; y: number }>) {
  return (
    <path
      className="plumb-weight"
      d={`M${(x - 3).toFixed(1)} ${y.toFixed(1)}h6v5h7v7c0 6-6 10-10 22c-4-12-10-16-10-22v-7h7z`}
    />
  );
}
