import { intakeText } from "#content/text/intake";
import { fillIn, type Locale } from "#lib/locale";

/** Where the script says what became of what was typed; empty, and taking no room, where it does not run. */
export function KeptLine({ locale, phone }: Readonly<{ locale: Locale; phone: string }>) {
  const { saving, saved, offline, conflict, ended, advice } = intakeText.kept;
  return (
    <p
      id="kept"
      className="kept"
      role="status"
      data-saving={saving[locale]}
      data-saved={saved[locale]}
      data-offline={offline[locale]}
      data-conflict={conflict[locale]}
      data-ended={fillIn(ended[locale], { phone })}
      data-advice={advice[locale]}
    />
  );
}
