import type { ReactNode } from "react";

type OfferProps = Readonly<{ label: string; value: string; detail?: string; children: ReactNode }>;

/** The one thing that most people want, with the button that takes it: "First free time". */
export function Offer({ label, value, detail, children }: OfferProps) {
  return (
    <section className="offer" aria-labelledby="offer-title">
      <div>
        <h2 id="offer-title">
          {label} <b>{value}</b>
        </h2>
        {detail ? <p className="soft">{detail}</p> : null}
      </div>
      <div>{children}</div>
    </section>
  );
}
