"use strict";
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const root = document.documentElement;
  const blocks = all(".block");
  const parts = all("[data-of]");
  const byBlock = new Map();
  for (const part of parts) {
    for (const id of part.dataset.of.split(" ")) {
      byBlock.set(id, part);
    }
  }

  // Light the same text on both sides.
  const light = (block, part, on) => {
    block?.classList.toggle("lit", on);
    part?.classList.toggle("lit", on);
  };
  const near = (element) => element?.scrollIntoView({ block: "nearest" });
  for (const block of blocks) {
    const part = byBlock.get(block.id);
    for (const [event, on] of [["mouseenter", true], ["mouseleave", false]]) {
      block.addEventListener(event, () => light(block, part, on));
    }
    block.addEventListener("focusin", () => { light(block, part, true); near(part); });
    block.addEventListener("focusout", () => light(block, part, false));
  }
  for (const part of parts) {
    const ids = part.dataset.of.split(" ");
    const counterparts = ids.map((id) => document.getElementById(id));
    const set = (on) => counterparts.forEach((block) => light(block, part, on));
    part.addEventListener("mouseenter", () => set(true));
    part.addEventListener("mouseleave", () => set(false));
    part.addEventListener("focus", () => { set(true); near(counterparts[0]); });
    part.addEventListener("blur", () => set(false));
    part.addEventListener("click", () => {
      document.body.dataset.view = "source";
      counterparts[0]?.querySelector("button").focus();
      counterparts[0]?.scrollIntoView({ block: "center" });
    });
  }

  // Why: the evidence of a block.
  for (const button of all(".block > button")) {
    button.addEventListener("click", () => {
      const open = button.getAttribute("aria-expanded") === "true";
      button.setAttribute("aria-expanded", String(!open));
      document.getElementById(button.getAttribute("aria-controls")).hidden = open;
    });
  }

  // Filters by role and by confidence.
  const chips = all(".chip");
  const most = document.getElementById("most");
  const tally = document.getElementById("shown");
  const filter = () => {
    const hidden = new Set(chips.filter((c) => c.ariaPressed === "false").map((c) => c.dataset.role));
    let shown = 0;
    for (const block of blocks) {
      const out = hidden.has(block.dataset.role) || Number(block.dataset.confidence) > Number(most.value);
      block.hidden = out;
      shown += out ? 0 : 1;
    }
    document.getElementById("most-shown").textContent = `${most.value}%`;
    tally.textContent = `${shown} of ${blocks.length} blocks shown`;
  };
  for (const chip of chips) {
    chip.addEventListener("click", () => {
      chip.ariaPressed = String(chip.ariaPressed !== "true");
      filter();
    });
  }
  for (const button of all("[data-only]")) {
    button.addEventListener("click", () => {
      for (const chip of chips) {
        chip.ariaPressed = String(button.dataset.only === "all" || chip.dataset.side.includes(button.dataset.only));
      }
      filter();
    });
  }
  most.addEventListener("input", filter);

  // Arrow keys go from block to block.
  document.getElementById("blocks").addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const shown = blocks.filter((block) => !block.hidden);
      const at = shown.indexOf(document.activeElement.closest(".block"));
      shown[at + step]?.querySelector("button").focus();
      event.preventDefault();
    }
  });

  // Which side a phone shows, and light or dark.
  for (const button of all("[data-show]")) {
    button.addEventListener("click", () => {
      document.body.dataset.view = button.dataset.show;
      all("[data-show]").forEach((each) => { each.ariaPressed = String(each === button); });
    });
  }
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const paint = (theme) => { root.dataset.theme = theme; };
  paint(dark.matches ? "dark" : "light");
  document.getElementById("theme").addEventListener("click", () => {
    paint(root.dataset.theme === "dark" ? "light" : "dark");
  });
  filter();
})();
