import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { Bob } from "#components/spine/bob";
import { EarlyPress } from "#components/staff/early-press";
import { IntakeCount } from "#components/staff/intake-count";
import { LiveEvents } from "#components/staff/live-events";
import { NavLink } from "#components/staff/nav-link";
import { Providers } from "#components/staff/providers";
import { SignInAgain } from "#components/staff/sign-in-again";
import { SignOut } from "#components/staff/sign-out";
import { WaitlistCount } from "#components/staff/waitlist-count";
import { getClinic } from "#lib/clinic/queries";
import { countIntakeToReview } from "#lib/intake/queue-queries";
import { may } from "#lib/session";
import { homeOf, pagesOf, roleNames } from "#lib/staff/areas";
import { signedIn } from "#lib/staff/signed-in";
import { zoneTime } from "#lib/time";
import { countWaiting } from "#lib/waitlist/staff-queries";

/** The bar over every staff page: only the pages of this role, who is signed in, by whose clock times are meant, the way out. */
export async function Shell({ children }: Readonly<{ children: ReactNode }>) {
  const actor = await signedIn();
  if (!actor) redirect("/sign-in");
  const [{ timeZone }, toReview, waiting] = await Promise.all([
    getClinic("en"),
    may(actor.role, "intake.review") ? countIntakeToReview(actor) : 0,
    may(actor.role, "waitlist.read") ? countWaiting(actor) : 0,
  ]);
  return (
    <Providers>
      <EarlyPress />
      <LiveEvents />
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="bar">
        <a className="mark" href={homeOf[actor.role]}>
          <Bob />
          Plumbline
        </a>
        <nav aria-label="Pages">
          {pagesOf(actor.role).map(({ href, label, counts }) => (
            <NavLink key={href} href={href}>
              {label}
              {counts === "intake" && <IntakeCount initial={toReview} />}
              {counts === "waitlist" && <WaitlistCount initial={waiting} />}
            </NavLink>
          ))}
        </nav>
        <div className="me">
          <span>
            {actor.name} <span className="role">· {roleNames[actor.role]}</span>{" "}
            <span className="clock">
              <span aria-hidden="true">· </span>
              {zoneTime(timeZone)}
            </span>
          </span>
          <SignOut />
        </div>
      </header>
      {children}
      <SignInAgain staffId={actor.staffId} name={actor.name} />
    </Providers>
  );
}
