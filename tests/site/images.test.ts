// Images of documents: shown from inside the folder, told in words otherwise, and never loaded from elsewhere.
import { existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseLadder } from '../../src/core.js'
import { renderSite } from '../../src/site.js'
import { rungs } from '../cli/rungs.js'
import { folder, threeLevels } from '../ladder.js'
import { readPage } from './pages.js'

const level = `# L2

![The team’s map](../img/map.png)

## Impact

- Reads the ![chart](chart.png "of May") of **costs**.
- Follows ![the pixel](https://example.com/pixel.png) nowhere.
- Sees [![a badge](https://example.com/badge.png)](https://example.com).
- Looks <img src="chart.png" alt="again" onerror="x" width="20"> here.
`
const { ladder } = parseLadder(
  [
    { path: 'levels/L1.md', text: '# L1\n\n## Impact\n\n- Ships.\n' },
    { path: 'levels/L2.md', text: level },
  ],
  { name: 'ours' },
)

function imagesOf(markup: string | undefined): (string | undefined)[] {
  return readPage(markup ?? '')
    .elements.filter(({ name }) => name === 'img')
    .map(({ attributes: { src, alt } }) => `${alt ?? '?'}: ${src ?? '?'}`)
}

describe('in the pages', () => {
  const asked: string[] = []
  const site = renderSite(ladder, {
    image: (path) => {
      asked.push(path)
      return `assets/images/${path.replaceAll('/', '-')}`
    },
  })
  const page = site.get('levels/L2.html')

  test('images of the ladder are asked for by their path, and shown under any address', () => {
    expect([...new Set(asked)].sort()).toEqual(['img/map.png', 'levels/chart.png'])
    expect(imagesOf(page)).toEqual([
      'The team’s map: ../assets/images/img-map.png',
      'chart: ../assets/images/levels-chart.png',
      'again: ../assets/images/levels-chart.png',
    ])
    expect(imagesOf(site.get('matrix.html'))).toContain('chart: assets/images/levels-chart.png')
    expect(page).not.toContain('onerror')
    expect(page).toContain('of <strong>costs</strong>')
  })

  test('images of the web are links, and loaded by nobody', () => {
    expect(page).toContain('<a href="https://example.com/pixel.png" rel="noreferrer">the pixel</a>')
    expect(page).toContain('<a href="https://example.com" rel="noreferrer"><span>a badge</span></a>')
  })

  test('an image without a place is told by its words', () => {
    const bare = renderSite(ladder).get('levels/L2.html')
    expect(imagesOf(bare)).toEqual([])
    expect(bare).toContain('<p><span>The team’s map</span></p>')
  })
})

describe('rungs site', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>'
  const show = (path: string): string => `![${path}](${path})\n`
  const shown = [
    'still.svg',
    '../map.png',
    '../../outside.png',
    'out.png',
    'runs.svg',
    'href.svg',
    'gone.png',
    'notes.txt',
  ]

  test('copies what lies in the folder, and says what it does not show and why', async () => {
    const files: Record<string, string> = {
      'ladder.yml': 'title: Ours\n',
      'map.png': 'a map',
      'levels/still.svg': svg,
      'levels/runs.svg': svg.replace('<path', '<script>x()</script><path'),
      'levels/href.svg': svg.replace('<path', '<a href="javascript:x()"/><path'),
      'levels/notes.txt': 'notes',
    }
    for (const [path, text] of Object.entries(threeLevels))
      files[`levels/${path}`] =
        path === 'L1.md' ? text.replace('\n\n', `\n\n${shown.map(show).join('\n')}\n`) : text
    const around = folder(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`ours/${path}`, text])),
    )
    const cwd = join(around, 'ours')
    const outside = join(around, 'outside.png')
    writeFileSync(outside, 'secret')
    symlinkSync(outside, join(cwd, 'levels/out.png'))
    const { code, stderr } = await rungs(cwd, 'site')
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'rungs: images that are told in words: `outside.png` (no such file), `levels/out.png` (outside of the folder), `levels/runs.svg` (SVG that runs or loads something), `levels/href.svg` (SVG that runs or loads something), `levels/gone.png` (no such file), `levels/notes.txt` (no kind of image that pages show)\n',
    })
    const images = join(cwd, 'site/assets/images')
    const texts = readdirSync(images).map((name) => readFileSync(join(images, name), 'utf8'))
    expect(texts.sort()).toEqual([svg, 'a map'])
    const page = readFileSync(join(cwd, 'site/levels/L1.html'), 'utf8')
    for (const image of imagesOf(page))
      expect(existsSync(join(cwd, 'site/levels', image?.split(': ')[1] ?? ''))).toBe(true)
    expect(imagesOf(page)).toHaveLength(2)
    expect((await rungs(cwd, 'site')).code).toBe(0)
  })
})
