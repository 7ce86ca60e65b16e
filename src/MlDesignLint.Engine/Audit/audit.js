"use strict";
(() => {
  const table = document.querySelector("#documents");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows].map(row => {
    const article = document.getElementById(row.querySelector("a").hash.slice(1));
    return { row, article, text: (row.textContent + " " + article.textContent).toLowerCase() };
  });
  const controls = document.querySelector(".controls");
  const [search, verdict, stage] = controls.querySelectorAll("input, select");
  const shown = controls.querySelector("output");
  const states = ["a", "p", "w", "d", "n", "f"];

  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { row, article, text } of rows) {
      const fits = words.every(word => text.includes(word))
        && [verdict, stage].every((choice, i) => !choice.value || row.cells[i + 1].textContent === choice.value);
      row.hidden = article.hidden = !fits;
      if (fits) count++;
    }
    shown.value = count + " / " + rows.length;
  };

  const key = cell => {
    const choice = [, verdict, stage][cell.cellIndex];
    if (choice) return [...choice.options].findIndex(option => option.value === cell.textContent);
    if (states.includes(cell.className)) return states.indexOf(cell.className);
    return /^\d+$/.test(cell.textContent) ? Number(cell.textContent) : cell.textContent === "\u00b7" ? states.length : cell.textContent;
  };
  const compare = (a, b) => typeof a === "number" ? a - b : a < b ? -1 : a > b ? 1 : 0;

  const sort = head => {
    const descending = head.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const keyed = rows.map(({ row }, i) => ({ row, i, key: key(row.cells[head.cellIndex]) }));
    keyed.sort((a, b) => (descending ? compare(b.key, a.key) : compare(a.key, b.key)) || a.i - b.i);
    body.append(...keyed.map(({ row }) => row));
  };

  for (const head of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(head));
    head.append(button);
  }

  const follow = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !target.hidden) return;
    search.value = verdict.value = stage.value = "";
    filter();
    target.scrollIntoView();
  };

  for (const control of [search, verdict, stage]) control.addEventListener("input", filter);
  addEventListener("hashchange", follow);
  controls.hidden = false;
  filter();
})();
