import { Checkboxes } from "#components/ui/checkboxes";
import { choiceId, type Option } from "#components/ui/choice";
import type { FieldProps } from "#components/ui/field";
import { intakeText } from "#content/text/intake";

type BodyRegionsProps = FieldProps & Readonly<{ options: readonly Option[]; values: readonly string[] }>;

/** A back seen from behind, in the middle 200 units wide; the regions lie over it in intake.css. */
const outline =
  "M100 8c17 0 28 13 28 32 0 15-5 24-9 30v16c0 6 4 10 12 13l33 12c14 5 21 15 22 31l4 96c0 9-12 10-14 1l-10-70-6-8v58l4 46c1 14 4 27 8 40l6 47H22l6-47c4-13 7-26 8-40l4-46v-58l-6 8-10 70c-2 9-14 8-14-1l4-96c1-16 8-26 22-31l33-12c8-3 12-7 12-13V70c-4-6-9-15-9-30C72 21 83 8 100 8Z";

/** The regions that the drawing can show, from the top down. */
const drawn = ["neck", "upper-back", "mid-back", "waist", "low-back", "tailbone"] as const;

/** A label of the drawing says nothing: its box would be read out with the same name twice. */
const NoWords = () => <span />;

/**
 * Where it hurts: the list of regions, and a drawing whose parts are labels of the same boxes. It needs no script, and
 * whoever cannot see or press the drawing misses nothing.
 */
export function BodyRegions(props: BodyRegionsProps) {
  const { locale, name, options, hint } = props;
  const help = intakeText.bodyHint[locale];
  return (
    <div className="body-regions">
      <div className="body-picture" aria-hidden="true">
        <svg viewBox="0 0 200 346" width="200" height="346" focusable="false">
          <title>{intakeText.bodyDrawing[locale]}</title>
          <path className="body-outline" d={outline} />
          <path className="body-spine" d="M100 70v232" />
        </svg>
        {options.map(({ value }, index) =>
          drawn.some((region) => region === value) ? (
            <label key={value} className={`region ${value}`} htmlFor={choiceId(name, index)}>
              <NoWords />
            </label>
          ) : null,
        )}
      </div>
      <Checkboxes {...props} {...(hint && { text: `${hint}.` })} hint={help} />
    </div>
  );
}
