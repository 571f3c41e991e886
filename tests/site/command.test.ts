// `rungs site` as typed, its local server, and the pieces for pages of one's own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadLadder } from '../../src/index.js'
import { serveSite } from '../../src/node/serve-site.js'
import { axesChart, levelHtml, matrixHtml } from '../../src/site.js'
import { rungs } from '../cli/rungs.js'
import { folder, threeLevels } from '../ladder.js'
import { readPage } from './pages.js'

describe('rungs site', () => {
  test('writes a folder, and the next one over it', async () => {
    const cwd = folder(threeLevels)
    expect(await rungs(cwd, 'site')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Wrote .*: \d+ pages\.\n {2}site\/index\.html\n$/u) as string,
      stderr: '',
    })
    expect((await rungs(cwd, 'site', '--content-version', '2.0.0')).code).toBe(0)
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain('version 2.0.0')
  })

  test('leads to a reworded statement under the id that the last release gave it', async () => {
    const text = '# L1\n\n## Impact\n\n- Delivers small tasks with help from the team, on time.\n'
    const cwd = folder({ ...threeLevels, 'L1.md': text })
    expect((await rungs(cwd, 'release', '--lock')).code).toBe(0)
    writeFileSync(join(cwd, 'L1.md'), text.replace('Delivers small', 'Brings small'))
    expect((await rungs(cwd, 'site')).code).toBe(0)
    const page = readFileSync(join(cwd, 'site/levels/L1.html'), 'utf8')
    expect(page).toContain('id="L1/impact/delivers-small-tasks-with-help-from"')
    expect(page).toContain('Brings small tasks')
  })

  test('leaves a folder with other files alone', async () => {
    const cwd = folder({ ...threeLevels, 'public/photo.txt': 'mine' })
    const { code, stderr } = await rungs(cwd, 'site', '--out', 'public')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'rungs: Unexpected `photo.txt` in `public`, expected an older site or nothing; name another folder with `--out`, or move this one away\n',
    })
    expect(existsSync(join(cwd, 'public/index.html'))).toBe(false)
  })

  test('takes a theme and a logo', async () => {
    const cwd = folder({ ...threeLevels, 'ours.css': ':root { --accent: navy }', 'logo.svg': '<svg/>' })
    expect((await rungs(cwd, 'site', '--theme', 'ours.css', '--logo', 'logo.svg')).code).toBe(0)
    expect(readFileSync(join(cwd, 'site/assets/theme.css'), 'utf8')).toBe(':root { --accent: navy }\n')
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain(
      'src="data:image/svg+xml;base64,PHN2Zy8+"',
    )
  })
})

test('the local server shows what it is given, and tells open pages to load again', async () => {
  const page = `<head><meta content="connect-src 'none'"></head>`
  const served = await serveSite(new Map([['index.html', page]]), 0)
  onTestFinished(served.close)
  const text = await (await fetch(served.url)).text()
  expect(text).toContain("connect-src 'self'")
  expect(text).toContain('/__rungs/reload.js')
  expect((await fetch(`${served.url}../secret`)).status).toBe(404)
  const events = await fetch(`${served.url}__rungs/changes`)
  const body: ReadableStream<Uint8Array> | null = events.body
  const reader = body?.getReader()
  await reader?.read()
  served.replace(new Map([['index.html', 'new']]))
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('event: change')
  expect(await (await fetch(served.url)).text()).toBe('new')
})

describe('pieces', () => {
  const loading = loadLadder(join(import.meta.dirname, '../../ladders/engineering'))

  test('a level links to where its host says', async () => {
    const piece = levelHtml(await loading, 'L3', { href: (id) => `/levels/${id}` })
    expect(piece).toContain('<a href="/levels/L4">L4</a>')
    expect(piece).toContain('id="L3/anti-patterns/the-hero-shift"')
    expect(levelHtml(await loading, 'L9')).toBeUndefined()
  })

  test('the matrix has the levels that were asked for', async () => {
    const piece = matrixHtml(await loading, { levels: ['L2', 'L3'], href: (id) => `/levels/${id}` })
    expect(readPage(piece).links.filter((link) => !link.includes('#'))).toEqual(
      expect.arrayContaining(['/levels/L2', '/levels/L3']),
    )
    expect(readPage(piece).links.join(' ')).not.toContain('L4')
  })

  test('a chart of two levels is a radar, of all of them steps, and of none nothing', async () => {
    const ladder = await loading
    expect(axesChart(ladder, { levels: ['L3', 'L2'] })).toContain('class="radar"')
    expect(axesChart(ladder)).toContain('class="steps"')
    for (const { title } of ladder.axes)
      expect(axesChart(ladder)).toContain(`<figcaption>${title}</figcaption>`)
    expect(axesChart({ ...ladder, axes: [] })).toBe('')
  })
})
