// A desk that is quick presses before the page listens, and such a press would be lost. This keeps it, shows the
// button as busy, and presses again as soon as React listens there. What the browser does by itself goes its way.
(() => {
  const listens = (button) => Object.keys(button).some((key) => key.startsWith("__reactProps"));
  let kept = null;

  function repeat() {
    if (!kept) return;
    if (kept.isConnected && !listens(kept)) {
      setTimeout(repeat, 30);
      return;
    }
    const button = kept;
    kept = null;
    button.removeAttribute("aria-busy");
    if (button.isConnected) button.click();
  }

  document.addEventListener(
    "click",
    (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      if (!button || button.hasAttribute("popovertarget") || listens(button)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const waits = kept !== null;
      kept?.removeAttribute("aria-busy");
      kept = button;
      button.setAttribute("aria-busy", "true");
      if (!waits) setTimeout(repeat, 30);
    },
    true,
  );
})();
