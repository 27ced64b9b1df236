import { formText } from "#content/text/site";
import type { Locale } from "#lib/locale";

export function BackLink({ locale, href }: Readonly<{ locale: Locale; href: string }>) {
  return (
    <a className="back" href={href}>
      {formText.back[locale]}
    </a>
  );
}
