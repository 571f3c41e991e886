// Texts that nobody writes by accident: none may crash the parser, hang it, or take more than its share of time.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/ladder/coverage.js'
import { parseWorkspace, type Workspace } from '../../src/ladder/workspace.js'
import { unreadable } from '../../src/parse/bounds.js'
import { bounded, deep, long, many } from '../operations/attacks.js'
import { counting } from '../operations/read-counts.js'

// The full size, which is that of the largest file that is read, takes minutes; `FUZZ_RUNS` asks for it.
const size = process.env['FUZZ_RUNS'] === undefined ? 20_000 : 10_000_000

function parse(path: string, text: string): Workspace {
  const other = { path: 'L2.md', text: '# L2\n\n## Impact\n\n- Leads.\n' }
  const workspace = parseWorkspace([{ path, text }, other], { name: 'ours' })
  for (const parsed of [...workspace.ladders, workspace.pages]) {
    coverageOf(parsed)
    JSON.stringify(parsed.ladder)
  }
  return workspace
}

describe('100,000 deep', () => {
  it.each(deep)('%s', (_, path, text) => {
    expect(parse(path, text(100_000)).documents.has(path)).toBe(true)
  })
})

describe(`${String(size / 1_000_000)} MB of`, () => {
  it.each(long)(
    '%s',
    (_, path, text) => {
      expect(parse(path, text(size)).documents.has(path)).toBe(true)
    },
    300_000,
  )
})

describe('twice as much takes about twice the operations', () => {
  // A process of its own, in which all that runs is counted; no clock is looked at.
  let growth: ReadonlyMap<string, Growth> = new Map()
  beforeAll(() => {
    growth = readGrowth()
  }, 300_000)

  it.each([...deep, ...long, ...many])('%s', (name) => {
    const { counts } = growth.get(name) ?? { counts: [] }
    const [once = 0, twice = Infinity] = counts
    expect(once).toBeGreaterThan(1000)
    expect(twice / once).toBeLessThan(2.4)
  })

  it.each(bounded)('%s, of which there is a most', (name) => {
    const { counts, lengths } = growth.get(name) ?? { counts: [], lengths: [] }
    const [few = Infinity, over = 0, twiceOver = Infinity] = counts
    expect(few / (lengths[0] ?? 0)).toBeLessThan(2000)
    expect(over / (lengths[1] ?? 0)).toBeLessThan(50)
    expect(twiceOver / over).toBeLessThan(2.4)
  })
})

interface Growth {
  name: string
  counts: number[]
  lengths: number[]
}

function readGrowth(): Map<string, Growth> {
  const program = join(import.meta.dirname, '../operations/growth.ts')
  const { stdout, stderr } = spawnSync(process.execPath, [...counting, program], { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Growth)
      .map((grown) => [grown.name, grown]),
  )
}

describe('bombs', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghijk'.split('').map(
      (name, i) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${'abcdefghij'.charAt(i)}`)
          .join(', ')}]`,
    ),
  ].join('\n')

  it('of YAML aliases are an error and not a terabyte', () => {
    const { documents } = parse('a.yml', bomb)
    expect(documents.get('a.yml')?.frontMatter).toMatchObject({
      data: undefined,
      errors: [{ place: { path: 'a.yml' } }],
    })
  })

  it('in front matter leave the rest of the document alone', () => {
    const { ladders } = parse('L1.md', `---\n${bomb}\n---\n# L1\n\n## Impact\n\n- Ships.\n`)
    expect(ladders[0]?.ladder.levels[0]?.competencies[0]?.expectations[0]?.text).toBe('Ships.')
  })

  it('of table cells are tables all the same', () => {
    const cells = '<tr><td colspan="100000" rowspan="100000">a b c d e</td></tr>'.repeat(1000)
    const { documents } = parse('doc.md', `<table><tr><th></th><th>L1</th><th>L2</th></tr>${cells}</table>`)
    expect(documents.get('doc.md')?.sections[0]?.blocks[0]?.type).toBe('table')
  })
})

describe('a text that is too deep to be read', () => {
  const text = `# L1\n\n${'> '.repeat(500)}deep words\n`

  it('is kept whole, as one section, and says why', () => {
    const { documents, ladders } = parse('L1.md', text)
    const document = documents.get('L1.md')
    expect(document?.unread).toBe('Quotes, lists and notes are nested more than 100 deep')
    expect(document?.sections).toMatchObject([{ title: '', blocks: [{ type: 'code', markdown: text }] }])
    expect(ladders[0] && coverageOf(ladders[0]).map(({ words, covered }) => words - covered)).toEqual([0, 0])
  })

  it('is one in which notes stand in notes, or a paragraph has ten thousand lines', () => {
    expect(unreadable('[^1]: '.repeat(101))).toBe('Quotes, lists and notes are nested more than 100 deep')
    expect(unreadable('word\r\n'.repeat(10_001))).toMatch(/^A paragraph has more than 10000 lines/u)
    expect(unreadable('word\r\n\r\n'.repeat(6000))).toBeUndefined()
    expect(unreadable('word\n \n'.repeat(6000))).toBeUndefined()
  })

  it('is one of more lines than fit into memory', () => {
    expect(parse('L1.md', 'a\n\n'.repeat(2_500_000)).documents.get('L1.md')?.unread).toBe(
      'There are more than 100000 lines',
    )
  })

  it('is not one that is only wide', () => {
    const wide = `# L1\n\n${'- - - - '.repeat(300)}\n\n${'-'.repeat(500)}\n\n${' '.repeat(500)}code\n\n> - > - a\n`
    expect(parse('L1.md', wide).documents.get('L1.md')?.unread).toBeUndefined()
  })

  it('is an error at its place, where it is data', () => {
    const document = parse('a.json', '['.repeat(500) + ']'.repeat(500)).documents.get('a.json')
    expect(document?.frontMatter?.errors).toMatchObject([{ message: 'Values are nested more than 100 deep' }])
  })
})

it('reads marks as marks up to a thousand in one paragraph', () => {
  const { ladders } = parse('L1.md', `${'**a** '.repeat(400)}\n`)
  expect(ladders[0]?.ladder.levels[0]?.expectations[0]?.text).toBe('a '.repeat(400).trim())
})
