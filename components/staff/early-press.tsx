import { nonceOfPage } from "#lib/staff/page-nonce";

/** Keeps a press that comes before the page listens: see the script. It stands before all that can be pressed. */
export async function EarlyPress() {
  return <script src="/desk/early-press.js" nonce={await nonceOfPage()} suppressHydrationWarning />;
}
