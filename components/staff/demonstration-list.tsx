import { roleNames } from "#lib/staff/areas";
import { demonstrationSignIns } from "#prisma/seed/sign-in";

/** Only for the demonstration clinic, whose patients are invented. */
export function DemonstrationList() {
  return (
    <section className="demo" aria-labelledby="demo">
      <h2 id="demo">This is a demonstration</h2>
      <p className="soft">
        Every patient here is invented. Sign in as one of these with the password{" "}
        <code>
          <b>{demonstrationSignIns[0]?.password}</b>
        </code>
      </p>
      <ul>
        {demonstrationSignIns.map(({ role, email }) => (
          <li key={email}>
            <span>{roleNames[role]}</span>
            <code>
              <b>{email}</b>
            </code>
          </li>
        ))}
      </ul>
    </section>
  );
}
