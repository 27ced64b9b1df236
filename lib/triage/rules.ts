import type { Text } from "#lib/locale";

/** Tiers from the lowest to the highest; the highest that any sign raises wins. */
export const tiers = ["routine", "clinician_review", "same_day", "emergency"] as const;
export type Tier = (typeof tiers)[number];

export const warningSignPages = ["emergency", "today"] as const;
export type WarningSignPage = (typeof warningSignPages)[number];

export type WarningSign = {
  readonly id: string;
  readonly page: WarningSignPage;
  readonly tier: Tier;
  /** A sign to tick, not a question with yes and no. */
  readonly question: Text;
  /** Raises the tier when this sign and any of the others are ticked, on either page. */
  readonly escalations: readonly { readonly whenAny: readonly string[]; readonly tier: Tier }[];
  readonly source: string;
  readonly signOff: boolean;
};

type UnsurePolicy = { readonly tier: Tier; readonly showEmergencyText: boolean; readonly signOff: boolean };

export type WarningSignRules = {
  readonly version: string;
  readonly signs: readonly WarningSign[];
  readonly unsure: Readonly<Record<WarningSignPage, UnsurePolicy>>;
};

/** What one page was answered with. Ticks count whatever `answer` says. */
export type PageAnswer = { readonly ticked: readonly string[]; readonly answer: "some" | "none" | "unsure" };
export type WarningSignAnswers = { readonly [page in WarningSignPage]?: PageAnswer };

export type TriageResult = {
  readonly version: string;
  readonly tier: Tier;
  /** Ids of the ticked signs, in the order of the rules. */
  readonly raisedBy: readonly string[];
  readonly unsure: boolean;
  readonly showEmergencyText: boolean;
  /** False while a page has no answer yet: a tier below emergency is then provisional. */
  readonly complete: boolean;
};

const higher = (a: Tier, b: Tier): Tier => (tiers.indexOf(a) >= tiers.indexOf(b) ? a : b);

/** The signs of one page, in the order to show them. */
export const signsOnPage = (rules: WarningSignRules, page: WarningSignPage): readonly WarningSign[] =>
  rules.signs.filter((sign) => sign.page === page);

function tierOf(sign: WarningSign, ticked: ReadonlySet<string>): Tier {
  const met = sign.escalations.filter(({ whenAny }) => whenAny.some((id) => ticked.has(id)));
  return met.reduce((tier, escalation) => higher(tier, escalation.tier), sign.tier);
}

/** A page without an answer, "some" with nothing ticked, and an id that the rules do not know all count as not sure. */
function isUnsure(rules: WarningSignRules, answer: PageAnswer | undefined): boolean {
  if (!answer || answer.answer === "unsure") return true;
  if (answer.answer === "some" && answer.ticked.length === 0) return true;
  return answer.ticked.some((id) => !rules.signs.some((sign) => sign.id === id));
}

/**
 * The tier that the answers to both pages call for; the highest wins. It errs upwards: what is missing or
 * not understood is "not sure". Source: research on warning signs (IFOMPT 2020, NHS, NICE NG234, IDSA 2015).
 */
export function evaluateWarningSigns(rules: WarningSignRules, answers: WarningSignAnswers): TriageResult {
  const ticked = new Set(warningSignPages.flatMap((page) => answers[page]?.ticked ?? []));
  const raised = rules.signs.filter((sign) => ticked.has(sign.id));
  const unsurePages = warningSignPages.filter((page) => isUnsure(rules, answers[page]));
  const bySigns = raised.reduce<Tier>((tier, sign) => higher(tier, tierOf(sign, ticked)), "routine");
  const tier = unsurePages.reduce<Tier>((highest, page) => higher(highest, rules.unsure[page].tier), bySigns);
  return {
    version: rules.version,
    tier,
    raisedBy: raised.map((sign) => sign.id),
    unsure: unsurePages.some((page) => answers[page] !== undefined),
    showEmergencyText: tier === "emergency" || unsurePages.some((page) => rules.unsure[page].showEmergencyText),
    complete: warningSignPages.every((page) => answers[page] !== undefined),
  };
}
