// Narrows lists as one types; without it the page is a site map.
(() => {
  const all = (query) => [...document.querySelectorAll(query)];
  // As Swift makes addresses of titles, with spaces for hyphens.
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/[^a-z0-9]+/g, " ").trim();
  for (const form of all("form[data-narrow]")) {
    const field = form.querySelector("input");
    const status = form.querySelector("[role=status]");
    const plural = new Intl.PluralRules(document.documentElement.lang);
    const items = all(form.dataset.narrow)
      .map((item) => [item, ` ${fold(item.textContent)} ${item.dataset.words ?? ""}`]);
    field.oninput = () => {
      const words = fold(field.value).split(" ").filter(Boolean);
      for (const [item, text] of items) {
        item.hidden = !words.every((word) => text.includes(` ${word}`));
      }
      for (const group of all("[data-narrowed]")) {
        group.hidden = !group.querySelector("li:not([hidden])");
      }
      const count = items.filter(([item]) => !item.hidden).length;
      const { one, other } = status.dataset;
      status.textContent = words.length
        ? (plural.select(count) === "one" ? one : other).replace("#", count) : "";
    };
    form.onsubmit = (event) => event.preventDefault();
    form.hidden = false;
    field.oninput();
  }
})();
