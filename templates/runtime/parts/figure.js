/** Pictures that are shown much smaller than they are: a button that shows them in full. */

/** @typedef {import("../types.js").Kit} Kit */

/** How many times larger than shown a picture must be. */
const MUCH = 1.4;
const LARGEST = 6;
const SIGN =
  '<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M12 3h5v5M17 3l-6 6M8 17H3v-5M3 17l6-6"/></svg>';

/** @param {Kit} kit */
function part(kit) {
  const { all, button, element, say } = kit;

  /** @param {HTMLImageElement} image */
  const enlarge = (image) => {
    const large = /** @type {HTMLImageElement} */ (image.cloneNode());
    large.removeAttribute("loading");
    const scroll = element("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": image.alt }, large);
    let zoom = 1;
    /** @param {number} to */
    const show = (to) => {
      zoom = Math.min(LARGEST, Math.max(1, to));
      const room = Math.min(scroll.clientWidth, (scroll.clientHeight * image.naturalWidth) / image.naturalHeight);
      large.style.width = `${Math.round(room * zoom)}px`;
      large.style.height = "auto";
    };
    const dialog = /** @type {HTMLDialogElement} */ (
      element(
        "dialog",
        { class: "enlarged", "aria-label": image.alt || say("enlarge") },
        element(
          "div",
          { class: "marks" },
          named("zoom_out", "−", () => show(zoom / 1.5)),
          named("zoom_in", "+", () => show(zoom * 1.5)),
          button(say("close"), "quiet", () => dialog.close()),
        ),
        scroll,
      )
    );
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "+" || event.key === "=") show(zoom * 1.5);
      if (event.key === "-") show(zoom / 1.5);
    });
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    scroll.focus();
    show(1);
  };

  /** A button with a sign. @param {"zoom_in" | "zoom_out"} name @param {string} sign @param {() => void} press */
  const named = (name, sign, press) => {
    const made = button(sign, "quiet", press);
    made.setAttribute("aria-label", name === "zoom_in" ? say("zoom_in") : say("zoom_out"));
    return made;
  };

  /** Give a picture its button, or take it away. @param {HTMLImageElement} image */
  const fit = (image) => {
    const { naturalWidth, clientWidth, clientHeight, naturalHeight } = image;
    if (!naturalWidth || !clientWidth) return;
    const smaller = Math.max(naturalWidth / clientWidth, naturalHeight / clientHeight);
    const there = image.parentElement?.matches(".enlargeable") ? image.parentElement.querySelector(".enlarge") : null;
    if (smaller < MUCH) {
      there?.remove();
    } else if (!there) {
      const press = button("", "enlarge", () => enlarge(image));
      press.innerHTML = SIGN;
      press.setAttribute("aria-label", `${say("enlarge")}: ${image.alt}`);
      if (image.parentElement?.matches(".enlargeable")) image.after(press);
      else {
        const frame = element("div", { class: "enlargeable" });
        image.replaceWith(frame);
        frame.append(image, press);
      }
    }
  };

  kit.mounts.push((root) => {
    const images = /** @type {HTMLImageElement[]} */ (all(root, ".text figure:not(.quotation) img"));
    const watcher = new ResizeObserver((entries) => {
      for (const { target } of entries) fit(/** @type {HTMLImageElement} */ (target));
    });
    for (const image of images) {
      watcher.observe(image);
      image.addEventListener("load", () => fit(image));
    }
  });
}

(globalThis.scormbuildParts ??= []).push(part);
