// What a run makes of what rules report: places, pointers, severities, an order, and one finding for one cause.
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { activeRules } from '../../src/lint/options.js'
import { defineRule, type AnyRule, type Finding, type RuleContext } from '../../src/lint/rule.js'
import { lint, ruleUrl, urlOf } from '../../src/lint/run.js'
import { parseWorkspace, type WorkspaceOptions } from '../../src/ladder/workspace.js'

type Context = RuleContext<unknown, { said: (data: { word?: string }) => string }>

/** A rule that reports what a test tells it to. */
function saying(act: (context: Context) => Iterable<Finding & { word?: string }>, id = 'saying'): AnyRule {
  return defineRule({
    id,
    description: 'Say it',
    recommended: 'error',
    messages: { said: ({ word }: { word?: string }) => `Unexpected ${word ?? 'word'}, expected another` },
    check(context) {
      for (const { word, ...finding } of act(context))
        context.report('said', { ...finding, data: word === undefined ? {} : { word } })
    },
  })
}

function run(
  files: Record<string, string>,
  rules: readonly AnyRule[],
  options: WorkspaceOptions = {},
): Diagnostic[] {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }))
  const { ladders, documents } = parseWorkspace(sources, { name: 'ours', ...options })
  const surroundings = { exists: () => true, document: (path: string) => documents.get(path), ladders }
  return ladders.flatMap((parsed) => lint(parsed, activeRules(rules, 'recommended', {}), surroundings))
}

const files = {
  'L1.md': '# L1\n\n## Impact\n\n- Ships a task.\n- Asks a lot.\n',
  'L2.md': '# L2\n\n## Impact\n\n- Leads.\n',
}

/** `path:line:column-column` of a finding. */
function where({ place: { path, start, end } }: Diagnostic): string {
  return `${path}:${String(start.line)}:${String(start.column)}-${String(end.column)}`
}

describe('a finding is', () => {
  it.each<[string, string | undefined, string]>([
    ['at the part', undefined, 'L1.md:5:1-16'],
    ['at the words in it that are asked for', 'a task', 'L1.md:5:9-15'],
    ['at the last word of it', 'task.', 'L1.md:5:11-16'],
    ['at the part, where the words stand behind it', 'Asks', 'L1.md:5:1-16'],
    ['at the part, where it has no such words', 'zzz', 'L1.md:5:1-16'],
    ['at the part, where no words are asked for', '', 'L1.md:5:1-16'],
  ])('%s', (_, find, expected) => {
    const rule = saying(
      ({ ladder }) =>
        ladder.levels[0]?.competencies[0]?.expectations.slice(0, 1).map((at) => ({ at, find })) ?? [],
    )
    expect(run(files, [rule]).map(where)).toEqual([expected])
  })

  it('about a part of the ladder, with a pointer to it, or about a place', () => {
    const rule = saying(({ ladder: { levels }, placeOf, sourceOf }) => {
      const part = levels[1]?.competencies[0]?.expectations[0]
      const place = part && placeOf(part)
      return part && place
        ? [
            { at: part, word: 'part' },
            { at: part, find: 'ads', word: 'words' },
            { at: place, word: sourceOf(place) },
          ]
        : []
    })
    expect(run(files, [rule]).map(({ message, pointer }) => [message, pointer])).toEqual([
      ['Unexpected - Leads., expected another', ''],
      ['Unexpected part, expected another', '/levels/1/competencies/0/expectations/0'],
      ['Unexpected words, expected another', '/levels/1/competencies/0/expectations/0'],
    ])
  })

  it('all that its rule said, and no more', () => {
    const edit = { range: [0, 1] as [number, number], text: 'x' }
    const more = {
      actual: 'a',
      expected: ['b'],
      note: 'c',
      fix: edit,
      suggestions: [{ message: 'd', fix: edit }],
    }
    const rule = saying(
      ({
        ladder: {
          levels: [at, other],
        },
      }) =>
        at && other
          ? [
              {
                at,
                word: 'more',
                ...more,
                related: [
                  { message: 'e', at: other, find: 'L2' },
                  { message: 'f', at: {} },
                ],
              },
              { at, word: 'less', related: [{ message: 'f', at: {} }] },
            ]
          : [],
    )
    const [less, full] = run(files, [rule])
    expect(full).toMatchObject({
      data: { word: 'more' },
      ...more,
      related: [{ message: 'e', place: { path: 'L2.md', start: { offset: 2 } } }],
    })
    expect(full?.related).toHaveLength(1)
    expect(Object.keys(less ?? {}).sort()).toEqual(
      ['data', 'message', 'messageId', 'place', 'pointer', 'ruleId', 'severity', 'url'].sort(),
    )
  })

  it('an error of the rule, where it has no place', () => {
    const rule = saying(() => [{ at: {} }])
    expect(run(files, [rule])).toMatchObject([
      {
        ruleId: 'internal-error',
        messageId: 'crash',
        data: { rule: 'saying', reason: '`said` was reported without a place or words for it' },
        place: { path: 'L1.md', start: { line: 1, column: 1, offset: 0 } },
        pointer: '',
      },
    ])
  })

  it.each([
    ['info', 'info'],
    ['warning', 'warning'],
    ['error', 'error'],
    [undefined, 'error'],
  ] as const)('at most as severe as its rule says of it: %s', (atMost, severity) => {
    const rule = saying(({ ladder: { levels } }) =>
      levels.slice(0, 1).map((at) => ({ at, ...(atMost && { atMost }) })),
    )
    expect(run(files, [rule]).map((found) => found.severity)).toEqual([severity])
    const mild = { ...rule, recommended: 'info' as const }
    expect(run(files, [mild]).map((found) => found.severity)).toEqual(['info'])
  })
})

