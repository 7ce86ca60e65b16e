// What a reader does with the audit's page, in Chromium: node page.cjs CASE PAGE. Ends with 0, or says what did not hold.
"use strict";
const assert = require("node:assert/strict");
const fs = require("node:fs");
const { fileURLToPath, pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");

const [name, file] = process.argv.slice(2);
const address = pathToFileURL(file).href;

/** The titles of the rows that are shown, in order. */
const titles = page => page.$$eval("#documents tbody tr:not([hidden]) th a", links => links.map(link => link.textContent));
const cells = (page, column) => page.$$eval("#documents tbody tr:not([hidden])", (rows, column) => rows.map(row => row.cells[column].textContent), column);
const articles = page => page.locator("article:visible").count();
const background = page => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const isInView = locator => locator.evaluate(element => { const { top, bottom } = element.getBoundingClientRect(); return top < innerHeight && bottom > 0; });

const cases = {
  async filter({ open }) {
    const page = await open();
    const all = await titles(page);
    assert.equal(await page.locator("output").textContent(), `${all.length} / ${all.length}`);
    await page.getByLabel("Search").fill(all[7].toUpperCase());
    assert.deepEqual(await titles(page), [all[7]]);
    assert.equal(await articles(page), 1);
    await page.getByLabel("Search").fill("no document says this");
    assert.deepEqual(await titles(page), []);
    await page.getByLabel("Search").fill("");
    await page.getByLabel("Verdict").selectOption("ready");
    const ready = await titles(page);
    assert.ok(ready.length > 0 && ready.length < all.length);
    assert.deepEqual([...new Set(await cells(page, 1))], ["ready"]);
    await page.getByLabel("Stage").selectOption("kickoff");
    assert.deepEqual([...new Set(await cells(page, 2))], ["kickoff"]);
    assert.equal(await page.locator("output").textContent(), `${await articles(page)} / ${all.length}`);
  },

  async sort({ open }) {
    const page = await open();
    const all = await titles(page);
    const head = text => page.locator("#documents th", { hasText: text }).first();
    await head("Findings").getByRole("button").click();
    assert.equal(await head("Findings").getAttribute("aria-sort"), "ascending");
    const rising = (await cells(page, 7)).map(Number);
    assert.deepEqual(rising, [...rising].sort((a, b) => a - b));
    await page.keyboard.press("Enter");
    assert.equal(await head("Findings").getAttribute("aria-sort"), "descending");
    assert.deepEqual((await cells(page, 7)).map(Number), rising.reverse());
    await head("Verdict").getByRole("button").click();
    assert.deepEqual([...new Set(await cells(page, 1))], ["not ready", "ready with conditions", "ready"]);
    assert.equal(await head("Findings").getAttribute("aria-sort"), null);
    await head("Data sources").getByRole("button").click();
    const states = (await cells(page, await head("Data sources").evaluate(cell => cell.cellIndex))).map(text => text.split(" ")[0]);
    const order = ["absent", "placeholder", "weak", "filled", "\u00b7"].filter(state => states.includes(state));
    assert.ok(order.length > 2);
    assert.deepEqual([...new Set(states)], order);
    assert.deepEqual([...await titles(page)].sort(), [...all].sort());
  },

  async links({ open }) {
    const page = await open();
    const last = page.locator("article").last();
    const id = await last.getAttribute("id");
    await page.goto(`${address}#${id}`);
    assert.ok(await isInView(last));
    await page.goto(address);
    await page.getByLabel("Search").fill((await titles(page))[0]);
    assert.equal(await last.isVisible(), false);
    await page.evaluate(id => { location.hash = id; }, id);
    await last.waitFor({ state: "visible" });
    assert.ok(await isInView(last));
    await page.locator("#documents tbody tr").nth(3).locator("th a").click();
    assert.ok(await isInView(page.locator("article").nth(3)));

    const places = await page.$$eval("article li, #documents td a", items => items.map(item => (item.matches("a") ? item : item.querySelector("a"))?.href).filter(Boolean));
    assert.ok(places.length > 100);
    for (const place of new Set(places)) {
      const [path, line] = place.split("#L");
      assert.ok(fs.readFileSync(fileURLToPath(path), "utf8").split("\n").length >= Number(line) && Number(line) > 0, place);
    }

    const rules = await page.$$eval("article a[href^='#MLD']", links => links.map(link => link.hash.slice(1)));
    assert.deepEqual([...new Set(rules)].sort(), await page.$$eval(".rules li", items => items.map(item => item.id)));
  },

  async dark({ open }) {
    assert.equal(await background(await open()), "rgb(255, 255, 255)");
    assert.equal(await background(await open({ colorScheme: "dark" })), "rgb(20, 21, 24)");
  },

  async print({ open }) {
    const page = await open({ colorScheme: "dark", viewport: { width: 1032, height: 700 } });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    assert.equal(await background(page), "rgb(255, 255, 255)");
    assert.equal(await page.locator(".controls, .back").filter({ visible: true }).count(), 0);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "wider than A4");
    const rows = await page.locator("#documents tbody tr").count();
    assert.equal(await page.locator("#documents tbody tr").filter({ visible: true }).count(), rows);
    // A button would leave the head empty on every page but the first.
    assert.equal(await page.locator("thead button").first().evaluate(button => getComputedStyle(button).display), "contents");
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
    assert.ok(pages > 5 && pages < rows / 2, `${pages} pages`);
  },

  async script({ open }) {
    const page = await open({ javaScriptEnabled: false });
    const rows = await page.locator("#documents tbody tr").filter({ visible: true }).count();
    assert.ok(rows >= 100, `${rows} rows`);
    assert.equal(await articles(page), rows);
    assert.equal(await page.locator(".controls").isVisible(), false);
  },

  async phone({ open }) {
    const page = await open({ viewport: { width: 390, height: 844 }, isMobile: true });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page scrolls sideways");
    assert.ok(await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector("td")).fontSize) >= 14));
  },

  async history({ open }) {
    const page = await open();
    const charts = page.getByRole("img", { name: /^\d{4}-\d\d-\d\d: not ready, open findings: \d+; \d{4}-\d\d-\d\d: / });
    assert.ok(await charts.count() > 0);
    assert.ok(await charts.first().evaluate(chart => [...chart.children].every(bar => bar.getBBox().height > 0)));
  },

  async accessible({ open }) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await open({ colorScheme });
      await page.evaluate(fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
      const { violations, passes } = await page.evaluate(() => axe.run(document));
      assert.ok(passes.length > 20);
      assert.deepEqual(violations.map(found => `${colorScheme}: ${found.impact} ${found.id} ${found.nodes.length}: ${found.nodes[0].html}`), []);
    }
  },

  async hostile({ open }) {
    const page = await open();
    assert.equal(await page.title(), "ML design documents: audit");
    assert.equal(await page.locator("img, iframe, object, embed, form, article script, [onerror], [onmouseover]").count(), 0);
    assert.deepEqual(await page.$$eval("[href]", links => links.map(link => link.protocol).filter(protocol => !["file:", "https:"].includes(protocol))), []);
    await page.getByLabel("Search").fill("evil");
    for (const button of await page.locator("thead button").all())
      await button.click();
  },
};

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
  const spoilt = [];
  const open = async options => {
    const page = await (await browser.newContext({ viewport: { width: 1400, height: 1000 }, ...options })).newPage();
    page.on("request", request => request.url().split("#")[0] === address || spoilt.push(`asked for ${request.url()}`));
    page.on("console", message => spoilt.push(message.text()));
    page.on("pageerror", error => spoilt.push(String(error)));
    page.on("dialog", dialog => { spoilt.push(`said ${dialog.message()}`); return dialog.dismiss(); });
    await page.goto(address);
    return page;
  };
  try {
    await cases[name]({ open });
    assert.deepEqual(spoilt, []);
  } finally {
    await browser.close();
  }
})();
