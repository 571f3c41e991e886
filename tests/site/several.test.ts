// Several ladders in one folder: a site each, and a page that leads to all of them.
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { parseLadder } from '../../src/core.js'
import { renderSites } from '../../src/site.js'
import { rungs } from '../cli/rungs.js'
import { folder, threeLevels } from '../ladder.js'
import { readPage } from './pages.js'

function inFolder(name: string): Record<string, string> {
  return {
    [`${name}/ladder.yml`]: `title: The ${name} ladder\n`,
    ...Object.fromEntries(Object.entries(threeLevels).map(([path, text]) => [`${name}/${path}`, text])),
  }
}

test('each has its own pages, and the first page leads to them', async () => {
  const cwd = folder({ ...inFolder('design'), ...inFolder('support') })
  expect(await rungs(cwd, 'site')).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^Wrote 2 ladders: \d+ pages\.\n {2}site\/index\.html\n$/u) as string,
    stderr: '',
  })
  const first = readPage(readFileSync(join(cwd, 'site/index.html'), 'utf8'))
  expect(first.text).toContain('The design ladder')
  const links = first.links.filter((link) => link.endsWith('index.html') && link.startsWith('ladders/'))
  expect(links).toHaveLength(2)
  for (const link of first.links)
    if (!link.startsWith('#')) expect(existsSync(join(cwd, 'site', link))).toBe(true)
  const level = posix.join(posix.dirname(links[0] ?? ''), 'levels/L2.html')
  const page = readPage(readFileSync(join(cwd, 'site', level), 'utf8'))
  const back = page.links.find((link) => posix.join(posix.dirname(level), link) === 'index.html')
  expect(back).toBe('../../../index.html')
  expect((await rungs(cwd, 'site')).code).toBe(0)
})

test('one of them alone is a site without the others', async () => {
  const cwd = folder({ ...inFolder('design'), ...inFolder('support') })
  expect((await rungs(cwd, 'site', '--id', 'support')).stdout).toContain('The support ladder')
  expect(existsSync(join(cwd, 'site/levels/L1.html'))).toBe(true)
  expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).not.toContain('All ladders')
  const { code, stderr } = await rungs(cwd, 'site', '--id', 'sales')
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'rungs: Unexpected ladder `sales`, expected one of `design`, `support`\n',
  })
})

test('a logo by its path is found from every page', () => {
  const ladders = ['a', 'b'].map((name) => {
    const files = Object.entries(threeLevels).map(([path, text]) => ({ path, text }))
    return parseLadder(files, { name }).ladder
  })
  const site = renderSites(ladders, { logo: 'logo.svg', title: 'Ours' })
  for (const [path, text] of site) {
    if (!path.endsWith('.html')) continue
    const logo = readPage(text).elements.find(({ name }) => name === 'img')?.attributes['src'] ?? ''
    expect(posix.join(posix.dirname(path), logo)).toBe('logo.svg')
  }
})
