import { Vertebra } from "#components/spine/vertebra";
import { spineText } from "#content/text/spine";
import type { Locale } from "#lib/locale";

/** A whole vertebra beside a wedged one; the words under them are the drawing's own. */
export function Fracture({ locale }: Readonly<{ locale: Locale }>) {
  const pair = [
    { isBroken: false, x: 96, words: spineText.whole },
    { isBroken: true, x: 250, words: spineText.fractured },
  ];
  return (
    <svg
      className="spine"
      viewBox="0 0 320 132"
      width="480"
      height="198"
      role="img"
      aria-label={spineText.pair[locale]}
    >
      <path className="leader" d="M12 88.500H308" />
      <path className="leader" d="M12 42.500H308" />
      {pair.map(({ isBroken, x, words }) => (
        <g key={x}>
          <g transform={`translate(${x} 65.500) scale(1.650)`}>
            <Vertebra level="T12" x={0} y={0} isBroken={isBroken} />
          </g>
          <text className={isBroken ? "broken-name" : undefined} x={x} y="118" textAnchor="middle">
            {words[locale]}
          </text>
        </g>
      ))}
      <text x="30" y="24" textAnchor="middle">
        {spineText.back[locale]}
      </text>
      <text x="294" y="24" textAnchor="middle">
        {spineText.front[locale]}
      </text>
    </svg>
  );
}
