import { type DeviceCopy, openCopy, sealCopy } from "#lib/intake/device-copy";

/*
 * The one script of the health form. It sends what is typed a moment later, as the form itself would, and says so.
 * Without it the form works by section. Made small by scripts/build-assets.ts: at most 5 kB.
 *
 * A save carries the form's own marks: for each question, the answer that the page was drawn with. The server compares
 * them by field, so nothing of anybody else is overwritten; a save that is sent again says the same again, and new
 * words wait until it was answered.
 *
 * Words that are not saved yet outlive the page: a copy lies on the device, sealed with a key that only the pages of
 * this form bring. The next one of them sends it, with the marks that it was typed with.
 */
type Facts = { marks?: string; conflicts?: number; unfit?: number; advice?: string; problem?: string };

const kept = document.querySelector<HTMLElement>("#kept");
if (kept) start(kept, document.querySelector<HTMLFormElement>("form[data-keep]"));

function start(line: HTMLElement, form: HTMLFormElement | null): void {
  const { shelf = "", key = "", home = "", end = "", again } = line.dataset;
  const marks = form?.elements.namedItem("marks") as HTMLInputElement;
  const own = `${shelf}:${Date.now() + Math.random()}`;
  /** Copies whose words stand on this page. */
  const copies = [own];
  let body = written();
  let saved = body;
  let base = body;
  let sending: Promise<boolean> | null = null;
  let unanswered: string | null = null;
  /** Answers that could not be saved: somebody else changed them too, or they do not fit. */
  let left = 0;
  let [timer, wait, turn] = [0, 1000, 0];
  let isLeaving = false;
  /** Where it is said what to do at once: it stays in sight, whatever is saved afterwards. */
  let advised = "";
  /** Browsers seal nothing on a page that did not come safely. */
  let canStore = Boolean(crypto.subtle);

  function written(): string {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form ?? undefined))
      if (typeof value === "string" && name !== "marks" && name !== "advice") fields.append(name, value);
    return `${fields}`;
  }

  function say(what: string, href?: string): void {
    if (line.dataset.now === what) return;
    line.dataset.now = what;
    const words = href ? document.createElement("a") : line;
    words.textContent = line.dataset[what] ?? "";
    if (words instanceof HTMLAnchorElement) {
      words.href = href ?? "";
      line.replaceChildren(words);
    }
  }

  const sayOffline = () => say(canStore ? "stored" : "offline");

  async function store(): Promise<void> {
    turn += 1;
    const mine = turn;
    try {
      const sealed = await sealCopy(key, { end, marks: marks.value, base, body, sent: unanswered });
      // Otherwise newer words follow, or these were saved meanwhile.
      if (mine === turn) localStorage.setItem(own, sealed);
    } catch {
      canStore = false;
    }
  }

  function drop(): void {
    turn += 1;
    for (const name of canStore ? copies : []) localStorage.removeItem(name);
  }

  /** Takes up what pages before this one could not save. No copy is older than a link can be. */
  function resume(): void {
    for (const name of Object.keys(localStorage).sort()) {
      const [word, place, time] = name.split(":");
      if (word === "kept" && !(Number(time) > Date.now() - 2592e6)) localStorage.removeItem(name);
      else if (`${word}:${place}` === shelf) take(name).catch(() => {});
    }
  }

  async function take(name: string): Promise<void> {
    const copy = await openCopy(key, localStorage.getItem(name) ?? "");
    const isHere = form && copy.end === end;
    if (isHere && again) return void copies.push(name);
    const to = `${home}/${copy.end}`;
    const first = copy.sent === null ? {} : await post(to, copy.sent, copy.marks);
    const drawnWith = first.marks ?? copy.marks;
    if (isHere) {
      copies.push(name);
      heed(first.advice);
      return putBack(form, { ...copy, marks: drawnWith });
    }
    const { conflicts, unfit, advice = first.advice, problem } = await post(to, copy.body, drawnWith);
    const isLeft = conflicts || unfit || problem;
    if (!isLeft) localStorage.removeItem(name);
    advised ||= advice ?? "";
    if (advised) say("advice", advised);
    else if (!form) say(isLeft ? "waiting" : "late", isLeft ? to : "");
  }

  /** What was changed on a page before, with that page's marks: somebody may have changed the answer since. */
  function putBack(form: HTMLFormElement, copy: DeviceCopy): void {
    const [before, typed] = [new URLSearchParams(copy.base), new URLSearchParams(copy.body)];
    const old = Object.fromEntries(copy.marks.split(" ").map((mark) => mark.split(":")));
    const put = new Set<string | undefined>();
    for (const control of form.elements) {
      if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) continue;
      const values = typed.getAll(control.name);
      if (control.type === "hidden" || `${values}` === `${before.getAll(control.name)}`) continue;
      put.add(control.name.split("-")[0]);
      if (control instanceof HTMLInputElement && control.type !== "text")
        control.checked = values.includes(control.value);
      else control.value = values[0] ?? "";
    }
    if (written() === saved) {
      drop();
      return;
    }
    marks.value = marks.value.replace(/(\S+):\S+/g, (mark, name) =>
      put.has(name) && old[name] ? `${name}:${old[name]}` : mark,
    );
    changed();
  }

  function changed(): void {
    body = written();
    if (body === saved) {
      if (left === 0 && unanswered === null) drop();
      return;
    }
    void store();
    if (!navigator.onLine) sayOffline();
    later(700);
  }

  function later(time: number): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => void send(), time);
  }

  /** True once everything that is on the page is with the clinic. */
  function send(): Promise<boolean> {
    sending ??= sendNow().finally(() => {
      sending = null;
    });
    return sending;
  }

  async function post(to: string, words: string, drawnWith: string): Promise<Facts> {
    const text = `${words}&marks=${encodeURIComponent(drawnWith)}`;
    const answer = await fetch(to, {
      method: "POST",
      body: text,
      keepalive: text.length < 60000,
      headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" },
    });
    if (answer.status >= 500 || answer.status === 429) throw new Error();
    return answer.ok ? await answer.json() : { problem: "ended" };
  }

  async function sendNow(): Promise<boolean> {
    clearTimeout(timer);
    body = written();
    if (body === saved && unanswered === null) return true;
    unanswered ??= body;
    say("saving");
    try {
      return heard(await post(form?.action ?? "", unanswered, marks.value));
    } catch {
      await store();
      sayOffline();
      later(wait);
      wait = Math.min(wait * 2, 30000);
      return false;
    }
  }

  function heed(advice?: string): void {
    if (!advice || advised) return;
    advised = advice;
    // Whoever presses Continue without following the link is led there all the same.
    form?.insertAdjacentHTML("beforeend", '<input type="hidden" name="advice" value="1">');
    say("advice", advised);
  }

  function heard({ marks: now, conflicts = 0, unfit = 0, advice, problem }: Facts): boolean {
    wait = 1000;
    if (problem) {
      // The link has ended, or the form was sent from elsewhere: the words stay on the page.
      say(problem);
      return false;
    }
    saved = unanswered ?? saved;
    unanswered = null;
    left = conflicts + unfit;
    if (left === 0) base = saved;
    if (now !== undefined) marks.value = now;
    heed(advice);
    if (advised) say("advice", advised);
    else say(conflicts > 0 ? "conflict" : unfit > 0 ? "unfit" : "saved");
    if (written() !== saved) {
      later(300);
      return false;
    }
    if (left === 0) drop();
    return conflicts === 0;
  }

  async function leave(by: HTMLElement | null): Promise<void> {
    do await (sending ?? send());
    while (unanswered === null && written() !== saved);
    if (unanswered !== null || isLeaving) return;
    clearTimeout(timer);
    isLeaving = true;
    form?.requestSubmit(by);
  }

  form?.addEventListener("input", changed);
  if (form) addEventListener("online", () => void send());
  if (form) addEventListener("offline", sayOffline);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && written() !== saved) void send();
  });
  addEventListener("beforeunload", (event) => {
    if (!canStore && !isLeaving && written() !== saved) event.preventDefault();
  });
  form?.addEventListener("submit", (event) => {
    // What the page showed of a copy is decided by this press.
    if (again) drop();
    if (isLeaving) return;
    if (navigator.onLine && sending === null && unanswered === null && written() === saved) return;
    // What is typed is with the clinic before the page is left: nothing of it is sent, or put back, a second time,
    // and no press leads to a page that cannot load.
    event.preventDefault();
    void leave(event.submitter);
  });
  addEventListener("pageshow", () => {
    isLeaving = false;
  });
  try {
    if (canStore) resume();
  } catch {
    canStore = false;
  }
}
