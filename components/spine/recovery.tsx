import { type RecoveryPose, recoverySteps } from "#content/text/spine";
import type { Locale } from "#lib/locale";

type Pose = Readonly<{ head: readonly [number, number]; body: string; things: string }>;

/** Figures of a few strokes in a box of 64: what the body does, and what it rests on or holds. */
const poses: Readonly<Record<RecoveryPose, Pose>> = {
  lie: { head: [12, 36], body: "M20 41H38L46 34L54 41M26 41L36 45", things: "M2 50H62M4 50V58M60 50V58" },
  walk: { head: [33, 11], body: "M32 19L31 36L22 58M31 36L40 46L38 58M32 24L24 34M32 24L41 32", things: "M12 60H52" },
  cane: {
    head: [31, 11],
    body: "M30 19L29 37L21 58M29 37L37 47L36 58M30 24L23 34M30 24L43 34",
    things: "M43 32V60M43 32h5M12 60H54",
  },
  reach: { head: [32, 17], body: "M32 25V42L24 59M32 42L40 59M32 29L18 12M32 29L46 12", things: "M12 61H52" },
  garden: {
    head: [25, 11],
    body: "M25 19L25 37L18 58M25 37L33 46L32 58M25 24L18 33M25 24L38 33",
    things: "M8 60H58M50 60V44M50 50C44 50 42 46 42 42C48 42 50 45 50 50M50 46C55 46 57 42 57 38C52 38 50 41 50 46",
  },
};

function Figure({ pose }: Readonly<{ pose: RecoveryPose }>) {
  const { head, body, things } = poses[pose];
  return (
    <svg className="spine pose" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
      <path className="pose-thing" d={things} />
      <circle className="pose-head" cx={head[0]} cy={head[1]} r="6" />
      <path className="pose-body" d={body} />
    </svg>
  );
}

/** Recovery after cement, from the first hours to a year, hung on the plumb line. */
export function Recovery({ locale }: Readonly<{ locale: Locale }>) {
  return (
    <ol className="plumb hung recovery">
      {recoverySteps.map(({ pose, title, text }) => (
        <li key={title.en}>
          <Figure pose={pose} />
          <div>
            <p className="scene-title">{title[locale]}</p>
            <p className="soft">{text[locale]}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
