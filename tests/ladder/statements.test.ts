// What a level's prose becomes: expectations, examples, anti-patterns, facts, navigation.
import { describe, expect, it } from 'vitest'
import type { Level } from '../../src/model/level.js'
import { parseLevel } from '../../src/ladder/parse-level.js'
import { outline, read } from '../outline.js'

/** What a level with one competency says, and the level above it that makes the heading a competency. */
function impact(text: string): string {
  const upper = '# L2\n\n## Impact\n\n- Leads.\n'
  return outline(read({ 'L1.md': `# L1\n\n## Impact\n\n${text}`, 'L2.md': upper })).split('\nL2')[0] ?? ''
}

function level(text: string): Level {
  const ladder = read({ 'L1.md': `# L1\n\n${text}`, 'L2.md': '# L2\n\n## Impact\n\n- Leads.\n' })
  return ladder.ladder.levels[0] ?? parseLevel('')
}

describe('expectations are', () => {
  it.each([
    ['bullets', '- Ships.\n- Tests.\n', 'Ships. | Tests.'],
    ['steps', '1. Ships.\n2. Tests.\n', 'Ships. | Tests.'],
    ['tasks', '- [ ] Ships.\n- [x] Tests.\n', 'Ships. | Tests.'],
    ['paragraphs', 'Ships.\n\nTests *well*.\n', 'Ships. | Tests well.'],
    ['bullets below an introduction', 'In short:\n\n- Ships.\n', 'Ships.'],
    ['bullets below one sentence', 'An engineer who ships.\n\n- Ships.\n', 'Ships.'],
    ['paragraphs above bullets', 'Ships.\n\nTests well.\n\n- Leads.\n', 'Ships. | Tests well. | Leads.'],
    [
      'paragraphs around bullets',
      'Ships.\n\nTests well.\n\nIn short:\n\n- Leads.\n\nHelps.\n',
      'Ships. | Tests well. | Leads. | Helps.',
    ],
    [
      'definitions',
      '- **Scope**: a task.\n- **Speed** - a week.\n',
      '[Scope] Scope: a task. | [Speed] Speed - a week.',
    ],
    ['nested', '- Ships:\n  - daily\n  - safely\n    1. twice\n', 'Ships: (daily | safely (twice))'],
    ['in two lists', '- Ships.\n\n### Details\n\n- Tests.\n', 'Ships. | Tests.'],
    ['loose', '- Ships.\n\n  More about it.\n\n- Tests.\n', 'Ships. | Tests.'],
    [
      'rows of a table',
      '| We expect | For example |\n| - | - |\n| Ships small parts. | A form. |\n| Tests *well* in time. | |\n',
      'Ships small parts. (e.g. A form.) | Tests well in time.',
    ],
    [
      'cells of sentences',
      '| For all | For the web |\n| - | - |\n| Ships parts that others need | Says who does what |\n| Tests what they have made well | Asks for more |\n',
      'Ships parts that others need | Says who does what | Tests what they have made well | Asks for more',
    ],
    [
      'what to do, beside what not to',
      "| Do | Don't |\n| - | - |\n| Ships small parts. | Waits. |\n",
      'Ships small parts.',
    ],
    ['no cells of names', '| Skill | Code |\n| - | - |\n| Data work | DATA |\n| Tests | TEST |\n', ''],
    ['no problems', '| Problem | Way out |\n| - | - |\n| Unclear goals | Talk about them |\n', ''],
    [
      'no cells of other levels',
      '| L3 Engineer | L4 Engineer |\n| - | - |\n| Ships parts that others need | Ships parts that others have |\n',
      '',
    ],
    ['no dashes', '- Ships.\n- —\n- N/A\n', 'Ships.'],
    ['nothing where a dash stands for it', '—\n', ''],
    ['HTML lists', '<ul><li>Ships.</li><li>Tests <b>well</b>.</li></ul>\n', 'Ships. | Tests well.'],
    ['none of the comments', '<!-- note -->\n\n- Ships.\n', 'Ships.'],
  ])('%s', (_, text, expected) => {
    expect(impact(text)).toBe(`L1\n  Impact: ${expected}`.trimEnd())
  })

  it('of a kind', () => {
    const text = '## Impact\n\n- Ships.\n- **Scope**: a task.\n\n1. Tests.\n'
    expect(level(text).competencies[0]?.expectations.map(({ kind }) => kind)).toEqual([
      'bullet',
      'definition',
      'step',
    ])
  })
})

