// docs/layouts.md says how each layout is read: its examples are read here, so that it stays true.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readIdentity } from '../../src/layout/identity.js'
import { parseDocument } from '../../src/parse/document.js'
import { createTrace } from '../../src/parse/trace.js'
import { outline, read } from '../outline.js'

const page = readFileSync('docs/layouts.md', 'utf8')

const sections = parseDocument({ path: 'layouts.md', text: page }, createTrace()).sections.flatMap(
  (section) => section.sections,
)

/** The fenced texts of a language under a heading of the page. */
function examples(heading: string, language: string): string[] {
  const blocks = sections.find(({ title }) => title === heading)?.blocks ?? []
  return blocks.flatMap((block) => {
    const fence = block.type === 'code' ? /^```(\w+)\n([^]*?)\n```$/u.exec(block.markdown) : null
    return fence?.[1] === language ? [fence[2] ?? ''] : []
  })
}

it('reads the level file', () => {
  const [file = ''] = examples('A file for each level', 'markdown')
  expect(outline(read({ 'L2.md': file, 'L3.md': '# L3\n\n## Impact\n\n- Leads.\n' }))).toContain(
    `
L2 (Engineer)
  Impact: Finishes tasks of some days without help. | [Scope] Scope: one service.
  not: Silence = Waits for days before asking.`.trim(),
  )
})

it('reads the headings as the table says', () => {
  const rows = page.split('\n').filter((line) => /^\| `.*` +\|.*\|.*\|.*\|$/u.test(line))
  const stated = rows.flatMap((row) => {
    const [headings = '', code = '', title = ''] = row
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
    return headings.split(', ').map((heading) => ({ heading: heading.replaceAll('`', ''), code, title }))
  })
  expect(stated.length).toBeGreaterThanOrEqual(8)
  for (const { heading, code, title } of stated) {
    const identity = readIdentity(heading)
    expect(identity.code ?? '').toBe(code === 'as it is' ? heading : code.replaceAll('`', ''))
    expect(identity.title).toBe(title === 'as it is' ? heading : title)
  }
})

describe('reads the data', () => {
  it.each(examples('Data', 'yaml'))('%s', (text) => {
    expect(outline(read({ 'ladder.yml': text }))).toContain('Finishes small tasks.')
  })
})

it('reads the table', () => {
  const [table = ''] = examples('A table', 'markdown')
  const { ladder } = read({ 'matrix.md': table })
  expect(ladder.competencies.map(({ title, group }) => `${String(group)}: ${title}`)).toEqual([
    'People: Mentoring',
    'Craft: Testing',
  ])
  expect(ladder.levels[1]?.competencies[1]?.expectations).toEqual([])
})

it('reads levels under competencies', () => {
  const [text = ''] = examples('Levels under competencies', 'markdown')
  expect(outline(read({ 'doc.md': `${text}\n\n${text.replace('Communication', 'Craft')}` }))).toContain(
    `
L1
  Communication: Asks questions.
  Craft: Asks questions.`.trim(),
  )
})

describe('reads the ways of one document', () => {
  const ways = examples('One document', 'markdown').map((text) => text.replace(/ <!--.*-->/u, ''))
  const expected = [
    'L1 (Engineer)\n  Impact: Finishes small tasks.',
    'junior-engineer (Junior Engineer)\n  Impact: Finishes small tasks.\n  Craft: Writes tests.\n  Growth: Reads.\n  Ownership: Knows who to ask when a service is down, and stays with the problem until it is solved.',
    'junior-adviser (Junior Adviser)\n  -: I answer simple questions (e.g. I look things up.)',
    'engineer-i (Engineer I)\n  -: Finishes small tasks.',
  ]

  it.each(ways.map((text, index) => [text, expected[index]]))('%s', (text, reading) => {
    const above = text.replace('L1', 'L2').replace('Junior', 'Senior').replace(/ I$/mu, ' II')
    const [lower] = outline(read({ 'doc.md': `${text}\n\n${above}` })).split(/\n(?! )/u)
    expect(lower).toBe(reading)
  })
})
