// Texts that nobody writes by accident: none may crash the parser, hang it, or take more than its share of time.
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/ladder/coverage.js'
import { parseWorkspace, type Workspace } from '../../src/ladder/workspace.js'

// The full size takes minutes; `FUZZ_RUNS` asks for it.
const full = process.env['FUZZ_RUNS'] !== undefined
const million = full ? 10_000_000 : 200_000

function parse(path: string, text: string): Workspace {
  const other = { path: 'L2.md', text: '# L2\n\n## Impact\n\n- Leads.\n' }
  const workspace = parseWorkspace([{ path, text }, other], { name: 'ours' })
  for (const parsed of [...workspace.ladders, workspace.pages]) {
    coverageOf(parsed)
    JSON.stringify(parsed.ladder)
  }
  return workspace
}

type Attack = [name: string, path: string, text: (size: number) => string]

const deep: Attack[] = [
  ['quotes', 'L1.md', (n) => `${'>'.repeat(n)} x`],
  ['quotes with spaces', 'L1.md', (n) => `${'> '.repeat(n)}x`],
  ['lists', 'L1.md', (n) => `${'- '.repeat(n)}x`],
  ['numbered lists', 'L1.md', (n) => `${'1. '.repeat(n)}x`],
  ['quotes and lists', 'L1.md', (n) => `${'> - '.repeat(n)}x`],
  [
    'lists, a line each',
    'L1.md',
    (n) => Array.from({ length: Math.sqrt(n) * 2 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n'),
  ],
  ['strong words', 'L1.md', (n) => `${'**'.repeat(n)}x${'**'.repeat(n)}`],
  ['HTML tables', 'L1.md', (n) => '<table><tr><td>'.repeat(n)],
  ['HTML lists', 'L1.md', (n) => `${'<ul><li>'.repeat(n)}x`],
  ['folds', 'L1.md', (n) => `${'<details>\n\na\n\n'.repeat(n / 10)}${'</details>\n\n'.repeat(n / 10)}`],
  ['YAML lists', 'a.yml', (n) => '['.repeat(n)],
  ['YAML maps', 'a.yml', (n) => '{a: '.repeat(n)],
  ['YAML keys', 'a.yml', (n) => `${'? '.repeat(n)}x`],
  ['YAML items', 'a.yml', (n) => `${'- '.repeat(n)}x`],
  ['JSON lists', 'a.json', (n) => '['.repeat(n) + ']'.repeat(n)],
  ['JSON maps', 'a.json', (n) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`],
  ['front matter', 'L1.md', (n) => `---\na: ${'['.repeat(n)}\n---\n# L1\n`],
]

const long: Attack[] = [
  ['a line of words', 'L1.md', (n) => 'word '.repeat(n / 5)],
  ['asterisks', 'L1.md', (n) => '*'.repeat(n)],
  ['asterisks between words', 'L1.md', (n) => '*a '.repeat(n / 3)],
  ['strong that never ends', 'L1.md', (n) => '**a'.repeat(n / 3)],
  ['emphasis in emphasis', 'L1.md', (n) => '*a'.repeat(n / 4) + 'a*'.repeat(n / 4)],
  ['struck out', 'L1.md', (n) => '~~a'.repeat(n / 3)],
  ['brackets', 'L1.md', (n) => '['.repeat(n / 2) + ']'.repeat(n / 2)],
  ['links that never end', 'L1.md', (n) => '[a]('.repeat(n / 4)],
  ['comments that never end', 'L1.md', (n) => 'a <!-- '.repeat(n / 7)],
  ['tags that never end', 'L1.md', (n) => '<a '.repeat(n / 3)],
  ['tables that never end', 'L1.md', (n) => '<table\n\n'.repeat(n / 8)],
  [
    'code that never ends',
    'L1.md',
    (n) => Array.from({ length: Math.sqrt(2 * n) }, (_, i) => '`'.repeat(i)).join(' '),
  ],
  ['spaces', 'L1.md', (n) => `# L1\n\n- a${' '.repeat(n)}b\n`],
  ['a heading of dashes', 'L1.md', (n) => `# L1 ${'- '.repeat(n / 2)}x`],
  ['words that lead on', 'L1.md', (n) => `${'next '.repeat(n / 5)}. [a](b)`],
  ['signs that are no words', 'L1.md', (n) => '¡'.repeat(n)],
  ['lone surrogates and zeros', 'L1.md', (n) => '\ud800\u0000'.repeat(n / 2)],
]

const many: Attack[] = [
  ['paragraphs', 'L1.md', (n) => 'word\n\n'.repeat(n)],
  ['items', 'L1.md', (n) => `# L1\n\n## Impact\n\n${'- Same words.\n'.repeat(n)}`],
  ['lists', 'L1.md', (n) => '- a\n\nb\n\n'.repeat(n)],
  ['levels', 'doc.md', (n) => Array.from({ length: n }, (_, i) => `# L${i}\n\nWords.\n\n`).join('')],
  [
    'competencies',
    'L1.md',
    (n) => `# L1\n\n${Array.from({ length: n }, (_, i) => `## Area ${i}\n\nWords.\n\n`).join('')}`,
  ],
  ['anti-patterns', 'L1.md', (n) => `# L1\n\n## Anti-patterns\n\n${'- **Same**. Words.\n'.repeat(n)}`],
  [
    'rows',
    'doc.md',
    (n) =>
      `| | L1 | L2 |\n|-|-|-|\n${Array.from({ length: n }, (_, i) => `| a${i} | one two three four | five |\n`).join('')}`,
  ],
  ['open tables', 'L1.md', (n) => '<table>\n\n'.repeat(n)],
  ['links on a line', 'L1.md', (n) => '[next](L2.md) '.repeat(n)],
  [
    'statements',
    'a.yml',
    (n) => `levels: [a, b]\nlist:\n${'  - { level: a, theme: t, text: words }\n'.repeat(n)}`,
  ],
]

describe('100,000 deep', () => {
  it.each(deep)('%s', (_, path, text) => {
    expect(parse(path, text(100_000)).documents.has(path)).toBe(true)
  })
})

describe(`${String(million / 1_000_000)} MB of`, () => {
  it.each(long)(
    '%s',
    (_, path, text) => {
      expect(parse(path, text(million)).documents.has(path)).toBe(true)
    },
    300_000,
  )
})

describe('four times as many take not much more than four times as long', () => {
  it.each(many)(
    '%s',
    (_, path, text) => {
      // Four times the steps of a quadratic algorithm are sixteen; the machine may be busy, so the best of some tries counts.
      let best = Infinity
      for (let attempt = 0; attempt < 5 && best >= 10; attempt++)
        best = Math.min(best, timeOf(() => parse(path, text(2400))) / timeOf(() => parse(path, text(600))))
      expect(best).toBeLessThan(10)
    },
    120_000,
  )
})

function timeOf(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
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
    expect(document?.unread).toBe('Quotes and lists are nested more than 100 deep')
    expect(document?.sections).toMatchObject([{ title: '', blocks: [{ type: 'code', markdown: text }] }])
    expect(ladders[0] && coverageOf(ladders[0]).map(({ words, covered }) => words - covered)).toEqual([0, 0])
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
