// What a page can do better with a script; without it everything is there all the same.
// Sessions that have ended since the page was made are hidden; a list is narrowed as one types; a
// sheet says when it is printed.
(() => {
  for (const item of document.querySelectorAll("[data-end]")) {
    if (Date.parse(item.dataset.end) <= Date.now()) item.hidden = true;
  }
  for (const note of document.querySelectorAll("[data-printed]")) {
    const { lang } = note.closest("[lang]");
    const day = new Intl.DateTimeFormat(lang, { dateStyle: "long" }).format();
    note.textContent = note.dataset.printed
      .replace("#", lang.startsWith("fr") ? day.replace(/^1 /, "1er ") : day);
  }
  // As in the addresses of the site: small letters without accents, digits, one space for the rest.
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/[^a-z0-9]+/g, " ").trim();
  for (const form of document.querySelectorAll("form[data-narrow]")) {
    const field = form.querySelector("input");
    const status = form.querySelector("[role=status]");
    const plural = new Intl.PluralRules(document.documentElement.lang);
    const items = [...document.querySelectorAll(form.dataset.narrow)].map((item) => [
      item, ` ${fold(item.textContent)} ${item.dataset.words ?? ""}`,
    ]);
    const narrow = () => {
      const words = fold(field.value).split(" ").filter(Boolean);
      let count = 0;
      for (const [item, text] of items) {
        item.hidden = !words.every((word) => text.includes(` ${word}`));
        if (!item.hidden) count += 1;
      }
      for (const group of document.querySelectorAll("[data-narrowed]")) {
        group.hidden = !group.querySelector("li:not([hidden])");
      }
      status.textContent = words.length
        ? (status.dataset[plural.select(count)] ?? status.dataset.other).replace("#", count) : "";
    };
    form.addEventListener("submit", (event) => event.preventDefault());
    field.addEventListener("input", narrow);
    form.hidden = false;
    narrow();
  }
})();
