// What teams hold their own rules to: a rule that passes, and rules that fail in each way.
import { describe, expect, it } from 'vitest'
import { placeBetween } from '../../src/parse/lines.js'
import { defineRule, type AnyRule, type RuleContext } from '../../src/lint/rule.js'
import { testRule, type RuleExample } from '../../src/lint/test-rule.js'

const shortOverview = defineRule({
  id: 'short-overview',
  description: 'Keep the overview of a level to one paragraph',
  recommended: 'warning',
  messages: {
    long: ({ level }: { level: string }) =>
      `Unexpected long overview of \`${level}\`, expected one paragraph`,
  },
  check({ ladder, report }) {
    for (const level of ladder.levels) {
      const overview = level.sections.find(({ role, title }) => role === 'overview' && title !== '')
      const paragraphs = overview?.blocks.filter(({ type }) => type === 'paragraph').length ?? 0
      if (overview && paragraphs > 1) report('long', { at: overview, data: { level: level.id } })
    }
  },
})

const long = '# L1\n\n## Overview\n\nOne.\n\nTwo.\n'

it('passes a rule that finds what is expected, whatever the order of files and the line ends', () => {
  testRule(shortOverview, {
    files: { 'L1.md': long, 'L2.md': '# L2\n\n## Overview\n\nOne.\n' },
    expected: ['L1.md:3:1: Unexpected long overview of `L1`, expected one paragraph'],
  })
})

it('shows what came where something else was expected', () => {
  expect(() => {
    testRule(shortOverview, { files: { 'L1.md': long } })
  }).toThrow(
    'Unexpected findings:\n[\n  "L1.md:3:1: Unexpected long overview of `L1`, expected one paragraph"\n]\nexpected:\n[]',
  )
})

it('passes a rule that has nothing to say where nothing is expected', () => {
  testRule(shortOverview, { files: { 'L1.md': '# L1\n' } })
})

it('fails a rule whose findings depend on line ends', () => {
  const counting = defineRule({
    id: 'counting',
    description: 'Count characters',
    recommended: 'warning',
    messages: { length: ({ length }: { length: number }) => `Unexpected length ${String(length)}` },
    check({ documents, ladder, report }) {
      const [level] = ladder.levels
      if (level) report('length', { at: level, data: { length: documents[0]?.source.text.length ?? 0 } })
    },
  })
  expect(() => {
    testRule(counting, {
      files: { 'L1.md': '# L1\n\nText.\n' },
      expected: ['L1.md:1:1: Unexpected length 12'],
    })
  }).toThrow('findings with CRLF line ends')
})

it('applies fixes until none is left, and fails a rule that goes on for ever', () => {
  const growing = defineRule({
    id: 'growing',
    description: 'Add a word',
    recommended: 'warning',
    fixable: true,
    messages: { more: () => 'Unexpected end, expected more' },
    check({ ladder, report }) {
      const [level] = ladder.levels
      if (level) report('more', { at: level, fix: { range: [0, 0], text: '# ' } })
    },
  })
  expect(() => {
    testRule(growing, {
      files: { 'L1.md': '# L1\n' },
      expected: ['L1.md:1:1: Unexpected end, expected more'],
    })
  }).toThrow('fixable findings after mending')
})

type Told = Pick<
  RuleContext<{ words?: string | undefined }, never>,
  'ladder' | 'parsed' | 'surroundings' | 'options'
>

/** A rule that tells of each level what a test asks for. */
function telling(words: (context: Told) => unknown): AnyRule {
  return defineRule({
    id: 'telling',
    description: 'Tell',
    options: (z) => z.strictObject({ words: z.string().optional() }),
    messages: { told: ({ told }: { told: string }) => told },
    check(context) {
      const told = String(words(context))
      for (const at of context.ladder.levels) context.report('told', { at, data: { told } })
    },
  })
}

