// What a page of a level says of it besides what it asks.
import { expect, test } from 'vitest'
import { parseLadder } from '../../src/core.js'
import { renderSite } from '../../src/site.js'

const { ladder } = parseLadder(
  [
    {
      path: 'L1.md',
      text: '---\naxes: { scope: task }\n---\n\n# L1: Engineer\n\n## Impact\n\n- Ships.\n',
    },
    { path: 'L2.md', text: '# L2: Senior Engineer\n\n## Impact\n\n- Leads.\n' },
  ],
  {
    name: 'ours',
    declaration: {
      axes: [
        { id: 'scope', title: 'Scope', scale: ['task', 'team'] },
        { id: 'reach', title: 'Reach', scale: ['team', 'company'] },
      ],
      levels: [
        { id: 'L1', band: 'A', aliases: ['Junior', 'Starter'], equivalents: ['L2', 'Consultant'] },
        { id: 'L2' },
      ],
    },
  },
)

const factsOf = (page: string): string[] => {
  const markup = renderSite(ladder).get(page)
  const [, list = ''] = /<dl class="facts">([^]*?)<\/dl>/u.exec(String(markup)) ?? []
  return [...list.matchAll(/<dt>([^]*?)<\/dt>\s*<dd>([^]*?)<\/dd>/gu)].map(([, label, value]) =>
    `${String(label)}: ${String(value).replace(/<[^<>]*>/gu, '')}`.replace(/\s+/gu, ' ').trim(),
  )
}

test('are its steps, its band, its other names, and the levels that it is equal to', () => {
  expect(factsOf('levels/L1.html')).toEqual([
    'Scope: task',
    'Band: A',
    'Also called: Junior, Starter',
    'Equal to: L2 Senior Engineer, Consultant',
  ])
})

test('are none, where nothing more is known', () => {
  expect(factsOf('levels/L2.html')).toEqual([])
})

test.each(['Pitfalls', 'Common mistakes'])(
  'names anti-patterns in its contents as the level does: %s',
  (title) => {
    const text = `# L1\n\n## Craft\n\n- Turns bowls.\n\n## Kiln\n\n- Fires bowls.\n\n## ${title}\n\n- **Haste**: cracks bowls.\n`
    const { ladder: own } = parseLadder([{ path: 'L1.md', text }])
    const markup = String(renderSite(own).get('levels/L1.html'))
    const [, contents = ''] = /<nav class="toc"[^>]*>([^]*?)<\/nav>/u.exec(markup) ?? []
    expect([...contents.matchAll(/<a [^>]*>([^<]*)<\/a>/gu)].map(([, words]) => words)).toEqual([
      'Craft',
      'Kiln',
      title,
    ])
  },
)
