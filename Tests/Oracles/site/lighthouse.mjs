// Runs the Lighthouse that Chromium carries for its DevTools: lighthouse.mjs CHROMIUM ADDRESS…
// Prints a JSON object a line: the address, its scores from 0 to 100, what lowered them.
// The two bundles are read from the browser itself, so there is nothing to install. Commands go
// through a pair of pipes, and not through a port that others could use.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'

const [program, ...addresses] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
const browser = spawn(program, ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
  '--remote-debugging-pipe', `--user-data-dir=${join(folder, 'profile')}`, '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', '--disable-background-networking', 'about:blank'],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })

// Messages are texts that end in NUL, one after the other.
const pipe = { onmessage: null, onclose: null, close() {}, send(text) { browser.stdio[3].write(text + '\0') } }
let rest = ''
browser.stdio[4].setEncoding('utf8').on('data', data => {
  const texts = (rest + data).split('\0')
  rest = texts.pop()
  for (const text of texts) pipe.onmessage?.(text)
})

// A few commands by hand, until there is a library to give them.
let count = 0
const waiting = new Map()
const command = (method, params = {}, sessionId) => new Promise((resolve, reject) => {
  waiting.set(++count, { resolve, reject })
  pipe.send(JSON.stringify({ id: count, method, params, sessionId }))
})
pipe.onmessage = text => {
  const { id, result, error } = JSON.parse(text)
  if (!waiting.has(id)) return
  const { resolve, reject } = waiting.get(id)
  error ? reject(new Error(error.message)) : resolve(result)
}

async function bundled(path, session) {
  await command('Page.navigate', { url: 'devtools://devtools/bundled/third_party/' + path }, session)
  for (let attempt = 0; attempt < 100; attempt++) {
    const expression = `location.pathname.endsWith('${path}') && document.readyState === 'complete' ? document.body.textContent : ''`
    const { result } = await command('Runtime.evaluate', { expression, returnByValue: true }, session)
    if (result.value?.length > 1000) return result.value
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('this Chromium has no ' + path)
}

async function main() {
  const { targetId } = await command('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await command('Target.attachToTarget', { targetId, flatten: true })
  const library = join(folder, 'puppeteer.mjs')
  writeFileSync(library, await bundled('puppeteer/puppeteer.js', sessionId))
  const lighthouse = await bundled('lighthouse/lighthouse-dt-bundle.js', sessionId)
  await command('Target.closeTarget', { targetId })

  // The bundle takes itself to be in a worker of a browser, and brings stand-ins for Node's own objects.
  globalThis.self = globalThis
  globalThis.location ??= new URL('http://127.0.0.1/')
  for (const name of ['Buffer', 'process', 'setTimeout', 'clearTimeout']) {
    const own = globalThis[name]
    Object.defineProperty(globalThis, name, { get: () => own, set() {}, configurable: true })
  }
  vm.runInThisContext(lighthouse)
  globalThis.thirdPartyWeb?.provideThirdPartyWeb?.({ getEntity: () => null })
  const { Browser, Connection } = await import(pathToFileURL(library))
  const driver = await Browser._create(new Connection('', pipe), [], false, null)
  for (const address of addresses) {
    const page = await driver.newPage()
    const flags = { logLevel: 'silent', onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] }
    const { lhr } = await globalThis.navigation(page, address, { flags })
    const scores = Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round(score * 100)])
    const low = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 0.9).map(({ id }) => id)
    console.log(JSON.stringify({ address, scores: Object.fromEntries(scores), low, error: lhr.runtimeError?.code }))
    await page.close()
  }
}

let code = 0
try { await main() } catch (error) { console.error(error); code = 1 }
browser.on('exit', () => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  process.exit(code)
})
browser.kill()
