// Levels that were begun as copies, and what is not told besides.
import { describe, expect, it } from 'vitest'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { activeRules } from '../../src/lint/options.js'
import { lint } from '../../src/lint/run.js'
import distinctLevel from '../../src/rules/distinct-level/rule.js'
import noDuplicate from '../../src/rules/no-duplicate-expectation/rule.js'
import ownLevel from '../../src/rules/own-level/rule.js'
import unchangedCompetency from '../../src/rules/unchanged-competency/rule.js'
import { told } from './told.js'

const statements = [
  'Plans the work of a whole month with the team',
  'Chooses between two designs and says why',
  'Measures what each release brought to its readers',
  'Tests what fails before it does',
  'Reviews the changes of others within a day',
  'Removes what nobody uses any more',
  'Answers for the nights of the service',
  'Hires people who know more than they do',
]

/** A level with half of the statements in one competency, and half in another. */
function level(items: readonly string[]): string {
  const half = Math.ceil(items.length / 2)
  const list = (part: readonly string[]): string => part.map((item) => `- ${item}.\n`).join('')
  return `## Impact\n\n${list(items.slice(0, half))}\n## Craft\n\n${list(items.slice(half))}`
}

const others = (word: string): string[] =>
  statements.map((_, index) => `${word} thing ${'abcdefgh'.charAt(index)}`)

/** Findings of the four rules about levels in this order, by rule and message; each may begin with words of its own. */
function found(
  inheritance: string,
  levels: readonly (readonly string[])[],
  off: readonly string[] = [],
  prose: readonly string[] = [],
): string[] {
  const files = levels.map((items, index) => ({
    path: `L${String(index + 1)}.md`,
    text: `# L${String(index + 1)}\n\n${prose[index] ?? ''}\n\n${level(items)}`,
  }))
  const configurations = [{ path: 'ladder.yml', declaration: { inheritance } as never }]
  const { ladders, documents } = parseWorkspace(files, { name: 'ours', configurations })
  const surroundings = { exists: () => true, document: (path: string) => documents.get(path), ladders }
  const rules = [distinctLevel, noDuplicate, ownLevel, unchangedCompetency].filter(
    ({ id }) => !off.includes(id),
  )
  return ladders
    .flatMap((parsed) => lint(parsed, activeRules(rules, 'recommended', {}), surroundings))
    .map(
      ({ severity, ruleId, message }) =>
        `${severity} ${ruleId}: ${message.slice(0, message.indexOf(', expected'))}`,
    )
}

const changed = (count: number): string[] => [
  ...statements.slice(0, 8 - count),
  ...others('Tries').slice(8 - count),
]

