// One term in two nearly equal wordings: where definitions stand, and what is near.
import { describe, expect, it } from 'vitest'
import { definitionDrifts } from '../../../src/lint/wording/definitions.js'
import { read, readAs, type Files } from '../../outline.js'
import { levelsOf } from '../../rules/levels.js'

const drifts = (files: Files): string[] =>
  definitionDrifts(read(files)).map(({ term, odd, usual }) => {
    const side = (own: typeof odd): string =>
      `${own.map(({ level }) => level ?? 'page').join(' ')} ${own[0]?.text ?? ''}`
    return `${term}: ${side(odd)} / ${side(usual)}`
  })

const [old, now] = ['makes a large impact on the whole team', 'makes a large impact on the whole team now']

/** Two levels with statements of their own, and a page. */
const beside = (page: string, ...statements: string[]): Files => ({
  ...levelsOf(
    ...statements.map((own, index) => `## Influence\n\n- ${own}\n- Knows ${'x'.repeat(index + 1)}.\n`),
  ),
  'README.md': `# Our ladder\n\n${page}\n`,
})

describe('a definition', () => {
  it('of a page and another one of levels, the rarer one first', () => {
    expect(drifts(beside(`- **Team**: ${old}`, `**Team**: ${now}`, `**team** – ${now}`))).toEqual([
      `Team: page ${old} / L1 L2 ${now}`,
    ])
    expect(drifts(beside(`- **Team**: ${old}\n\n**TEAM**: ${old}`, `**Team**: ${now}`, 'Ships.'))).toEqual([
      `Team: L1 ${now} / page page ${old}`,
    ])
  })

  it('is none where it names a page by a link to it', () => {
    expect(drifts(beside(`- **[Team](a.md)**: ${old}\n- **[Team](b.md)**: ${now}`, 'Ships.'))).toEqual([])
    expect(drifts(beside(`- **Team**: ${old}\n- **Team**: ${now}`, 'Ships.'))).toHaveLength(1)
  })

  it.each([
    [
      'an address',
      'https://kilns.example/all-of-the-words-of-a-team',
      'https://kilns.example/most-of-the-words-of-a-team',
      0,
    ],
    [
      'a plain address',
      'http://kilns.example/all-of-the-words-of-a-team',
      'http://kilns.example/most-of-the-words-of-a-team',
      0,
    ],
    ['no address, but one after words', `${old} www.kilns.example`, `${now} www.kilns.example`, 1],
    ['no address, but one before words', `www.kilns.example ${old}`, `www.kilns.example ${now}`, 1],
  ])('is none where a label is followed by %s', (_, one, other, count) => {
    expect(drifts(beside(`- **Team**: ${one}\n- **Team**: ${other}`, 'Ships.'))).toHaveLength(count)
  })

  it('stands in pages that several ladders have in common', () => {
    const page = `# Our ladders\n\n- **Team**: ${old}\n- **Team**: ${now}\n`
    const pages = readAs({ 'README.md': page }, {})
    expect(pages.ladder.levels).toEqual([])
    expect(definitionDrifts(pages)).toHaveLength(1)
  })

  it.each([
    ['is of the ladder in a folder above or below it', 'hr/index.md', 'hr/jobs/terms/index.md', 1],
    ['is of the ladder at the root of a handbook', 'README.md', 'hr/index.md', 1],
    ['is of the ladder beside its levels', 'hr/jobs/terms.md', 'hr/jobs/words.md', 1],
    ['is of no ladder in another part of a handbook', 'hr/index.md', 'backend/index.md', 0],
  ])('%s', (_, one, other, count) => {
    const levels: Files = {}
    for (const [path, text] of Object.entries(levelsOf('- Ships.\n', '- Plans.\n')))
      levels[`hr/jobs/${path}`] = text
    const pages = {
      [one]: `# Our ladder\n\n- **Team**: ${old}\n`,
      [other]: `# Terms\n\n- **Team**: ${now}\n`,
    }
    expect(drifts({ ...levels, ...pages })).toHaveLength(count)
  })

  it('is of the ladder beside one of its folders, whatever stands beside the others', () => {
    const levels: Files = {}
    for (const [path, text] of Object.entries(levelsOf('- Ships.\n', '- Plans.\n'))) {
      levels[`backend/${path}`] = `---\ntrack: backend\n---\n\n${text}`
      levels[`design/${path}`] = `---\ntrack: design\n---\n\n${text}`
    }
    const pages = {
      'backend/terms.md': `# Terms\n\n- **Team**: ${old}\n`,
      'design/words.md': `# Words\n\n- **Team**: ${now}\n`,
    }
    expect(definitionDrifts(readAs({ ...levels, ...pages }, {}))).toHaveLength(1)
  })

  it('with another number is a label, unless another page has it', () => {
    const [twelve, two] = ['all who make 12 boats in a year', 'all who make 2 boats in a year']
    const levels = levelsOf('- Ships.\n', '- Plans.\n')
    const page = `# Our ladder\n\n- **Team**: ${twelve}\n`
    expect(drifts({ ...levels, 'README.md': `${page}- **Team**: ${two}\n` })).toEqual([])
    expect(
      drifts({ ...levels, 'README.md': page, 'terms.md': `# Terms\n\n- **Team**: ${two}\n` }),
    ).toHaveLength(1)
  })

  it('stands in a list, in a quote, and in a section', () => {
    expect(
      drifts(
        beside(
          `> - **Team**: ${old}\n\n## Terms\n\n### All\n\n- **Reach**: ${old}`,
          `**Team**: ${now}`,
          `**Reach**: ${now}`,
        ),
      ),
    ).toEqual([`Team: L1 ${now} / page ${old}`, `Reach: L2 ${now} / page ${old}`])
  })

  it.each<[string, string, string, string]>([
    ['has no words but its name', `- **Team**:\n\n  ${old}`, `**Team**: ${now}`, 'Ships.'],
    ['is not at levels alone, which grade on purpose', 'Text.', `**Team**: ${old}`, `**Team**: ${now}`],
    ['is not in three words', '- **Team**: one two three', '**Team**: one two three four', 'Ships.'],
    [
      'is the same in case and punctuation',
      `- **Team**: ${old}`,
      `**Team**: ${old.toUpperCase()}!`,
      'Ships.',
    ],
    ['is of one term', `- **Team**: ${old}`, `**Reach**: ${now}`, 'Ships.'],
  ])('%s', (_, page, lower, higher) => {
    expect(drifts(beside(page, lower, higher))).toEqual([])
  })

  it('is near with three words of four the same, and not with less', () => {
    const found = (words: string): number =>
      drifts(beside('- **Team**: a1 b1 c1 d1', `**Team**: ${words}`, 'Ships.')).length
    expect(found('a1 b1 c1 x1')).toBe(1)
    expect(found('a1 b1 x1 y1')).toBe(0)
    expect(found('a1b1 c1 d1')).toBe(0)
    const eight = 'one two three four five six seven eight'
    expect(
      drifts(beside(`- **Team**: ${eight} now here`, `**Team**: ${eight} nowhere`, 'Ships.')),
    ).toHaveLength(1)
  })

  it('keeps the words that are as long as a mark inside of it', () => {
    expect(
      drifts(beside('- **Team**: all – of the plans', '**Team**: – all – of the plan', 'Ships.')),
    ).toEqual(['Team: L1 all – of the plan / page all – of the plans'])
  })

  it('has two wordings at levels at most: with three, levels grade it', () => {
    const [a, b, c] = ['now', 'then', 'late'].map((end) => `**Team**: ${old} ${end}`)
    if (a === undefined || b === undefined || c === undefined) throw new Error('three wordings')
    expect(drifts(beside(`- **Team**: ${old}`, a, b))).toHaveLength(2)
    expect(drifts(beside(`- **Team**: ${old}`, a, b, c))).toEqual([])
    expect(drifts(beside(`- **Team**: ${old} now`, a, b, c))).toEqual([])
    expect(drifts(beside(`- **Team**: ${old} soon\n- **Team**: ${old}`, a, b))).toHaveLength(3)
  })
})

