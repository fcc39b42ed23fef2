// Tells the day on which a poster is printed; without it the poster tells of which day its dates are.
for (const note of document.querySelectorAll("[data-printed]")) {
  const { lang } = note.closest("[lang]");
  const day = new Intl.DateTimeFormat(lang, { dateStyle: "long" }).format();
  note.textContent = note.dataset.printed
    .replace("#", lang.startsWith("fr") ? day.replace(/^1 /, "1er ") : day);
}
