"use strict";
(() => {
  const table = document.querySelector("#documents");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows].map(row => {
    const article = document.getElementById(row.dataset.id);
    return { row, article, text: (row.textContent + " " + article.textContent).toLowerCase() };
  });
  const controls = document.querySelector(".controls");
  const [search, verdict, stage] = controls.querySelectorAll("input, select");
  const shown = controls.querySelector("output");
  const order = ["a", "p", "w", "d", "n", "f"];

  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { row, article, text } of rows) {
      const fits = words.every(word => text.includes(word)) && (!verdict.value || row.dataset.verdict === verdict.value) && (!stage.value || row.dataset.stage === stage.value);
      row.hidden = article.hidden = !fits;
      if (fits) count++;
    }
    shown.value = count + " / " + rows.length;
  };

  const key = (row, column) => {
    const cell = row.cells[column];
    if (cell.dataset.sort) return Number(cell.dataset.sort);
    if (cell.classList.contains("s")) return order.indexOf([...cell.classList].find(name => order.includes(name)) ?? "n");
    return cell.textContent;
  };
  const compare = (a, b) => typeof a === "number" ? a - b : a < b ? -1 : a > b ? 1 : 0;

  const sort = head => {
    const descending = head.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const keyed = rows.map((entry, i) => ({ entry, i, key: key(entry.row, head.cellIndex) }));
    keyed.sort((a, b) => (descending ? compare(b.key, a.key) : compare(a.key, b.key)) || a.i - b.i);
    for (const { entry } of keyed) body.append(entry.row);
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
