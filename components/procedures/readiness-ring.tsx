import type { Readiness } from "#lib/procedures/rules";

const radius = 20;
const around = 2 * Math.PI * radius;

/** How much of the checklist is met, as a ring with its number inside. The words stand beside it. */
export function ReadinessRing({ readiness }: Readonly<{ readiness: Readiness }>) {
  const { met, total, state } = readiness;
  const filled = (around * met) / total;
  return (
    <svg className={`ring ${state}`} viewBox="0 0 52 52" width="52" height="52" aria-hidden="true">
      <circle className="track" cx="26" cy="26" r={radius} />
      <circle
        className="part"
        cx="26"
        cy="26"
        r={radius}
        strokeDasharray={`${filled} ${around}`}
        transform="rotate(-90 26 26)"
      />
      <text x="26" y="31" textAnchor="middle">
        {met}
      </text>
    </svg>
  );
}
