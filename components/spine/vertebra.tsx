/** The levels that this clinic treats, from the top down. */
export const spineLevels = [
  "T1",
  "T2",
  "T3",
  "T4",
  "T5",
  "T6",
  "T7",
  "T8",
  "T9",
  "T10",
  "T11",
  "T12",
  "L1",
  "L2",
  "L3",
  "L4",
  "L5",
] as const;
export type SpineLevel = (typeof spineLevels)[number];

/** Width and height of a level's body in drawing units: bones grow on the way down. */
export function bodySize(level: SpineLevel): Readonly<{ width: number; height: number }> {
  const index = spineLevels.indexOf(level);
  return { width: 37 + index * 2.3, height: 16.5 + index * 1.05 };
}

type Box = Readonly<{ width: number; height: number }>;

function bodyPath({ width, height }: Box, isBroken: boolean): string {
  const [x, y] = [width / 2, height / 2];
  // The front edge (right) of a wedge keeps about half of its height.
  const frontTop = isBroken ? y * 0.02 : -y;
  const topSag = isBroken ? -y * 0.2 : -y * 0.76;
  return [
    `M${-x} ${-y}Q0 ${topSag} ${x} ${frontTop}`,
    isBroken ? `L${x * 1.02} ${y * 0.5}L${x} ${y}` : `Q${x * 0.84} 0 ${x} ${y}`,
    `Q0 ${y * 0.76} ${-x} ${y}`,
    `Q${-x * 0.84} 0 ${-x} ${-y}Z`,
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

const rounded = (path: string): string =>
  path.replaceAll(/-?\d+\.\d+/g, (number) => String(+Number(number).toFixed(1)));

type VertebraProps = Readonly<{ level: SpineLevel; isBroken: boolean; x: number; y: number; tilt?: number }>;

/** One level from the side, front to the right, around its own middle at (x, y), turned by `tilt` degrees. */
export function Vertebra({ level, isBroken, x, y, tilt = 0 }: VertebraProps) {
  const size = bodySize(level);
  return (
    <g
      className={isBroken ? "broken" : undefined}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${tilt.toFixed(1)})`}
    >
      <path className="process" d={rounded(processPath(size, level.startsWith("L")))} />
      <path className="bone" d={rounded(bodyPath(size, isBroken))} />
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
