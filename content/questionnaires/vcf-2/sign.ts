import { type ConsentCode, consents } from "#content/consents";
import { section, t, tick, whenIs } from "#content/questionnaires/build";
import { kept } from "#content/questionnaires/vcf-2/kept";

export const mayLeaveEmpty = t(
  "You can leave this empty and still get care.",
  "Puede dejarlo vacío y recibir atención igual.",
);

/** A consent that version 2 of the form asks first, in the words of its first version. */
function asTick(code: ConsentCode, more: Parameters<typeof tick>[3]) {
  const consent = consents.find((one) => one.code === code);
  if (!consent) throw new Error(`there is no consent ${code}`);
  const [{ title, statement }] = consent.words;
  return tick(consent.linkId, title, statement, more);
}

/** Item bank 1.9: each consent on its own. The consent to a procedure is taken by the clinician, never here. */
export const sign = section(
  "sign",
  {
    title: t("Consents and signature", "Consentimientos y firma"),
    why: t(
      "Read each statement on its own. You can take back a consent at any time.",
      "Lea cada declaración por separado. Puede retirar un consentimiento cuando quiera.",
    ),
    minutes: 1,
  },
  [
    kept("consent-privacy"),
    kept("consent-not-watched"),
    kept("consent-helper"),
    asTick("records", { hint: mayLeaveEmpty }),
    asTick("messages", { hint: mayLeaveEmpty }),
    asTick("video", { when: [whenIs("known-visit", "first-visit-video")] }),
    asTick("images", { hint: mayLeaveEmpty }),
    asTick("research", { hint: mayLeaveEmpty }),
    kept("signature"),
  ],
);
