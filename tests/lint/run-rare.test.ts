// What a run makes of what is rare: parts outside of the ladder, files of nobody, rules that an override silences.
import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { Place } from '../../src/model/place.js'
import type { Declaration } from '../../src/ladder/declaration.js'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { activeRules } from '../../src/lint/options.js'
import { defineRule, type AnyRule, type Finding, type RuleContext } from '../../src/lint/rule.js'
import { lint } from '../../src/lint/run.js'

type Context = RuleContext<unknown, { said: (data: { word: string }) => string }>

/** A rule that reports what a test tells it to. */
function saying(act: (context: Context) => Iterable<Finding & { word?: string }>, id = 'saying'): AnyRule {
  return defineRule({
    id,
    description: 'Say it',
    recommended: 'error',
    messages: { said: ({ word }: { word: string }) => word },
    check(context) {
      for (const { word = '', ...finding } of act(context))
        context.report('said', { ...finding, data: { word } })
    },
  })
}

const files = { 'L1.md': '# L1\n\n## Impact\n\n- Ships undefined things.\n', 'L2.md': '# L2\n' }

function run(
  rules: readonly AnyRule[],
  texts: Record<string, string> = files,
  declaration: Declaration = {},
  timed?: Parameters<typeof lint>[3],
): Diagnostic[] {
  const sources = Object.entries(texts).map(([path, text]) => ({ path, text }))
  const { ladders } = parseWorkspace(sources, { configurations: [{ path: 'ladder.yml', declaration }] })
  const surroundings = { exists: () => true, document: () => undefined, ladders }
  return ladders.flatMap((parsed) => lint(parsed, activeRules(rules, 'recommended', {}), surroundings, timed))
}

const place = (path: string): Place => ({
  path,
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 2, offset: 1 },
})

it('a finding that asks for no words is at the whole part', () => {
  const rule = saying(
    ({ ladder: { levels } }) => levels[0]?.competencies[0]?.expectations.map((at) => ({ at })) ?? [],
  )
  expect(run([rule]).map((found) => found.place.end.column)).toEqual([26])
})

it('a finding in a file that is none of the ladder is where it was reported, and has no source', () => {
  const rule = saying(({ sourceOf }) => [
    { at: place('other.md'), find: 'x', word: `has \`${sourceOf(place('other.md'))}\`` },
  ])
  expect(run([rule])).toMatchObject([{ message: 'has ``', place: place('other.md') }])
})

it('a finding about a part that is none of the ladder has no pointer', () => {
  const rule = saying(({ parsed }) => {
    const at = {}
    parsed.trace.places.set(at, place('L1.md'))
    return [{ at }]
  })
  expect(run([rule])).toMatchObject([{ pointer: '', place: place('L1.md') }])
})

it('a part that has a path is a part', () => {
  const rule = saying(({ ladder, parsed }) => {
    const at = { path: 'L1.md' }
    parsed.trace.places.set(at, place('L2.md'))
    return ladder.levels.length > 0 ? [{ at }] : []
  })
  expect(run([rule])).toMatchObject([{ place: place('L2.md') }])
})

it('an override silences a rule for its documents alone', () => {
  const rule = saying(({ ladder: { levels } }) => levels.map((at) => ({ at })))
  const overrides = [{ files: ['L1.md'], rules: { saying: 'off' as const } }]
  expect(run([rule], files, { overrides }).map((found) => found.place.path)).toEqual(['L2.md'])
})

it('an override makes no finding more severe than its rule says it is', () => {
  const rule = saying(({ ladder: { levels } }) => levels.map((at) => ({ at, atMost: 'info' as const })))
  const overrides = [{ files: ['L1.md'], rules: { saying: 'error' as const } }]
  expect(run([rule], files, { overrides }).map(({ severity }) => severity)).toEqual(['info', 'info'])
})

it('a rule that only an override woke is silent elsewhere', () => {
  const rule = saying(({ ladder: { levels } }) => levels.map((at) => ({ at })))
  const { ladders } = parseWorkspace(Object.entries(files).map(([path, text]) => ({ path, text })))
  const asleep = activeRules([rule], 'recommended', {}).map((active) => ({ ...active, usual: {} }))
  const surroundings = { exists: () => true, document: () => undefined, ladders }
  expect(ladders.flatMap((parsed) => lint(parsed, asleep, surroundings))).toEqual([])
})

it('the time of each rule goes by its name', () => {
  const names: string[] = []
  run([saying(() => [], 'one'), saying(() => [], 'two')], files, {}, (name, act) => {
    names.push(name)
    return act()
  })
  expect(names).toEqual(['rule one', 'rule two'])
})

const crashing = saying(() => {
  throw new Error('out of luck')
})

it('a rule that crashes where there is no document is a finding at the folder', () => {
  const { pages } = parseWorkspace([])
  const surroundings = { exists: () => true, document: () => undefined, ladders: [] }
  const found = lint(pages, activeRules([crashing], 'recommended', {}), surroundings)
  expect(found).toMatchObject([{ ruleId: 'internal-error', place: { path: '.' } }])
})

it('a rule that crashes is a finding in a file that could not be read too', () => {
  const unreadable = { 'L0.md': `# L0\n\n${'>'.repeat(101)} a\n`, ...files }
  const readable = saying(() => [{ at: place('L0.md') }], 'readable-text')
  expect(run([readable, crashing], unreadable).map(({ ruleId }) => ruleId)).toEqual([
    'internal-error',
    'readable-text',
  ])
})

it('of data that could not be read, only that is a finding', () => {
  const data = { ...files, 'notes.yml': 'a: [b\n' }
  const everywhere = (id: string): AnyRule =>
    saying(() => ['L1.md', 'notes.yml'].map((path) => ({ at: place(path) })), id)
  const found = run([everywhere('readable-text'), everywhere('saying')], data, { files: ['*.md', '*.yml'] })
  expect(found.map(({ ruleId, place: { path } }) => `${path} ${ruleId}`)).toEqual([
    'L1.md readable-text',
    'L1.md saying',
    'notes.yml readable-text',
  ])
})
