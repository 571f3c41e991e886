// `rungs site --watch` as it is used: the pages are served to this machine, and an open one follows what is written.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { folder, threeLevels } from '../ladder.js'
import { hasBrowser, startBrowser } from './browser.js'

/** Starts the command, and gives where the site is once it is there. */
async function watched(cwd: string): Promise<{ url: string; said: () => string }> {
  let said = ''
  let arrive: (url: string) => void = () => undefined
  const arrived = new Promise<string>((resolve) => {
    arrive = resolve
  })
  const terminal = {
    cwd,
    out: (text: string) => {
      const url = /http:\S+/u.exec(text)?.[0]
      if (url !== undefined) arrive(url)
    },
    err: (text: string) => {
      said += text
    },
    color: false,
    width: 100,
  }
  const ended = run(['site', '--watch', '--port', '0'], terminal)
  onTestFinished(async () => {
    // As Ctrl+C does.
    process.emit('SIGINT')
    expect(await ended).toBe(0)
  })
  return { url: await arrived, said: () => said }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  await expect.poll(condition, { timeout: 20_000, interval: 100 }).toBe(true)
}

test('what is written is served, and a broken configuration is told and does not end it', async () => {
  const cwd = folder(threeLevels)
  const { url, said } = await watched(cwd)
  expect(new URL(url).hostname).toBe('127.0.0.1')
  const page = async (): Promise<string> => (await fetch(`${url}levels/L2.html`)).text()
  expect(await page()).not.toContain('Paints the fence.')
  writeFileSync(join(cwd, 'L2.md'), `${threeLevels['L2.md']}\nPaints the fence.\n`)
  await until(async () => (await page()).includes('Paints the fence.'))
  writeFileSync(join(cwd, 'ladder.yml'), 'levles: []\n')
  await until(() => Promise.resolve(said().includes('levles')))
  expect(await page()).toContain('Paints the fence.')
})

test('levels in a folder that is called as the site would be are followed, too', async () => {
  const cwd = folder(
    Object.fromEntries(Object.entries(threeLevels).map(([path, text]) => [`site/${path}`, text])),
  )
  const { url } = await watched(cwd)
  writeFileSync(join(cwd, 'site/L2.md'), `${threeLevels['L2.md']}\nPaints the fence.\n`)
  await until(async () => (await (await fetch(`${url}levels/L2.html`)).text()).includes('Paints the fence.'))
})

test.skipIf(!hasBrowser)(
  'an open page loads again by itself',
  async () => {
    const cwd = folder(threeLevels)
    const { url } = await watched(cwd)
    const browser = await startBrowser()
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    await page.goto(`${url}levels/L2.html`)
    await page.waitForLoadState('load')
    writeFileSync(join(cwd, 'L2.md'), `${threeLevels['L2.md']}\nPaints the fence.\n`)
    await page.getByText('Paints the fence.').waitFor({ timeout: 60_000 })
  },
  120_000,
)
