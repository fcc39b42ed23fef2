// Everything works without this: it hides sessions that have ended since the build.
for (const item of document.querySelectorAll("[data-end]")) {
  item.hidden = Date.parse(item.dataset.end) <= Date.now();
}
