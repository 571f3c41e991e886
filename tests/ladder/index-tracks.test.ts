// The tracks that an index page names above the levels that it lists.
import { describe, expect, it } from 'vitest'
import { readAs } from '../outline.js'

const name = (title: string): string => `${title.toLowerCase().replaceAll(' ', '-')}.md`

/** A folder of levels, and an index with a list of them under each heading. */
function folder(
  lists: Record<string, readonly string[]>,
  more: readonly string[] = [],
): Record<string, string> {
  const titles = [...new Set([...Object.values(lists).flat(), ...more])]
  const index = Object.entries(lists).map(
    ([heading, own]) => `## ${heading}\n\n${own.map((title) => `- [${title}](${name(title)})\n`).join('')}`,
  )
  return {
    'README.md': `# Bakers\n\n${index.join('\n')}`,
    ...Object.fromEntries(
      titles.map((title) => [name(title), `# ${title}\n\n## Dough\n\n- Kneads as ${title}.\n`]),
    ),
  }
}

function tracks(files: Record<string, string>, declaration = {}): string[] {
  const { ladder } = readAs(files, { declaration })
  return ladder.tracks.map(({ title, levels }) => `${title}: ${levels.join(' ')}`)
}

const bakers = ['Junior Baker', 'Baker', 'Senior Baker']
const leaders = ['Shift Supervisor', 'Bakery Manager']

describe('headings of an index that name tracks', () => {
  it('are the tracks of the levels below them', () => {
    const files = folder({ 'Individual contributor track': bakers, '🧭 Management:': leaders })
    expect(tracks(files)).toEqual([
      'Individual contributor track: junior-baker baker senior-baker',
      'Management: shift-supervisor bakery-manager',
    ])
    const next = readAs(files, {}).ladder.levels.map((level) => `${level.id}: ${level.next.join(' ')}`)
    expect(next).toEqual([
      'junior-baker: baker',
      'baker: senior-baker',
      'senior-baker: shift-supervisor',
      'shift-supervisor: bakery-manager',
      'bakery-manager: ',
    ])
  })

  it('may stand above other headings', () => {
    const lists = { 'Baker track': ['Junior Baker'], Later: ['Baker', 'Senior Baker'], Leadership: leaders }
    const { 'README.md': index = '', ...files } = folder(lists)
    expect(tracks({ ...files, 'README.md': index.replace('## Later', '### Later') })).toEqual([
      'Baker track: junior-baker baker senior-baker',
      'Leadership: shift-supervisor bakery-manager',
    ])
  })

  it('leave what stands elsewhere to all tracks', () => {
    const lists = {
      Everyone: ['Junior Baker', 'Baker'],
      'Bread path': ['Senior Baker'],
      'Shop path': leaders,
    }
    expect(tracks(folder(lists))).toEqual([
      'Bread path: junior-baker baker senior-baker',
      'Shop path: junior-baker baker shift-supervisor bakery-manager',
    ])
  })

  it('may be plain lines above the lists, and one of them a name of its own', () => {
    const { 'README.md': index = '', ...files } = folder({
      Bakers: bakers,
      'Managers progression levels': leaders,
    })
    expect(tracks({ ...files, 'README.md': index.replaceAll('## ', '') })).toEqual([
      'Bakers: junior-baker baker senior-baker',
      'Managers progression levels: shift-supervisor bakery-manager',
    ])
  })

  it.each([
    [
      'a third list beside managers',
      { Bread: bakers, Management: ['Bakery Manager'], Shop: ['Shift Supervisor'] },
    ],
    ['only one', { 'Career ladder': bakers, 'See also': leaders }],
    ['none', { Bread: bakers, Shop: leaders }],
    ['two, and a level under both', { 'Bread path': bakers, 'Shop path': ['Baker', ...leaders] }],
  ])('are none where there is %s', (_, lists) => {
    expect(tracks(folder(lists))).toHaveLength(1)
  })

  it('are none where the index forgets a level, or the levels are declared', () => {
    const lists = { 'Bread path': bakers, 'Shop path': leaders }
    expect(tracks(folder(lists, ['Lead Baker']))).toHaveLength(1)
    const ids = [...bakers, ...leaders].map((title) => name(title).slice(0, -3))
    expect(tracks(folder(lists), { levels: ids })).toHaveLength(1)
  })
})
