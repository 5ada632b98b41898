(() => {
  "use strict";
  const told = document.querySelector(".told");
  const open = () => {
    const cell = location.hash && document.getElementById(location.hash.slice(1));
    if (cell && cell.tagName === "DETAILS") { cell.open = true; cell.querySelector("summary").focus(); }
  };
  addEventListener("hashchange", open);
  open();
  for (const a of document.querySelectorAll('a[href^="#c"]')) a.addEventListener("click", () => setTimeout(open));
  const copy = (text) => {
    // A page opened from a file may have no clipboard of its own: a selected field works everywhere.
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  };
  for (const button of document.querySelectorAll("button.copy")) button.addEventListener("click", () => {
    const done = copy(button.dataset.copy);
    told.textContent = done ? "Copied, with holder, window and coverage." : "Not copied: select the sentence above.";
    button.focus();
    setTimeout(() => { told.textContent = ""; }, 4000);
  });
  addEventListener("beforeprint", () => { for (const d of document.querySelectorAll("details")) d.open = true; });
})();
