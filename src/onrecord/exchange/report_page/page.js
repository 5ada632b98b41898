(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const marks = all(".mark"), cards = all(".records .card"), peek = document.querySelector(".peek");
  const narrow = matchMedia("(max-width: 900px)");
  const belongs = (mark, number) => mark.dataset.cards.split(" ").includes(number);
  let chosen = null;

  const show = (number, { fromText = false, move = true } = {}) => {
    chosen = number;
    for (const mark of marks) mark.classList.toggle("on", belongs(mark, number));
    for (const card of cards) card.classList.toggle("on", card.dataset.number === number);
    const card = document.getElementById("r" + number);
    if (narrow.matches && fromText) {
      const copy = card.cloneNode(true);
      for (const node of [copy, ...all("[id]", copy)]) node.removeAttribute("id");
      all("details", copy).forEach((d) => { d.open = true; });
      peek.querySelector(".inner").replaceChildren(copy);
      peek.hidden = false;
      return;
    }
    if (!move) return;
    if (fromText) card.scrollIntoView({ block: "nearest" });
    else document.getElementById("m" + number)?.scrollIntoView({ block: "center" });
  };

  for (const mark of marks) mark.addEventListener("click", (event) => {
    event.preventDefault();
    const numbers = mark.dataset.cards.split(" ").filter((n) => !document.getElementById("r" + n).hidden);
    if (!numbers.length) return;
    // Where passages lie inside one another, each further click goes one record outwards.
    const next = mark.classList.contains("on") ? (numbers.indexOf(chosen) + 1) % numbers.length : 0;
    show(numbers[next], { fromText: true });
  });
  for (const card of cards) {
    card.addEventListener("click", (event) => {
      if (event.target.closest("summary")) return;
      if (event.target.closest("a")) event.preventDefault();
      else if (getSelection().toString()) return;
      show(card.dataset.number);
    });
    card.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target === card) show(card.dataset.number);
    });
  }
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") peek.hidden = true;
    if (event.target.closest("input, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== "j" && event.key !== "k") return;
    const seen = cards.filter((c) => !c.hidden);
    const here = seen.findIndex((c) => c.dataset.number === chosen);
    const next = seen[Math.min(seen.length - 1, Math.max(0, here + (event.key === "j" ? 1 : -1)))];
    if (next) { next.focus({ preventScroll: true }); next.scrollIntoView({ block: "nearest" }); show(next.dataset.number); }
  });
  peek.querySelector(".close").addEventListener("click", () => { peek.hidden = true; });
  for (const box of all(".kinds input")) box.addEventListener("change", () => {
    const off = new Set(all(".kinds input").filter((b) => !b.checked).map((b) => b.value));
    for (const card of cards) card.hidden = [...off].some((kind) => card.classList.contains(kind));
    for (const mark of marks) mark.classList.toggle("off", mark.dataset.cards.split(" ").every((n) => document.getElementById("r" + n).hidden));
  });
  if (/^#r\d+$/.test(location.hash)) show(location.hash.slice(2));
  // What is copied from this page says what it is.
  document.addEventListener("copy", (event) => {
    const words = getSelection().toString();
    if (words.length < 20 || !event.clipboardData) return;
    event.clipboardData.setData("text/plain", words + "\n[onrecord: machine proposal, unreviewed]");
    event.preventDefault();
  });
})();
