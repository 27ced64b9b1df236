import { type IntakePlace, intakeHref } from "#components/intake/intake-page";
import { intakeText } from "#content/text/intake";
import { deviceShelf } from "#lib/intake/device-key";
import { fillIn } from "#lib/locale";

type KeptLineProps = Readonly<{
  place: IntakePlace;
  responseId: string;
  /** The page, as a path below the form's own; none where nothing is typed */
  end?: string;
  /** The page shows what was just sent and could not be saved. */
  isAgain?: boolean;
}>;

/**
 * Where the script says what became of what was typed, and what it needs for that; empty, and taking no room, where
 * it does not run.
 */
export function KeptLine({ place, responseId, end, isAgain = false }: KeptLineProps) {
  const { locale, clinic } = place;
  const words = Object.entries(intakeText.kept).map(([what, text]) => [
    `data-${what}`,
    fillIn(text[locale], { phone: clinic.phone }),
  ]);
  const { shelf, key } = deviceShelf(responseId);
  return (
    <p
      id="kept"
      className="kept"
      role="status"
      data-shelf={shelf}
      data-key={key}
      data-home={intakeHref(place, "")}
      data-end={end}
      data-again={isAgain ? "" : undefined}
      {...Object.fromEntries(words)}
    />
  );
}