describe('examples are', () => {
  it.each([
    ['folded', '- Ships.\n\n<details><summary>Examples</summary>\n\n- A form.\n- A page.\n\n</details>\n'],
    [
      'folded without blank lines',
      '- Ships.\n\n<details><summary>Examples</summary><ul><li>A form.</li><li>A page.</li></ul></details>\n',
    ],
    ['under a heading', '- Ships.\n\n### Examples\n\n- A form.\n- A page.\n'],
    ['under a label', '- Ships.\n\n**Examples:**\n\n- A form.\n- A page.\n'],
    ['under plain words', '- Ships.\n\nExamples:\n\n- A form.\n- A page.\n'],
  ])('%s', (_, text) => {
    expect(impact(text)).toBe('L1\n  Impact: Ships. | e.g. A form. | e.g. A page.')
  })

  it('of one expectation', () => {
    expect(impact('- Ships.\n  <details><summary>Examples</summary>\n\n  - A form.\n\n  </details>\n')).toBe(
      'L1\n  Impact: Ships. (e.g. A form.)',
    )
  })

  it('not what is folded for another reason', () => {
    expect(impact('<details><summary>More</summary>\n\n- Ships.\n\n</details>\n')).toBe(
      'L1\n  Impact: Ships.',
    )
  })
})

describe('anti-patterns are', () => {
  it.each([
    ['definitions with a full stop', '- **Silence**. Waits for days.\n'],
    ['definitions with a colon', '* **Silence:** Waits for days.\n'],
    ['definitions with a dash', '- **Silence** – Waits for days.\n'],
    ['steps', '1. **Silence**. Waits for days.\n'],
    ['paragraphs', '**Silence**. Waits for days.\n'],
    ['headings', '### Silence\n\nWaits for days.\n'],
  ])('%s', (_, text) => {
    expect(level(`## Anti-patterns\n\n${text}`).antiPatterns).toMatchObject([
      { id: 'L1/anti-patterns/silence', name: 'Silence', text: 'Waits for days.' },
    ])
  })

  it('without a name named by their first sentence', () => {
    expect(level('## Anti-patterns\n\n- Waits for days. Says nothing.\n').antiPatterns).toMatchObject([
      { name: 'Waits for days', text: 'Waits for days. Says nothing.' },
    ])
  })

  it.each(['Anti-patterns', 'Antipatterns', '🚫 Anti-Patterns', 'Common pitfalls', 'Warning signs'])(
    'under "%s"',
    (title) => {
      expect(level(`## ${title}\n\n- **Silence**. Waits.\n`).antiPatterns).toHaveLength(1)
    },
  )
})

