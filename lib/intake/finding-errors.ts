import { pointerTo } from "#lib/api";
import type { FieldError } from "#lib/errors";
import type { Finding } from "#lib/intake/validation";
import type { Locale } from "#lib/locale";

/** Findings about a health form as problem details name them: one entry each, with its question and place. */
export const findingErrors = (findings: readonly Finding[], locale: Locale): FieldError[] =>
  findings.map(({ linkId, path, code, message }) => ({
    pointer: pointerTo(["answers", path]),
    linkId,
    path,
    code,
    message: message[locale],
  }));
