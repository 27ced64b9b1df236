import { Notice } from "#components/staff/notice";
import type { ReviewClaim } from "#lib/intake/client";
import { formatTime } from "#lib/time";

type Props = Readonly<{ claim: ReviewClaim | null; timeZone: string; takeOver: () => void }>;

/** Who has the form, and until when nobody else decides about it. */
export function ClaimNotice({ claim, timeZone, takeOver }: Props) {
  if (!claim) return null;
  const until = formatTime(new Date(claim.until), timeZone);
  if (claim.mine)
    return (
      <p className="soft small claim-line" role="status">
        You have this form until {until}; it stays yours while this page is open.
      </p>
    );
  return (
    <Notice tone="wait">
      <b>
        {claim.by} is reading this form until {until}.
      </b>{" "}
      You can read it too. To decide, wait until then or take it over.
      <button type="button" className="button" onClick={takeOver}>
        Take it over
      </button>
    </Notice>
  );
}