describe('a rule is given', () => {
  const files = { 'README.md': '# About\n', 'levels/L1.md': '# L1\n' }
  const tells = (rule: AnyRule, told: string, more: Partial<RuleExample> = {}): void => {
    testRule(rule, { files, expected: [`levels/L1.md:1:1: ${told}`], ...more })
  }

  it('its options', () => {
    const rule = telling(({ options }) => options.words)
    tells(rule, 'Aha', { options: { words: 'Aha' } })
    tells(rule, 'undefined')
  })

  it('the declaration, as that of the folder that all files are in', () => {
    const rule = telling(({ ladder, parsed }) => `${ladder.title} in \`${parsed.folder ?? 'none'}\``)
    tells(rule, 'Ours in ``', { declaration: { title: 'Ours' } })
  })

  it('the files and folders that exist', () => {
    const asked = ['levels/L1.md', 'levels', 'level', 'levels/L2.md']
    tells(
      telling(({ surroundings }) => asked.map((path) => surroundings.exists(path)).join()),
      'true,true,false,false',
    )
  })

  it('the documents of the run, and the ladders', () => {
    tells(
      telling(({ surroundings: { document, ladders, paths } }) =>
        [paths?.toSorted(), document('levels/L1.md')?.text.trim(), ladders.length].join(),
      ),
      'README.md,levels/L1.md,# L1,1',
    )
  })
})

it('fails a rule whose findings depend on the order of files', () => {
  expect(() => {
    testRule(
      telling(({ surroundings }) => surroundings.paths?.[0]),
      { files: { 'L1.md': '# L1\n', 'notes.txt': '' }, expected: ['L1.md:1:1: L1.md'] },
    )
  }).toThrow('findings with the files in reverse order')
})

it('expects findings in the order of their files, those of several ladders and of pages too', () => {
  const everywhere = defineRule({
    id: 'everywhere',
    description: 'Find each document',
    messages: { found: () => 'Here' },
    check({ documents, report }) {
      for (const { source } of documents) {
        const start = { line: 1, column: 1, offset: 0 }
        report('found', { at: { path: source.path, start, end: start } })
      }
    },
  })
  testRule(everywhere, {
    files: {
      'a/L1.md': '# L1\n\n## Impact\n\n- Ships.\n',
      'c/M1.md': '# M1\n\n## Impact\n\n- Leads.\n',
      'b.md': '# About both\n',
    },
    expected: ['a/L1.md:1:1: Here', 'b.md:1:1: Here', 'c/M1.md:1:1: Here'],
  })
})

describe('mending', () => {
  /** Finds each `bad`, and makes `good` of it one at a time; finds each `sad` as well, for which it has no fix. */
  const noBad = defineRule({
    id: 'no-bad',
    description: 'Make good of bad',
    messages: { bad: ({ word }: { word: string }) => `Unexpected ${word}` },
    fixable: true,
    check({ documents, report }) {
      for (const { source } of documents) {
        for (const word of ['bad', 'sad']) {
          const offset = source.text.indexOf(word)
          if (offset === -1) continue
          report('bad', {
            at: placeBetween(source.path, source.starts, offset, offset + 3),
            data: { word },
            ...(word === 'bad' ? { fix: { range: [offset, offset + 3], text: 'good' } } : {}),
          })
        }
      }
    },
  })
  const files = { 'L1.md': '# L1\n\nbad, bad, sad\n', 'L2.md': '# L2 bad\n', 'L3.md': '# L3\n' }
  const expected = ['L1.md:3:1: Unexpected bad', 'L1.md:3:11: Unexpected sad', 'L2.md:1:6: Unexpected bad']

  it('goes on until nothing is left to mend, in each file by its own fixes', () => {
    testRule(noBad, {
      files,
      expected,
      fixed: { 'L1.md': '# L1\n\ngood, good, sad\n', 'L2.md': '# L2 good\n' },
    })
  })

  it('must leave what was expected', () => {
    const example = { files, expected, fixed: { 'L1.md': '# L1\n\ngood, bad, sad\n' } }
    expect(() => {
      testRule(noBad, example)
    }).toThrow('Unexpected files after mending:\n{\n  "L1.md": "# L1\\n\\ngood, good, sad\\n"')
  })

  it('is tried ten times', () => {
    const run = (count: number): void => {
      testRule(noBad, {
        files: { 'L1.md': `# L1\n\n${'bad '.repeat(count)}\n` },
        expected: ['L1.md:3:1: Unexpected bad'],
      })
    }
    expect(() => {
      run(10)
    }).not.toThrow()
    expect(() => {
      run(11)
    }).toThrow('fixable findings after mending')
  })
})
