/*
 * What is looked at in a patient page, by functions that run in the page itself: each answers what is wrong, in words.
 * They are alone in their file because a browser gets their text, without anything around them.
 */

/** Whatever reaches further than the window, or is cut off by its own box. */
export function outOfRoom(): string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`scrolls sideways: ${scrollWidth} of ${clientWidth} px`);
  for (const one of document.querySelectorAll(
    "main :is(a, button, p, label, legend, h1, h2, h3, li, td, th, dt, dd)",
  )) {
    if (one.closest(".visually-hidden, svg, .compare thead") || getComputedStyle(one).overflow !== "hidden") continue;
    if (one.clientHeight > 2 && one.scrollHeight > one.clientHeight + 2)
      found.push(`cut off: ${one.outerHTML.slice(0, 80)}`);
  }
  return found;
}

/** The spacing that a reader may choose (WCAG 1.4.12), as a sheet that no policy sees; "" takes it away again. */
export function wearSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = css ? [sheet] : [];
}

/** In forced colours: words that do not stand out, controls without an edge, lines and shapes that are gone. */
export function lostInForcedColours(): string[] {
  const found: string[] = [];
  const canvas = getComputedStyle(document.documentElement).backgroundColor;
  const isNothing = (colour: string) => colour === "none" || /^rgba\(.*, 0\)$/.test(colour) || colour === "transparent";
  const ground = (one: Element | null): string => {
    for (let at = one; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!isNothing(backgroundColor)) return backgroundColor;
    }
    return canvas;
  };
  const isSeen = (one: Element) =>
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest(".visually-hidden, .skip");
  for (const one of document.querySelectorAll("body *")) {
    if (!isSeen(one)) continue;
    const style = getComputedStyle(one);
    const says = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const colour = one.closest("svg") ? style.fill : style.color;
    if (says && colour === ground(one)) found.push(`words are gone: ${one.outerHTML.slice(0, 80)}`);
    if (
      one.matches(
        "button:not(.link), .button, input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), textarea",
      )
    ) {
      const isDrawn = style.borderTopStyle !== "none" && Number.parseFloat(style.borderTopWidth) >= 1;
      if (!isDrawn || style.borderTopColor === ground(one.parentElement))
        found.push(`no edge: ${one.outerHTML.slice(0, 80)}`);
    }
    if (one.matches("input:is([type=radio], [type=checkbox])") && style.appearance === "none")
      found.push(`no system box: ${one.outerHTML.slice(0, 80)}`);
    if (one.matches("svg :is(path, rect, circle, ellipse, line, polyline, polygon, use)")) {
      const [fill, stroke] = [style.fill, style.stroke].map((paint) => (isNothing(paint) ? canvas : paint));
      if (fill === canvas && stroke === canvas && one.closest("svg")?.matches("[role=img]"))
        found.push(`a shape is gone: ${one.outerHTML.slice(0, 100)}`);
    }
  }
  return found;
}

/** For those who want no motion: whatever moves, would move, or glides. */
export function moving(): string[] {
  const found = document.getAnimations().map((one) => `moves: ${one.id || one.playState}`);
  if (getComputedStyle(document.documentElement).scrollBehavior !== "auto")
    found.push("the page glides when it scrolls");
  for (const one of document.querySelectorAll("body, body *")) {
    const { transitionDuration, animationName } = getComputedStyle(one);
    const takesTime = transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0);
    if (takesTime || animationName !== "none") found.push(`would move: ${one.outerHTML.slice(0, 80)}`);
  }
  return found;
}

/** On paper: what leads nowhere there, letters too small, words that are light on white, addresses that are missing. */
export function badOnPaper(): string[] {
  const found: string[] = [];
  const point = 96 / 72;
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  if (root < 14 * point - 0.1) found.push(`text of ${root} px`);
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isSeen = (one: Element) =>
    one.checkVisibility({ visibilityProperty: true }) && !one.closest(".visually-hidden, .skip, svg");
  for (const one of document.querySelectorAll("nav a, .back, .language, .skip, .chips a, .search-form"))
    if (one.checkVisibility()) found.push(`leads nowhere on paper: ${one.outerHTML.slice(0, 80)}`);
  for (const one of document.querySelectorAll("body *")) {
    if (!isSeen(one)) continue;
    if (![...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())) continue;
    const style = getComputedStyle(one);
    // Browsers print no backgrounds unless they are told to: what is light is then light on white.
    if (1.05 / (light(style.color) + 0.05) < 4.5) found.push(`too light on paper: ${one.outerHTML.slice(0, 80)}`);
    if (Number.parseFloat(style.fontSize) < 9 * point)
      found.push(`only ${style.fontSize} on paper: ${one.outerHTML.slice(0, 80)}`);
  }
  for (const one of document.querySelectorAll('main a[href^="http"]'))
    if (isSeen(one) && !getComputedStyle(one, "::after").content.includes("http"))
      found.push(`no address on paper: ${one.outerHTML.slice(0, 80)}`);
  return found;
}

/** Everything that Tab should come to, in order; what it came to is noted as it comes. Answers how many there are. */
export function awaitFocus(): number {
  const stops =
    ":is(a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]):not([tabindex='-1'])";
  const isStop = (one: Element): boolean => {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(":disabled")) return false;
    if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${one.name}"]`)];
    return one === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const expected = [...document.querySelectorAll(stops)].filter(isStop);
  const seen: Element[] = [];
  const wrong: string[] = [];
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement) || seen.includes(target)) return;
    seen.push(target);
    // A radio of the scale lies unseen over its label, which has the ring.
    const shown = getComputedStyle(target).opacity === "0" ? (target.nextElementSibling ?? target) : target;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(shown);
    const hasOutline =
      outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(", 0)");
    if (!hasOutline && boxShadow === "none") wrong.push(`focus is not seen: ${target.outerHTML.slice(0, 80)}`);
    const isAt = (x: number, y: number): boolean => {
      const at = document.elementFromPoint(x, y);
      return at !== null && (target.contains(at) || at.contains(target));
    };
    const boxes = [...target.getClientRects()];
    if (
      !boxes.some((box) => isAt(box.left + box.width / 2, box.top + box.height / 2) || isAt(box.left + 4, box.top + 4))
    )
      wrong.push(`focus is covered or out of sight: ${target.outerHTML.slice(0, 80)}`);
  });
  Object.assign(window, { focusNotes: { expected, seen, wrong } });
  return expected.length;
}

/** What Tab missed or took in another order than the page is read. */
export function missedByTab(): string[] {
  const { expected, seen, wrong } = (
    window as unknown as { focusNotes: { expected: Element[]; seen: Element[]; wrong: string[] } }
  ).focusNotes;
  const missed = expected.filter((one) => !seen.includes(one));
  const order = seen.filter((one) => expected.includes(one)).map((one) => expected.indexOf(one));
  // It may begin in the middle, where a page sets the focus, and goes round once.
  const turns = order.filter((place, index) => index > 0 && place < (order[index - 1] ?? 0)).length;
  return [
    ...wrong,
    ...missed.map((one) => `Tab does not come to ${one.outerHTML.slice(0, 80)}`),
    ...(turns > 1 ? ["Tab goes another way than the page is read"] : []),
  ];
}
