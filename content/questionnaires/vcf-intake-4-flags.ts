import type { MedicineClass } from "#content/medicines";
import { codesOf4 } from "#content/medicines-4";
import { vcfIntake2Flags } from "#content/questionnaires/vcf-intake-2-flags";
import type { FlagCondition, FlagRule } from "#lib/intake/flags";

const is = (linkId: string, ...values: readonly string[]): FlagCondition => ({
  anyOf: values.map((value) => ({ linkId, operator: "=", value })),
});
const anyOf = (...conditions: readonly FlagCondition[]): FlagCondition => ({ anyOf: conditions });

/** Typed among other words, where it was not chosen from the list. */
const typed = (...codes: readonly string[]): FlagCondition => ({
  anyOf: codes.map((value) => ({ linkId: "med-name", operator: "mentions", value })),
});
const takes = (...classes: readonly MedicineClass[]): FlagCondition =>
  anyOf(is("med-name", ...codesOf4(...classes)), typed(...codesOf4(...classes)));

const sleepApnea = anyOf(is("sleep-apnea", "yes"), is("breathing-stops", "yes"));
const opioid = anyOf(takes("opioid"), is("pain-medicine", "opioid"));

/**
 * What version 4 can tell besides: medicines typed in other words, more of them by name, and its own questions. A
 * denosumab that is only typed was asked nothing more: when it was given last is not known, which the flag says too.
 */
const also: Readonly<Record<string, FlagCondition>> = {
  denosumab: anyOf(
    is("med-denosumab-last", "over-7-months", "unknown"),
    is("med-denosumab-stopped", "stopped", "unknown"),
    typed("med-denosumab"),
  ),
  "blood-thinner": takes("anticoagulant", "antiplatelet"),
  "cement-allergy": is("allergies", "barium"),
  "sleep-apnea-opioid": { allOf: [sleepApnea, opioid] },
  "opioid-sedative": { allOf: [opioid, takes("sedating")] },
  implants: is("implants", "stent", "patch"),
  steroids: takes("steroid"),
  "infection-risk": takes("immune"),
  "fasting-medicine": takes("fasting-relevant"),
  support: is("exam-table", "with-help", "no"),
};

/** The flags of version 2, each with what version 4 can tell besides; texts, severities and sources stay. */
export const vcfIntake4Flags: readonly FlagRule[] = vcfIntake2Flags.map((flag) => {
  const more = also[flag.code];
  return more ? { ...flag, when: anyOf(flag.when, more) } : flag;
});
