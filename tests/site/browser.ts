// Opens a site in the system's Chromium, from the disk, and holds it to its promise: nothing leaves, nothing breaks.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, onTestFinished } from 'vitest'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Whether there is a browser; says so where there is none. */
export const hasBrowser = existsSync(executablePath)
if (!hasBrowser)
  console.log(`notice: no Chromium at ${executablePath}; the tests of the site in a browser are skipped`)

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}

/** Writes a site into a new folder. */
export function siteFolder(files: ReadonlyMap<string, string>): { url: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-site-'))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return {
    url: `${pathToFileURL(folder).href}/`,
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Opens a page of a site for as long as a test runs; `base` is the address of the site's folder. */
export type OpenPage = (
  base: string,
  options?: BrowserContextOptions,
) => Promise<{ page: Page; go: (path: string) => Promise<void> }>

/**
 * To be called in a `describe`: a browser for its tests, and how they open pages. After a test that failed it is another
 * one, since it may be the browser that hung.
 */
export function useBrowser(): OpenPage {
  let started: Promise<Browser> | undefined
  beforeAll(async () => {
    await (started = startBrowser())
  })
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    const browser = await started
    started = undefined
    // One that hangs takes its time to end, or never does.
    void browser?.close()
  })
  afterAll(async () => {
    await (await started)?.close()
  })
  return async (base, options) => openPage(await (started ??= startBrowser()), base, options)
}

/** A page that fails its test when something leaves the folder, is blocked or throws. */
async function openPage(
  browser: Browser,
  base: string,
  options: BrowserContextOptions = {},
): ReturnType<OpenPage> {
  const context = await browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce', ...options })
  // Less than a test may take, so that the step that had no answer is told.
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('request', (request) => {
    if (!/^(?:blob:|about:)/u.test(request.url()) && !request.url().startsWith(base))
      wrong.push(request.url())
  })
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  onTestFinished(async () => {
    await context.close()
    expect(wrong).toEqual([])
  })
  return {
    page,
    go: async (path) => {
      // A change after `#` alone would load nothing.
      await page.goto('about:blank')
      await page.goto(base + path)
    },
  }
}