describe('findings are in the order', () => {
  it('of their files, their places, their rules and their words', () => {
    const place = (path: string, start: number, end: number): object => ({
      path,
      start: { line: 1, column: start + 1, offset: start },
      end: { line: 1, column: end + 1, offset: end },
    })
    const places = [place('L2.md', 0, 1), place('L1.md', 1, 2), place('L1.md', 0, 3), place('L1.md', 0, 2)]
    const say = (id: string): AnyRule =>
      saying(
        () =>
          places.flatMap((at) => [
            { at, word: 'b' },
            { at, word: 'a' },
          ]),
        id,
      )
    const found = run(files, [say('two'), say('one')])
    const told = found.map(
      (each) => `${where(each).replace('.md:1', '')} ${each.ruleId} ${String(each.data['word'])}`,
    )
    const each = (at: string): string[] => ['one a', 'one b', 'two a', 'two b'].map((word) => `${at} ${word}`)
    expect(told).toEqual(['L1:1-3', 'L1:1-4', 'L1:2-3', 'L2:1-2'].flatMap(each))
  })
})

describe('the documentation of a rule is', () => {
  const rule = saying(() => [])
  it('at home, where it comes with the package', () => {
    expect(urlOf({ rule })).toEqual({ url: ruleUrl('saying') })
    expect(ruleUrl('saying')).toMatch(/^https:.*\/src\/rules\/saying#readme$/u)
  })

  it('where the rule says it is, and nowhere for a rule of a team that does not', () => {
    expect(urlOf({ rule: { ...rule, url: 'https://a.bc' }, own: true })).toEqual({ url: 'https://a.bc' })
    expect(urlOf({ rule, own: true })).toEqual({})
  })
})

it.each<[string, 'error' | 'warning', number]>([
  ['errors', 'error', 2],
  ['warnings', 'warning', 1],
])(
  'of a deprecated level, of which nobody edits the text, %s: %s are told at %i levels',
  (_, recommended, times) => {
    const rule = { ...saying(({ ladder: { levels } }) => levels.map((at) => ({ at }))), recommended }
    const deprecated = { ...files, 'L1.md': `---\nstatus: deprecated\n---\n${files['L1.md']}` }
    expect(run(deprecated, [rule])).toHaveLength(times)
  },
)

describe('errors of a draft', () => {
  const drafts = {
    'L1.md': '---\nstatus: draft\n---\n# L1\n\n## Impact\n\n- Ships.\n',
    'L2.md': '# L2\n\n## Impact\n\n- Leads.\n',
  }
  const all = saying(({ ladder: { levels } }) =>
    levels.flatMap((level) => [level, ...level.competencies].map((at) => ({ at }))),
  )

  it('are warnings', () => {
    expect(run(drafts, [all]).map(({ place, severity }) => [place.path, severity])).toEqual([
      ['L1.md', 'warning'],
      ['L1.md', 'warning'],
      ['L2.md', 'error'],
      ['L2.md', 'error'],
    ])
  })

  it('are warnings too where they are about a place in it', () => {
    const rule = saying(({ ladder: { levels }, placeOf }) =>
      levels.flatMap((level) => placeOf(level) ?? []).map((at) => ({ at })),
    )
    expect(run(drafts, [rule]).map(({ severity }) => severity)).toEqual(['warning', 'error'])
  })

  it('are errors where it is the rule that failed', () => {
    const rule = saying(() => [{ at: {} }])
    expect(run(drafts, [rule]).map(({ severity }) => severity)).toEqual(['error'])
  })

  it('are no warnings where they were less', () => {
    expect(run(drafts, [{ ...all, recommended: 'info' }]).map(({ severity }) => severity)).toEqual(
      Array(4).fill('info'),
    )
  })

  it('are those of its own, of a dozen in one document too', () => {
    const levels = Array.from(
      { length: 12 },
      (_, index) => `# L${String(index + 1)}\n\n## Impact\n\n- Does ${String(index)}.\n`,
    )
    const rule = saying(({ ladder }) => {
      for (const level of ladder.levels) if (level.id === 'L11') level.status = 'draft'
      return ladder.levels.map((at) => ({ at }))
    })
    const mild = (rules: AnyRule): number[] =>
      run({ 'levels.md': levels.join('\n') }, [rules]).flatMap(({ severity }, index) =>
        severity === 'warning' ? [index] : [],
      )
    expect(mild(rule)).toEqual([10])
    const atPlaces = saying(({ ladder, placeOf }) => {
      for (const level of ladder.levels) if (level.id === 'L11') level.status = 'draft'
      return ladder.levels
        .flatMap(({ competencies: [own] }) => (own && placeOf(own)) ?? [])
        .map((at) => ({ at }))
    })
    expect(mild(atPlaces)).toEqual([10])
  })

  it('are those of its own where levels stand side by side', () => {
    const rows = [
      '| Competency | L1 | L2 | L3 |',
      '|---|---|---|---|',
      '| Impact | Ships a task. | Leads a team. | Leads two teams. |',
      '| Craft | Tests a task. | Plans a test. | Plans all tests. |',
    ]
    const rule = saying(({ ladder: { levels } }) => {
      for (const level of levels) if (level.id === 'L2') level.status = 'draft'
      return levels.flatMap(({ competencies }) => competencies.map((at) => ({ at })))
    })
    expect(
      run({ 'levels.md': `# Career ladder\n\n${rows.join('\n')}\n` }, [rule])
        .map(({ severity }) => severity)
        .sort(),
    ).toEqual(['error', 'error', 'error', 'error', 'warning', 'warning'])
  })
})

describe('of a file that could not be read', () => {
  const deep = {
    ...files,
    'L1.md': `# L1\n\n${'>'.repeat(101)} a\n`,
    'L0.md': '# L0\n\n## Impact\n\n- Asks.\n',
  }
  const everywhere = (id: string): AnyRule =>
    saying(
      ({ documents }) =>
        documents.map(({ source: { path } }) => ({
          at: { path, start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } },
        })),
      id,
    )

  it('only that is a finding', () => {
    const found = run(deep, [everywhere('readable-text'), everywhere('other')])
    expect(found.map(({ ruleId, place }) => `${place.path} ${ruleId}`)).toEqual([
      'L0.md other',
      'L0.md readable-text',
      'L1.md readable-text',
      'L2.md other',
      'L2.md readable-text',
    ])
    expect(run(deep, [everywhere('other')])).toHaveLength(3)
  })
})