describe('ids', () => {
  it.each([
    [
      'from their words',
      '- Ships small things often and well.\n',
      'L1/impact/ships-small-things-often-and-well',
    ],
    ['as written after them', '- Ships small things. {#ships}\n', 'L1/impact/ships'],
    ['as written in a comment', '- Ships small things. <!-- id: ships -->\n', 'L1/impact/ships'],
  ])('are %s', (_, text, expected) => {
    const [statement] = level(`## Impact\n\n${text}`).competencies[0]?.expectations ?? []
    expect(statement?.id).toBe(expected)
    expect(statement?.text).not.toMatch(/[{<]/u)
  })

  it('are of one statement each', () => {
    const text = '## Impact\n\n- Ships.\n- Ships.\n- Ships! {#ships}\n'
    expect(level(text).competencies[0]?.expectations.map(({ id }) => id)).toEqual([
      'L1/impact/ships',
      'L1/impact/ships-2',
      'L1/impact/ships-3',
    ])
  })

  it('of sections are as written after the heading', () => {
    expect(level('## Our way of working {#way}\n\nWords.\n').sections[0]).toMatchObject({
      id: 'way',
      title: 'Our way of working',
    })
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be words such as %s', (word) => {
    const plain = word.replaceAll('_', String.raw`\_`)
    const text = `---\n${word}: fact\n---\n# L1\n\n## ${plain}\n\n- ${plain} <!-- id: ${word} -->\n\n## Anti-patterns\n\n- **${plain}**. ${plain}\n`
    const { ladder } = read({ 'L1.md': text, 'L2.md': text.replace('# L1', '# L2') })
    const [first] = ladder.levels
    expect(ladder.competencies.map(({ title }) => title)).toEqual([word])
    expect(first?.competencies[0]?.expectations[0]).toMatchObject({ text: word })
    expect(first?.competencies[0]?.expectations[0]?.id).toContain(word)
    expect(first?.antiPatterns[0]).toMatchObject({ name: word, text: word })
    expect(first?.meta).toMatchObject([{ label: word, value: 'fact' }])
  })
})

describe('facts are', () => {
  it.each([
    ['a list of bold labels', '- **Planning horizon**: 6 months\n- **Tenure:** 2 years\n'],
    ['paragraphs', '**Planning horizon**: 6 months\n\n**Tenure**: 2 years\n'],
    ['lines', '**Planning horizon**: 6 months\n**Tenure**: 2 years\n'],
    ['under "Overview"', '## Overview\n\n- **Planning horizon**: 6 months\n- **Tenure**: 2 years\n'],
  ])('%s', (_, text) => {
    expect(level(`${text}\n## Impact\n\n- Ships.\n`).meta).toMatchObject([
      { key: 'planning-horizon', label: 'Planning horizon', value: '6 months' },
      { key: 'tenure', label: 'Tenure', value: '2 years' },
    ])
  })

  it('front matter that has no other meaning', () => {
    const ladder = read({
      'L1.md':
        '---\nid: L1\ntitle: Engineer\nmanages: false\ntenure: 2 years\n---\n\n## Impact\n\n- Ships.\n',
      'L2.md': '# L2\n\n## Impact\n\n- Leads.\n',
    })
    expect(ladder.ladder.levels[0]?.meta).toMatchObject([
      { label: 'manages', value: 'false' },
      { label: 'tenure', value: '2 years' },
    ])
  })
})

it('reads axes, status, order, next and inherits from front matter', () => {
  const ladder = read({
    'a.md':
      '---\nid: L1\naxes: { scope: self }\nstatus: draft\norder: 1\nnext: L2\n---\n\n## Impact\n\n- Ships.\n',
    'c.md': '---\nid: L3\norder: 2\n---\n\n## Impact\n\n- Leads.\n',
    'b.md': '---\nid: L2\naxes: { scope: team }\norder: 3\ninherits: [L1]\n---\n\n## Impact\n\n- Leads.\n',
  })
  expect(ladder.ladder.levels).toMatchObject([
    { id: 'L1', axes: { scope: 'self' }, status: 'draft', next: ['L2'] },
    { id: 'L3', next: ['L2'] },
    { id: 'L2', axes: { scope: 'team' }, inherits: ['L1'] },
  ])
})

describe('navigation is', () => {
  it.each([
    '*Next up*: [L2](L2.md)',
    '**Next:** [L2](L2.md)',
    'Next level: [L2][up]\n\n[up]: L2.md',
    'Previous: [L0](L0.md)',
    'Up next → [L2](L2.md)',
  ])('%s', (text) => {
    const { competencies, sections } = level(`## Impact\n\n- Ships.\n\n${text}\n`)
    expect(competencies[0]?.expectations.map((expectation) => expectation.text)).toEqual(['Ships.'])
    expect(sections[0]?.blocks.map(({ type }) => type)).toContain('navigation')
  })
})

describe('a level of its own', () => {
  it('may be without a heading', () => {
    expect(parseLevel('## Impact\n\n- Ships.\n', { id: 'L3' })).toMatchObject({
      id: 'L3',
      heading: '',
      competencies: [{ title: 'Impact', expectations: [{ text: 'Ships.' }] }],
    })
  })

  it('may be empty', () => {
    expect(parseLevel('')).toMatchObject({ id: 'level', sections: [], competencies: [] })
  })

  it('may begin with a byte order mark', () => {
    expect(parseLevel('\ufeff---\nid: L3\n---\n# L3: Engineer\n').title).toBe('Engineer')
  })

  it.each(['{% include head.html %}', '{{< toc >}}', '[[_TOC_]]', "import Head from './head.js'", '::: tip'])(
    'is not what a site generator reads: %s',
    (tag) => {
      const { summary } = parseLevel(`# L1\n\n${tag}\n\nAn engineer who learns.\n\n## Impact\n\n- a\n`)
      expect(summary).toBe('An engineer who learns.')
    },
  )

  it('is summed up by its first words', () => {
    expect(parseLevel('# L1\n\n> An engineer who *learns*.\n\nMore.\n\n## Impact\n\n- a\n').summary).toBe(
      'An engineer who learns.',
    )
  })
})

it('keeps what it does not understand, in order', () => {
  const text =
    '# L1\n\n## Odd\n\n```mermaid\ngraph\n```\n\n| a | b |\n|---|---|\n| c | d |\n\n---\n\n![x](y.png)\n'
  expect(parseLevel(text).sections[0]?.blocks.map(({ type }) => type)).toEqual([
    'code',
    'table',
    'break',
    'paragraph',
  ])
})

it('knows equals and inheritance by their words', () => {
  const { ladder } = read({
    'doc.md':
      '# E\n\n## Staff Engineer\n\n- Leads.\n\n## Principal Engineer\n\nSame as Staff Engineer, but also:\n\n- Shapes.\n\n## Director of Engineering\n\nEquivalent to Principal Engineer.\n\n- Hires.\n',
  })
  expect(ladder.levels.map(({ id, inherits, equivalents }) => ({ id, inherits, equivalents }))).toEqual([
    { id: 'staff-engineer', inherits: undefined, equivalents: undefined },
    { id: 'principal-engineer', inherits: ['staff-engineer'], equivalents: undefined },
    { id: 'director-of-engineering', inherits: undefined, equivalents: ['principal-engineer'] },
  ])
})