describe('a page that is called like the term', () => {
  const pages = (lead: string, index = `Working Group: ${old}`): Files => ({
    ...beside(index, 'Ships.', 'Leads.'),
    'working-group.md': lead,
  })
  it('defines it with its first paragraph', () => {
    expect(drifts(pages(`# Working Group\n\n${now}\n\nMore of it.\n`))).toEqual([
      `Working Group: page ${now} / page ${old}`,
    ])
    expect(drifts(pages(`## Working Group\n\n${now}\n`))).toEqual([])
    expect(drifts(pages(`# Working Group\n\n- ${now}\n\n> ${now}\n\n## More\n\n${now}\n`))).toEqual([])
  })
  it('gives its name to what stands before a colon elsewhere', () => {
    const lead = `# Working Group\n\n${now}\n`
    expect(drifts(pages(lead, `working group: ${old}`))).toHaveLength(1)
    expect(drifts(pages(lead, `Group of work: ${old}`))).toEqual([])
    expect(drifts(pages(lead, `\`\`\`\nWorking Group: ${old}\n\`\`\``))).toEqual([])
    expect(drifts(pages(`# Working Group\n\n- Plans\n\n${now}\n`))).toHaveLength(1)
    expect(drifts(pages(lead, `So, Working Group: ${old}`))).toEqual([])
    expect(
      drifts(pages(lead, `Working Group: ${old}\nand more of it, and more of it, and more of it`)),
    ).toEqual([])
  })
})

