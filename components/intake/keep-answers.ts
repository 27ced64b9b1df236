/*
 * The one script of the health form. It sends what is typed a moment later, as the form itself would, and says so.
 * Without it the form works by section. Made small by scripts/build-assets.ts: no imports, at most 5 kB gzipped.
 *
 * A save carries the form's own marks: for each question, the answer that the page was drawn with. The server compares
 * them by field, so nothing of anybody else is overwritten; a save that is sent again says the same again, and new
 * words wait until it was answered.
 */
{
  type Kept = { marks?: string; conflicts?: number; advice?: string; problem?: string };

  const form = document.querySelector<HTMLFormElement>("form[data-keep]");
  const line = document.querySelector<HTMLElement>("#kept");
  if (form && line) start(form, line);

  function start(form: HTMLFormElement, line: HTMLElement): void {
    const place = `kept:${location.pathname}`;
    const marks = form.elements.namedItem("marks");
    let body = written();
    let saved = body;
    let sending: Promise<boolean> | null = null;
    /** Sent and not answered: the same again before anything newer. */
    let unanswered: string | null = null;
    let timer = 0;
    let wait = 1000;
    let isLeaving = false;
    /** Where it is said what to do at once: it stays in sight, whatever is saved afterwards. */
    let advised = "";

    function written(): string {
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form))
        if (typeof value === "string" && name !== "marks" && name !== "advice") fields.append(name, value);
      return fields.toString();
    }

    function say(what: string, href?: string): void {
      const words = line.dataset[what] ?? "";
      if (line.dataset.now === what) return;
      line.dataset.now = what;
      line.textContent = href ? "" : words;
      if (!href) return;
      const link = document.createElement("a");
      link.href = href;
      link.textContent = words;
      line.append(link);
    }

    /** A tab that was reloaded, or came back from a page that could not load, has its words again. */
    function restore(): void {
      const kept = sessionStorage.getItem(place);
      if (kept === null || kept === body) return;
      const fields = new URLSearchParams(kept);
      for (const control of form.elements) {
        if (control instanceof HTMLTextAreaElement) control.value = fields.get(control.name) ?? control.value;
        if (!(control instanceof HTMLInputElement) || control.type === "hidden") continue;
        if (control.type === "text") control.value = fields.get(control.name) ?? control.value;
        else control.checked = fields.getAll(control.name).includes(control.value);
      }
      changed();
    }

    function changed(): void {
      body = written();
      if (body === saved) return;
      sessionStorage.setItem(place, body);
      if (!navigator.onLine) say("offline");
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

    async function sendNow(): Promise<boolean> {
      clearTimeout(timer);
      body = written();
      if (body === saved && unanswered === null) return true;
      const drawnWith = marks instanceof HTMLInputElement ? marks.value : "";
      unanswered ??= `${body}&marks=${encodeURIComponent(drawnWith)}`;
      say("saving");
      try {
        const answer = await fetch(form.action, {
          method: "POST",
          body: unanswered,
          keepalive: unanswered.length < 60000,
          headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" },
        });
        if (answer.status >= 500 || answer.status === 429) throw new Error();
        return heard(answer.ok ? await answer.json() : { problem: "ended" });
      } catch {
        say("offline");
        later(wait);
        wait = Math.min(wait * 2, 30000);
        return false;
      }
    }

    function heard({ marks: now, conflicts = 0, advice, problem }: Kept): boolean {
      wait = 1000;
      if (problem) {
        // The link has ended, or the form was sent from elsewhere: the words stay on the page.
        say(problem);
        return false;
      }
      const fields = new URLSearchParams(unanswered ?? "");
      fields.delete("marks");
      saved = fields.toString();
      unanswered = null;
      if (now !== undefined && marks instanceof HTMLInputElement) marks.value = now;
      if (advice && !advised) {
        advised = advice;
        // Whoever presses Continue without following the link is led there all the same.
        form.insertAdjacentHTML("beforeend", '<input type="hidden" name="advice" value="1">');
      }
      if (advised) say("advice", advised);
      else say(conflicts > 0 ? "conflict" : "saved");
      if (written() !== saved) {
        later(300);
        return false;
      }
      sessionStorage.removeItem(place);
      return conflicts === 0;
    }

    async function leave(by: HTMLElement | null): Promise<void> {
      do await (sending ?? send());
      while (unanswered === null && written() !== saved);
      if (unanswered !== null || isLeaving) return;
      clearTimeout(timer);
      isLeaving = true;
      form.requestSubmit(by);
    }

    form.addEventListener("input", changed);
    addEventListener("online", () => void send());
    addEventListener("offline", () => say("offline"));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && written() !== saved) void send();
    });
    form.addEventListener("submit", (event) => {
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
    restore();
  }
}
