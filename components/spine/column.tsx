import { bodySize } from "#components/spine/vertebra";
import { type SpineLevel, spineLevels } from "#lib/procedures/levels";

export type Placed = Readonly<{ level: SpineLevel; x: number; y: number; tilt: number; isBroken: boolean }>;

/** How far a level leans forward in an upright spine, in degrees: the chest bows back, the low back bows forward. */
const leanAt = [
  [0, 16],
  [3, 10],
  [6, 1],
  [9, -9],
  [11, -13],
  [13, -6],
  [14, 1],
  [16, 13],
] as const;

const gap = 5.4;
/** What one wedge adds to the lean of all that stands on it. Drawn plainer than life, to be seen. */
const leanOfWedge = 9;

function lean(index: number): number {
  const after = leanAt.findIndex(([at]) => at >= index);
  const [toAt, toLean] = leanAt[Math.max(after, 0)] ?? leanAt[0];
  const [fromAt, fromLean] = leanAt[Math.max(after - 1, 0)] ?? leanAt[0];
  return toAt === fromAt ? toLean : fromLean + ((index - fromAt) / (toAt - fromAt)) * (toLean - fromLean);
}

/**
 * The levels from `from` to `to`, stacked from the lowest up, each on the top plate of the one below. The lowest
 * stands at x = 0; y falls from 0 upwards. A broken level tips everything above it forward, off the plumb line.
 */
export function stack(from: SpineLevel, to: SpineLevel, broken: readonly SpineLevel[]): readonly Placed[] {
  const levels = spineLevels.slice(spineLevels.indexOf(from), spineLevels.indexOf(to) + 1);
  const placed: Placed[] = [];
  let [x, y, extra] = [0, 0, 0];
  for (const level of levels.toReversed()) {
    const isBroken = broken.includes(level);
    const tilt = lean(spineLevels.indexOf(level)) + extra + (isBroken ? leanOfWedge / 3 : 0);
    const half = bodySize(level).height / 2;
    const radians = (tilt * Math.PI) / 180;
    const [stepX, stepY] = [Math.sin(radians) * half, -Math.cos(radians) * half];
    placed.push({ level, x: x + stepX, y: y + stepY, tilt, isBroken });
    const sunk = isBroken ? 0.72 : 1;
    x += stepX * (1 + sunk) + Math.sin(radians) * gap;
    y += stepY * (1 + sunk) - Math.cos(radians) * gap;
    if (isBroken) extra += leanOfWedge;
  }
  return placed;
}