it('of a page by its own name is found once', () => {
  const page = `# Influence\n\n**Influence** – ${old} and of others\n`
  expect(drifts({ ...beside('Text.', 'Ships.', 'Tests.'), 'influence.md': page })).toEqual([])
})

describe('an index of pages', () => {
  const index = (words: string): Files => ({
    ...beside(`- [**Guide**](guide.md): ${words}`, 'Ships.', 'Tests.'),
    'guide.md': '# Guide\n\nOne who leads what spans several teams and all that they build.\n',
  })

  it('says of each what the page itself says', () => {
    expect(drifts(index('one who leads what expands several teams and all that they build'))).toEqual([
      'Guide: page one who leads what expands several teams and all that they build / page One who leads what spans several teams and all that they build.',
    ])
  })

  it('may say it in the same words, or in others', () => {
    expect(drifts(index('one who leads what spans several teams and all that they build'))).toEqual([])
    expect(drifts(index('how to begin here, and whom to ask'))).toEqual([])
  })

  it('is held against pages from four words on, that are not the page itself', () => {
    const words = (own: string): Files => ({
      ...beside(`- [Guide](guide.md): ${own}`, 'Ships.', 'Tests.'),
      'guide.md': '# Guide\n\nOne who leads all.\n',
    })
    expect(drifts(words('one who leads some'))).toHaveLength(1)
    expect(drifts(words('one who leads'))).toEqual([])
    const own = 'One who leads what spans several teams and all that they build'
    const page = `# Guide\n\n${own}.\n\n- [Guide](guide.md): ${own} now\n`
    expect(drifts({ ...beside('Text.', 'Ships.', 'Tests.'), 'guide.md': page })).toEqual([])
    expect(
      drifts({ ...beside('Text.', 'Ships.', 'Tests.'), 'guide.md': page, 'other.md': page }),
    ).toHaveLength(1)
  })

  it('is not held against another page of the same name', () => {
    const files = index('one who leads what expands several teams and all that they build')
    expect(
      drifts({ ...files, 'README.md': files['README.md']?.replace('guide.md', 'other.md') ?? '' }),
    ).toEqual([])
  })
})
