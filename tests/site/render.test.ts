// The pages of ladders: nothing is lost, nothing leads nowhere, nothing is heavy, nothing runs.
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { corpusFolder, corpusLadders, readFiles } from '../../bench/corpus.js'
import { parseLadder, parseWorkspace, type Ladder } from '../../src/core.js'
import { loadLadder } from '../../src/index.js'
import { leavesOf } from '../../src/ladder/leaves.js'
import { renderSite } from '../../src/site.js'
import { isSitePage, isSitePath } from '../../src/site/own-files.js'
import { threeLevels } from '../ladder.js'
import { lettersOf, readPage, type ReadPage } from './pages.js'

const engineering = await loadLadder(join(import.meta.dirname, '../../ladders/engineering'))

function ladderOf(files: Record<string, string>): Ladder {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }))
  return parseLadder(sources, { name: 'ours' }).ladder
}

function pagesOf(site: ReadonlyMap<string, string>): Map<string, ReadPage> {
  return new Map(
    [...site].filter(([path]) => path.endsWith('.html')).map(([path, text]) => [path, readPage(text)]),
  )
}

/** Texts of the ladder's documents that stand on none of its pages. */
function lost(ladder: Ladder, pages: ReadonlyMap<string, ReadPage>): string[] {
  const own = [...pages].filter(([path]) => /^(?:levels|pages)\//u.test(path) || path === 'index.html')
  const letters = new Map(own.map(([path, { text }]) => [path, lettersOf(text)]))
  const everywhere = [...letters.values()].join('\n')
  return ladder.documents.flatMap(({ path, kind }) => {
    const level = kind === 'level' ? ladder.levels.find(({ source }) => source.path === path) : undefined
    const page = level === undefined ? undefined : letters.get(`levels/${level.id}.html`)
    return leavesOf(ladder, path).flatMap(({ text, part }) => {
      const wanted = lettersOf(text)
      if ('heading' in part && 'antiPatterns' in part) return []
      return (page ?? everywhere).includes(wanted) ? [] : [`${path}: ${text}`]
    })
  })
}

/** Links inside the site that lead to no page or to no anchor on it. */
function broken(pages: ReadonlyMap<string, ReadPage>, files: ReadonlyMap<string, string>): string[] {
  return [...pages].flatMap(([from, { links }]) =>
    links.flatMap((link) => {
      if (/^(?:[a-z]+:|\/\/)/iu.test(link)) return []
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? from : posix.normalize(posix.join(posix.dirname(from), decodeURI(path)))
      const page = pages.get(target)
      const isThere = page
        ? anchor === undefined || page.ids.includes(decodeURIComponent(anchor))
        : files.has(target)
      return isThere ? [] : [`${from} → ${link}`]
    }),
  )
}

const budget = 100_000

function heavy(site: ReadonlyMap<string, string>): string[] {
  return [...site]
    .filter(([path, text]) => path.endsWith('.html') && Buffer.byteLength(text) > budget)
    .map(([path, text]) => `${path}: ${String(Buffer.byteLength(text))}`)
}

/** Files that the next run would not know as those of a site. */
function unknown(site: ReadonlyMap<string, string>): string[] {
  return [...site].flatMap(([path, text]) =>
    isSitePath(path) && (!path.endsWith('.html') || isSitePage(text)) ? [] : [path],
  )
}

function twice(pages: ReadonlyMap<string, ReadPage>): string[] {
  return [...pages].flatMap(([path, { ids }]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`),
  )
}

describe('the bundled ladder', () => {
  const site = renderSite(engineering, { version: '1.0.0' })
  const pages = pagesOf(site)

  test('has a page for each thing that people look for', () => {
    expect([...pages.keys()].filter((path) => !path.includes('/'))).toEqual([
      'index.html',
      'matrix.html',
      'compare.html',
      'axes.html',
      'assess.html',
      'search.html',
      'print.html',
    ])
    expect([...pages.keys()].filter((path) => path.startsWith('levels/'))).toHaveLength(6)
    expect([...pages.keys()].filter((path) => path.startsWith('compare/'))).toHaveLength(5)
  })

  test('loses no text, breaks no link, names nothing twice, is light, and is known as a site', () => {
    expect(unknown(site)).toEqual([])
    expect(lost(engineering, pages)).toEqual([])
    expect(broken(pages, site)).toEqual([])
    expect(twice(pages)).toEqual([])
    expect(heavy(site)).toEqual([])
  })

  test('gives the same bytes for the same ladder', () => {
    expect([...renderSite(structuredClone(engineering), { version: '1.0.0' })]).toEqual([...site])
  })

  test('has an anchor for each expectation, by its id', () => {
    for (const level of engineering.levels) {
      const page = pages.get(`levels/${level.id}.html`)
      const ids = level.competencies.flatMap(({ expectations }) => expectations.map(({ id }) => id))
      expect(page?.ids).toEqual(expect.arrayContaining(ids))
    }
  })

  test('allows scripts and styles from its own folder and nothing else, and holds none inline', () => {
    for (const { elements } of pages.values()) {
      const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
      expect(policy?.attributes['content']).toContain("default-src 'none'")
      expect(policy?.attributes['content']).toContain("connect-src 'none'")
      expect(
        elements.filter(({ name, attributes }) => name === 'script' && attributes['src'] === undefined),
      ).toEqual([])
      expect(elements.filter(({ name, attributes }) => name === 'style' || 'style' in attributes)).toEqual([])
      expect(
        elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => key.startsWith('on')),
      ).toEqual([])
    }
  })

  test('reads on every page without a script: nothing but tools is hidden', () => {
    for (const path of ['index.html', 'levels/L3.html', 'compare/L3--L4.html', 'matrix.html', 'axes.html']) {
      const hidden = pages.get(path)?.elements.filter(({ attributes }) => 'hidden' in attributes) ?? []
      const classes = hidden.map(({ name, attributes }) => attributes['class'] ?? name)
      expect(classes.filter((name) => !['tools', 'filters', 'quiet'].includes(name))).toEqual([])
    }
  })
})

describe('text that would do harm', () => {
  const hostile = [
    '[a](javascript:alert(1))',
    '[b](data:text/html;base64,AAAA)',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><script>alert(2)</script></svg>',
    '<a href="https://example.com" onclick="alert(1)" style="position:fixed">c</a>',
    '<iframe src="https://example.com"></iframe>',
    '</li></ul></main><script src="https://example.com/x.js"></script>',
    '<style>body { display: none }</style>',
    '![pixel](https://example.com/pixel.png)',
    '"><script>alert(3)</script>',
    '<form action="https://example.com"><input name="a"></form>',
  ]
  const ladder = ladderOf({
    ...threeLevels,
    'L2.md': threeLevels['L2.md']
      .replace('- Looks after one service.', hostile.map((text) => `- Does ${text} often.`).join('\n'))
      .replace('# L2', '# L2: <script>alert(0)</script> "Engineer" & co'),
  })
  const site = renderSite({ ...ladder, title: '</title><script>alert(4)</script>' }, { version: '"><b>' })

  test('runs nowhere and loads nothing', () => {
    for (const [path, { elements }] of pagesOf(site)) {
      const scripts = elements.filter(({ name }) => name === 'script')
      expect(
        scripts.every(({ attributes }) => /^(?:\.\.\/)*(?:assets|data)\//u.test(attributes['src'] ?? '')),
      ).toBe(true)
      expect(elements.filter(({ name }) => ['iframe', 'style', 'object', 'embed'].includes(name))).toEqual([])
      if (path !== 'assess.html') expect(elements.filter(({ name }) => name === 'img')).toEqual([])
      for (const { attributes } of elements) {
        expect(Object.keys(attributes).filter((key) => /^on|^style$/u.test(key))).toEqual([])
        expect(attributes['href'] ?? '').not.toMatch(/^\s*(?:javascript|data|vbscript):/iu)
      }
    }
  })

  test('does not leave the data files either', () => {
    for (const [path, text] of site) if (path.startsWith('data/')) expect(text).not.toContain('<')
  })
})

describe('Markdown', () => {
  test('links between levels lead to their pages, links to nowhere are words', () => {
    const ladder = ladderOf({
      ...threeLevels,
      'L2.md': threeLevels['L2.md'].replace(
        '- Looks after one service.',
        '- Does **more** than [L1](./L1.md#impact) and `less` than [L3][three], see [the wiki](wiki/page) and <https://example.com>.\n\n[three]: L3.md',
      ),
    })
    const page = renderSite(ladder).get('levels/L2.html') ?? ''
    expect(page).toContain(
      'Does <strong>more</strong> than <a href="../levels/L1.html#impact">L1</a> and <code>less</code> than <a href="../levels/L3.html">L3</a>, see <span>the wiki</span> and <a href="https://example.com" rel="noreferrer">https://example.com</a>.',
    )
  })
})

test('no page grows with a thousand levels', () => {
  const levels = Array.from({ length: 1000 }, (_, index) => {
    const source = engineering.levels[index % engineering.levels.length]
    if (!source) throw new Error('the bundled ladder is empty')
    const text = JSON.stringify(source).replaceAll(`"${source.id}/`, `"N${String(index)}/`)
    return {
      ...(JSON.parse(text) as Ladder['levels'][number]),
      id: `N${String(index)}`,
      rank: index,
      previous: index === 0 ? [] : [`N${String(index - 1)}`],
      next: index === 999 ? [] : [`N${String(index + 1)}`],
    }
  })
  const ids = levels.map(({ id }) => id)
  const ladder = {
    ...engineering,
    levels,
    tracks: [{ id: 'main', title: 'Main', levels: ids }],
    documents: [],
  }
  const site = renderSite(ladder)
  expect([...site.keys()].filter((path) => path.startsWith('levels/'))).toHaveLength(1000)
  expect(heavy(site)).toEqual([])
}, 300_000)

const corpus = corpusFolder()

describe.skipIf(corpus === undefined)('real ladders', () => {
  const named = corpus === undefined ? [] : corpusLadders(corpus)
  test.each(named)('$name: nothing lost, broken or too heavy', ({ name, folder }) => {
    for (const { ladder } of parseWorkspace(readFiles(folder), { name }).ladders) {
      const site = renderSite(ladder)
      const pages = pagesOf(site)
      expect.soft(lost(ladder, pages)).toEqual([])
      expect.soft(broken(pages, site)).toEqual([])
      expect.soft(twice(pages)).toEqual([])
      expect.soft(heavy(site)).toEqual([])
      expect.soft(unknown(site)).toEqual([])
    }
  })
})
