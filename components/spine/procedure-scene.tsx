import { Vertebra } from "#components/spine/vertebra";
import { type ProcedureStep, spineText } from "#content/text/spine";
import type { Locale } from "#lib/locale";

export type Technique = "vertebroplasty" | "kyphoplasty";
type SceneProps = Readonly<{ locale: Locale; technique: Technique; step: ProcedureStep }>;

const scale = 1.9;
const middle = { x: 168, y: 101 };
const apart = 68;

/** Where the label of what happens inside the bone stands, and its leader from there. */
function Inside({ name }: Readonly<{ name: string }>) {
  return (
    <>
      <path className="leader" d="M190 109L246 132" />
      <text className="broken-name" x="249" y="138">
        {name}
      </text>
    </>
  );
}

/** Soft cement spreads like roots; cement in a space that a balloon made stays round. */
function Cement({ isRound, isFull }: Readonly<{ isRound: boolean; isFull: boolean }>) {
  if (isRound) return <ellipse className="cement" cx="176" cy="107" rx={isFull ? 31 : 24} ry={isFull ? 16 : 12} />;
  const wide =
    "M150 104c9-9 21-6 28-8c9-3 17-6 27-1c10 4 22 6 24 13c1 8-12 7-20 9c-9 3-15 8-25 4c-9-3-17 1-27-3c-9-3-13-8-7-14z";
  const narrow = "M164 105c7-7 15-5 21-6c9-1 19 1 22 7c2 6-8 7-14 9c-7 2-13 4-20 1c-8-2-13-6-9-11z";
  return <path className="cement" transform="translate(-18 0)" d={isFull ? wide : narrow} />;
}

function BoneScene({
  locale,
  technique,
  scene,
}: Omit<SceneProps, "step"> & { scene: Exclude<ProcedureStep["scene"], "table"> }) {
  const isKyphoplasty = technique === "kyphoplasty";
  const tool = isKyphoplasty ? spineText.tube : spineText.needle;
  const bones = [
    { level: "T12", y: middle.y - apart },
    { level: "L1", y: middle.y },
    { level: "L2", y: middle.y + apart },
  ] as const;
  return (
    <>
      <path className="skin" d="M44 0C30 60 32 140 48 208" />
      <text x="8" y="196">
        {spineText.skin[locale]}
      </text>
      {bones.map(({ level, y }) => (
        <g key={level} transform={`translate(${middle.x} ${y}) scale(${scale})`}>
          <Vertebra level={level} x={0} y={0} isBroken={level === "L1"} share={1 - (scene.lift ?? 0)} />
        </g>
      ))}
      {scene.space ? <ellipse className="space" cx="176" cy="107" rx="32" ry="17" /> : null}
      {scene.cement ? <Cement isRound={scene.space === true} isFull={scene.cement === "full"} /> : null}
      {scene.balloon ? <ellipse className="balloon" cx="176" cy="107" rx="32" ry="17" /> : null}
      {scene.needle ? (
        <>
          <path className={isKyphoplasty ? "tool tube" : "tool"} d="M10 66L152 105" />
          <path className="tool-grip" d="M6 52L14 80" />
          <text className="broken-name" x="52" y="62">
            {tool[locale]}
          </text>
        </>
      ) : null}
      {scene.balloon ? <Inside name={spineText.balloon[locale]} /> : null}
      {scene.cement ? <Inside name={spineText.cement[locale]} /> : null}
    </>
  );
}

/** Lying face down, head to the left, in the arc of the X-ray. */
function TableScene({ locale }: Readonly<{ locale: Locale }>) {
  return (
    <>
      <path className="arc" d="M176 24C262 24 290 66 290 108S262 190 176 190" />
      <rect className="bone" x="148" y="10" width="52" height="28" rx="4" />
      <rect className="bone" x="152" y="176" width="48" height="24" rx="4" />
      <text x="92" y="29">
        {spineText.xray[locale]}
      </text>
      <path className="beam" d="M160 38L150 106H198L188 38Z" />
      <rect className="table" x="14" y="140" width="262" height="12" rx="6" />
      <rect className="process" x="20" y="124" width="54" height="17" rx="7" />
      <circle className="person" cx="50" cy="110" r="17" />
      <path
        className="person"
        d="M70 122C80 102 108 98 140 103C172 108 196 98 218 106C246 114 262 118 274 128C278 136 270 140 258 140H82C68 140 64 132 70 122Z"
      />
      <path className="person-arm" d="M96 122C84 132 74 134 58 134" />
      <path className="back-bone" d="M78 113C96 101 118 101 140 105C168 110 190 102 212 106" />
      <circle className="spot" cx="172" cy="106" r="7" />
    </>
  );
}

/** One step of a procedure from the side, the front of the body to the right. */
export function ProcedureScene({ locale, technique, step }: SceneProps) {
  return (
    <svg
      className="spine scene scene-words"
      viewBox="0 0 320 204"
      width="320"
      height="204"
      role="img"
      aria-label={step.alternative[locale]}
    >
      {step.scene === "table" ? (
        <TableScene locale={locale} />
      ) : (
        <BoneScene locale={locale} technique={technique} scene={step.scene} />
      )}
    </svg>
  );
}
