// Which texts of a level lead to the next one, and by which links.
import { describe, expect, it } from 'vitest'
import type { Declaration } from '../../src/ladder/declaration.js'
import { navigationOf } from '../../src/lint/navigation.js'
import { read } from '../outline.js'

/** Of a level with this text: `words → links`, or the rest of the text where there are none. */
function found(text: string, label?: string, declaration: Declaration = {}): string[] {
  const files = { 'L2.md': `# L2\n\n${text}\n`, 'L3.md': '# L3\n\n## Impact\n\n- Leads.\n' }
  const parsed = read(files, { configurations: [{ path: 'ladder.yml', declaration }] })
  return navigationOf(parsed, label).map(
    ({ words, links, rest }) =>
      `${words} → ${[...links.map(({ url }) => url), rest].filter(Boolean).join(' ')}`,
  )
}

describe('onward leads', () => {
  it.each<[string, string]>([
    ['Next up: [L3](L3.md)', 'Next up → L3.md'],
    ['**Next level:** [L3](L3.md)', 'Next level → L3.md'],
    ['[before](o.md)\n\nNext up: [L3](L3.md)', 'Next up → L3.md'],
    ['> Next up: [L3](L3.md)', 'Next up → L3.md'],
    ['Next up: [L3](L3.md) ![an arrow](a.png)', 'Next up → L3.md'],
    ['Next up: [L3](L3.md) or [M3](M3.md)', 'Next up → L3.md M3.md'],
    ['Next up: [L3](L3.md), or [M3 (back office)](M3.md)', 'Next up → L3.md M3.md'],
    ['Next up: [L3](L3.md), [back](L1.md)', 'Next up → L3.md'],
    ['Next up: [L3](L3.md), see [the list](all.md)', 'Next up → L3.md'],
    ['Previous: [L1](L1.md). Next: [L3](L3.md)', ' → L3.md'],
    ['Previous: [L1](L1.md) [Next: L3](L3.md)', ' → L3.md'],
    ['Next up: L3', 'Next up → L3'],
    ['Next up: **L3**.', 'Next up → L3'],
    ['## Next level\n\n[L3](L3.md)', ' → L3.md'],
    ['## Next level\n\n- [L3](L3.md)', ' → L3.md'],
    ['## Next level\n\n### Makers\n\n[L3](L3.md)', ' → L3.md'],
    ['## Next level\n\n→ L3', ' → L3'],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('nothing leads', () => {
  it.each([
    'Read [next](n.md).',
    'Previous: [L1](L1.md)',
    'Previous: L1',
    'Previous: [L1](L1.md), [what is next](n.md)',
    'Who [leads](o.md) the next\n\n[team](t.md)',
    '## Previous level\n\n[L1](L1.md)',
    '## Next level\n\n← [L1](L1.md)',
    '## Next level\n\nMany roads lead to L3',
    '## Next level\n\n```\nnext: [L3](L3.md)\n```',
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('where nobody knows where it stands', () => {
    const parsed = read({ 'L2.md': '# L2\n\nNext up: [L3](L3.md)\n' })
    parsed.trace.places.clear()
    expect(navigationOf(parsed)).toEqual([])
  })
})

it('nothing leads on only because the next year is spoken of', () => {
  const sections = [{ title: 'The next year', role: 'overview' as const }]
  expect(found('## The next year\n\n[Plans](plans.md)', undefined, { sections })).toEqual([])
})

it('words that only a rule knows lead on as well', () => {
  const text =
    '## Overview\n\nMany paths.\n\nGrow into [L3](L3.md)\n\nRead on in what is next: [all](all.md).'
  expect(found(text, 'Grow into')).toEqual(['Grow into → L3.md'])
  expect(found(text)).toEqual([])
})

describe('words of one’s own lead on', () => {
  it.each<[string, string[]]>([
    ['Grow into [L3](L3.md)', ['Grow into → L3.md']],
    ['**Grow into**: [L3](L3.md)', ['Grow into → L3.md']],
    ['Grow into L3', []],
    ['Grow into a good [L3](L3.md)', []],
    ['Here you grow into [L3](L3.md)', []],
    ['From [L1](L1.md) you grow into', []],
    ['```\nGrow into [L3](L3.md)\n```', []],
    ['## Paths\n\nGrow into: [L3](L3.md)', ['Grow into → L3.md']],
    ['## Next level\n\nGrow into [L3](L3.md)', [' → L3.md']],
    ['[L1](L1.md), grow into a good [L3](L3.md)', []],
  ])('%j', (text, expected) => {
    expect(found(text, 'Grow into', { nextLabel: 'Grow into' })).toEqual(expected)
  })
})
