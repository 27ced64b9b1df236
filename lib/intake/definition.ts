import type { FlagRule } from "#lib/intake/flags";
import type { Questionnaire } from "#lib/intake/questionnaire";
import type { ScoreDefinition } from "#lib/intake/scoring";
import type { Text } from "#lib/locale";

/** One version of a questionnaire with all that is published with it. Plain JSON: it is kept and hashed as it stands. */
export type QuestionnaireDefinition = {
  readonly slug: string;
  readonly version: string;
  readonly title: Text;
  readonly questionnaire: Questionnaire;
  readonly scores: readonly ScoreDefinition[];
  readonly flags: readonly FlagRule[];
};