describe('where levels add to those below', () => {
  it('a copy is told once, with what was changed', () => {
    expect(found('additive', [others('Sees'), statements, changed(1)])).toEqual([
      'warning distinct-level: Unexpected level `L3` with the statements of `L2`, 1 of 8 changed',
    ])
    expect(found('additive', [others('Sees'), statements, changed(2)])).toEqual([
      'warning distinct-level: Unexpected level `L3` with the statements of `L2`, 2 of 8 changed',
    ])
  })

  it('a copy that is told as one says nothing of its parts where all is the same', () => {
    expect(found('additive', [statements, statements, statements])).toEqual([
      'error distinct-level: Unexpected level `L2` that says exactly what `L1` says',
      'error distinct-level: Unexpected level `L3` that says exactly what `L2` says',
    ])
  })

  it('a level that is a copy leads to the one below', () => {
    const same = level(statements)
    expect(told(distinctLevel, { 'L1.md': `# L1\n\n${same}`, 'L2.md': `# L2\n\n${same}` }).slice(1)).toEqual([
      '  see L1.md:1:1: `L1`',
    ])
  })

  it('a level that is nearly a copy leads to the one below', () => {
    const texts = [others('Sees'), statements, changed(1)].map(
      (items, n) => [`L${String(n + 1)}.md`, `# L${String(n + 1)}\n\n${level(items)}`] as const,
    )
    expect(
      told(distinctLevel, { ...Object.fromEntries(texts), 'ladder.yml': 'inheritance: additive\n' }).slice(1),
    ).toEqual(['  see L2.md:1:1: `L2`'])
  })

  it('its parts are told where nobody tells the whole', () => {
    const told = found('additive', [others('Sees'), statements, changed(1)], ['distinct-level'])
    expect(told.map((line) => line.split(':')[0])).toEqual([
      'warning unchanged-competency',
      'warning no-duplicate-expectation',
    ])
  })

  it('a level that shares less, or has few statements, is told by what it shares', () => {
    for (const levels of [
      [others('Sees'), statements, changed(3)],
      [others('Sees'), statements.slice(0, 5), statements.slice(0, 5).with(4, 'Tries')],
      [others('Sees'), statements, [...statements, ...others('Tries').slice(0, 3)]],
    ]) {
      const told = found('additive', levels)
      expect(told).not.toEqual([])
      expect(told.filter((line) => line.includes('distinct-level'))).toEqual([])
    }
  })

  it('a level that says in paragraphs what sets it apart is no copy', () => {
    const prose = (words: string): string =>
      ['one team', 'the plans of a year', 'those who hire'].map((end) => `${words} ${end}.`).join('\n\n')
    const told = found(
      'additive',
      [others('Sees'), statements, changed(1)],
      [],
      ['', prose('Knows'), prose('Leads')],
    )
    expect(told.filter((line) => line.includes('distinct-level'))).toEqual([])
  })

  it('a copy that calls itself by the other name is one', () => {
    const named = statements.map((text) => `An L1 ${text.toLowerCase()}`)
    expect(found('additive', [named, named])[0]).toBe(
      'warning distinct-level: Unexpected level `L2` with the statements of `L1`',
    )
  })

  it('a copy may name the level by its code, where that is neither its id nor its title', () => {
    const named = level(statements.map((text) => `An L1 ${text.toLowerCase()}`))
    const [first] = told(distinctLevel, {
      'L1.md': `---\nid: first\n---\n\n# L1: Engineer\n\n${named}`,
      'L2.md': `# L2: Senior Engineer\n\n${named}`,
    })
    expect(first).toMatch(/^warning L2\.md:1:1-1:22: Unexpected level `L2` with the statements of `first`, /u)
  })

  it('examples are not counted', () => {
    const sorted = (items: readonly string[], examples: readonly string[]): string =>
      `${level(items)}\n### Examples\n\n${examples.map((text) => `- ${text}.\n`).join('')}`
    const [first] = told(distinctLevel, {
      'L1.md': `# L1\n\n${sorted(others('Sees'), [])}`,
      'L2.md': `# L2\n\n${sorted(statements, others('Drew'))}`,
      'L3.md': `# L3\n\n${sorted(changed(1), others('Built'))}`,
      'ladder.yml': 'inheritance: additive\n',
    })
    expect(first).toContain('`L3` with the statements of `L2`, 1 of 8 changed,')
  })

  it('a repeated statement counts as often as it was there', () => {
    const twice = [...statements.slice(0, 4), ...statements.slice(0, 4)]
    expect(found('additive', [statements, twice]).filter((line) => line.includes('distinct-level'))).toEqual(
      [],
    )
    expect(found('additive', [others('Sees'), twice, twice.with(7, 'Tries another thing')])).toContain(
      'warning distinct-level: Unexpected level `L3` with the statements of `L2`, 1 of 8 changed',
    )
  })
})

describe('where levels restate what holds', () => {
  const long = [...statements, ...others('Keeps')]
  it('a copy is told where no other step is half as alike', () => {
    const copy = long.with(3, 'Tries another thing')
    expect(found('restated', [others('Sees').concat(others('Hears')), long, copy])).toEqual([
      'warning distinct-level: Unexpected level `L3` with the statements of `L2`, 1 of 16 changed',
    ])
    const alike = long.with(0, 'Sees the end of it').with(1, 'Hears the end of it')
    expect(found('restated', [alike, long, copy])).toEqual([])
    expect(
      found('restated', [others('Sees').concat(others('Hears')), long, copy.with(0, 'Sees').with(1, 'Says')]),
    ).toEqual([])
  })

  it('a step half as alike is enough to tell none', () => {
    const twenty = [...long, ...others('Brings').slice(0, 4)]
    const copy = twenty.with(3, 'Tries another thing').with(4, 'Takes a third one')
    const below = (same: number): string[] => [
      ...twenty.slice(0, same),
      ...[...others('Sees'), ...others('Hears')].slice(0, 20 - same),
    ]
    expect(found('restated', [below(8), twenty, copy])).toHaveLength(1)
    expect(found('restated', [below(9), twenty, copy])).toEqual([])
  })

  it('a step to a level that says far more is none that is alike', () => {
    const copy = long.with(3, 'Tries another thing')
    const said = [
      'warning distinct-level: Unexpected level `L3` with the statements of `L2`, 1 of 16 changed',
    ]
    expect(found('restated', [long.slice(0, 3), long, copy])).toEqual(said)
    expect(found('restated', [long.slice(0, 10), long, copy])).toEqual(said)
  })
})
