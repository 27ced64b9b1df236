import { type ConsentCode, consents } from "#content/consents";
import { tick } from "#content/questionnaires/build";
import { mayLeaveEmpty } from "#content/questionnaires/vcf-2/sign";

/** A consent that may be left out, in its newest words. */
function asked(code: ConsentCode, more: Parameters<typeof tick>[3]) {
  const consent = consents.find((one) => one.code === code);
  const words = consent?.words.at(-1);
  if (!consent || !words) throw new Error(`there is no consent ${code}`);
  return tick(consent.linkId, words.title, words.statement, more);
}

/** Item bank 1.9: what somebody sends, and photos that the clinic takes, are two consents. */
export const images = asked("images", { hint: mayLeaveEmpty });
export const photo = asked("photo", {});
