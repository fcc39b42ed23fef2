// What only the browser knows of a page: asked of `probes` by layout.py, keyboard.py and browser.py.
globalThis.probes = (() => {
  const STOPS = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex]'
  const name = element => {
    const words = (element.getAttribute('aria-label') || element.textContent).trim().replace(/\s+/g, ' ')
    return element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + (words && ` « ${words.slice(0, 40)} »`)
  }
  const visible = element => {
    const box = element.getBoundingClientRect()
    return element.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.height > 1
      && box.right > 0 && box.bottom + scrollY > 0
  }
  // What the eye could tell a focused element by.
  const look = element => {
    const style = getComputedStyle(element)
    const outline = style.outlineStyle === 'none' ? '' : [style.outlineStyle, style.outlineWidth, style.outlineColor]
    return [outline, style.boxShadow, style.backgroundColor, style.borderColor, style.borderWidth, style.color,
      style.textDecoration].join('|')
  }
  // A link within a sentence is as high as its line (WCAG 2.5.8, inline).
  const inSentence = element => {
    if (getComputedStyle(element).display !== 'inline') return false
    let block = element.parentElement
    while (getComputedStyle(block).display === 'inline') block = block.parentElement
    return block.textContent.trim().length > element.textContent.trim().length + 3
  }
  const small = element => {
    const box = element.getBoundingClientRect()
    return Math.min(box.width, box.height) < 24 && !inSentence(element)
  }
  const size = element => {
    const box = element.getBoundingClientRect()
    return `${name(element)} is ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`
  }
  const covered = element => [...element.getClientRects()].every(box => {
    const found = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    return !found || !(element.contains(found) || found.contains(element))
  })
  let first = null  // the first tab stop
  let last = null  // the latest one, and how it looked then
  return {
    overflow() {
      const width = document.documentElement.clientWidth
      const clipped = element => element.parentElement && element.parentElement !== document.body
        && (getComputedStyle(element.parentElement).overflowX !== 'visible' || clipped(element.parentElement))
      const beyond = [...document.body.querySelectorAll('*')].filter(element =>
        visible(element) && element.getBoundingClientRect().right > width + 1 && !clipped(element))
      const whole = document.documentElement.scrollWidth
      return whole > width || beyond.length
        ? [`${whole} px wide in ${width}: ` + beyond.slice(0, 3).map(name).join(', ')] : []
    },
    targets() {
      const found = [...document.querySelectorAll(STOPS)].filter(element =>
        visible(element) && element.tabIndex >= 0 && small(element))
      return found.length ? [`${found.length} under 24 px: ` + found.slice(0, 3).map(size).join(', ')] : []
    },
    // Where the keyboard must get to.
    stops: () => [...document.querySelectorAll(STOPS)].filter(element => element.tabIndex >= 0
      && !element.disabled && element.checkVisibility({ visibilityProperty: true })).map(name),
    // After a press of Tab: the present stop, and what is wrong with it or was with the one before.
    stop() {
      const problems = [], element = document.activeElement
      // After its last stop a browser without a window may leave the page, or begin anew.
      if (element === first) element?.blur()
      if (last && last.element !== document.activeElement && look(last.element) === last.look)
        problems.push(`${last.name} looks the same with the focus`)
      if (!element || element === document.body || element === document.documentElement || element === first) {
        first = last = null
        return { name: null, problems, tiny: [] }
      }
      first ??= element
      last = { element, name: name(element), look: look(element) }
      const box = element.getBoundingClientRect()
      if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
        problems.push(`${last.name} has the focus out of sight`)
      else if (covered(element)) problems.push(`${last.name} has the focus under something else`)
      const tiny = small(element) ? [size(element)] : []
      return { name: last.name, outline: getComputedStyle(element).outlineStyle, problems, tiny }
    },
    space() {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
        + ' word-spacing: .16em !important } p { margin-block-end: 2em !important }')
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    },
    // Where a page has no ground of its own, axe takes it for white, dark as the browser makes it.
    ground() {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(':root { background: Canvas }')
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    },
    unspace() { document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1) },
    // What the page keeps, which is then forgotten: the next page has the same browser.
    async stored() {
      const found = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys()]
      for (const database of await indexedDB.databases()) found.push(database.name)
      for (const worker of await navigator.serviceWorker.getRegistrations()) found.push(worker.scope)
      localStorage.clear()
      sessionStorage.clear()
      return found
    },
  }
})()
