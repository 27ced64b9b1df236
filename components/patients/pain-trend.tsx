import { formatDate } from "#lib/time";

export type PainPoint = { at: string; value: number };

type Props = Readonly<{ points: readonly PainPoint[]; title: string; timeZone: string }>;

const [width, height, left, right, top, bottom] = [340, 128, 26, 14, 12, 22];

/** Pain over time, 0 to 10, drawn on the server; the numbers stand in a table below. */
export function PainTrend({ points, title, timeZone }: Props) {
  const first = Date.parse(points[0]?.at ?? "");
  const spread = Math.max(1, Date.parse(points.at(-1)?.at ?? "") - first);
  const x = (at: string) =>
    points.length < 2 ? left + 8 : left + 8 + ((Date.parse(at) - first) / spread) * (width - left - right - 16);
  const y = (value: number) => top + (1 - value / 10) * (height - top - bottom);
  const day = (at: string) => formatDate(new Date(at), timeZone).replace(/, \d+$/, "");
  const last = points.at(-1);
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${title} over time, numbers below`}
    >
      {[0, 5, 10].map((value) => (
        <g key={value}>
          <line className="grid" x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
          <text x={left - 6} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <polyline className="pain" points={points.map(({ at, value }) => `${x(at)},${y(value)}`).join(" ")} />
      {points.map(({ at, value }) => (
        <circle key={at} className={at === last?.at ? "last" : undefined} cx={x(at)} cy={y(value)} r="5" />
      ))}
      {points[0] && (
        <text x={left} y={height - 4}>
          {day(points[0].at)}
        </text>
      )}
      {last && points.length > 1 && (
        <text x={width - right} y={height - 4} textAnchor="end">
          {day(last.at)}
        </text>
      )}
    </svg>
  );
}
