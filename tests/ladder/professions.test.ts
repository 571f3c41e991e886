// A folder of many professions is many paths, and a career through several jobs is one.
import { describe, expect, it } from 'vitest'
import { read } from '../outline.js'

function file(title: string): string {
  return `# ${title}\n\n## Impact\n\n- Does the work of a ${title}.\n`
}

/** Level documents with an index page that lists all of them but those in `unlisted`. */
function folder(titles: readonly string[], unlisted: readonly string[] = []): Record<string, string> {
  const name = (title: string): string => `${title.toLowerCase().replaceAll(' ', '-')}.md`
  const list = titles
    .filter((title) => !unlisted.includes(title))
    .map((title) => `- [${title}](${name(title)})`)
  return {
    'README.md': `# Roles\n\n${list.join('\n')}\n`,
    ...Object.fromEntries(titles.map((title) => [name(title), file(title)])),
  }
}

function tracks(files: Record<string, string>): string[] {
  return read(files).ladder.tracks.map(({ title, levels }) => `${title}: ${levels.join(' ')}`)
}

const professions = [
  ...['Designer', 'Senior Designer', 'Lead Designer'],
  ...['Associate Business Analyst', 'Business Analyst', 'Senior Business Analyst'],
  ...['Software Engineer', 'Senior Software Engineer'],
  ...['Delivery Manager', 'Senior Delivery Manager'],
  'Delivery Director',
]

describe('a folder of professions', () => {
  it('has a track for each, and one for a job that is alone', () => {
    expect(tracks(folder(professions))).toEqual([
      'Designer: designer senior-designer lead-designer',
      'Business Analyst: associate-business-analyst business-analyst senior-business-analyst',
      'Software Engineer: software-engineer senior-software-engineer',
      'Delivery Manager: delivery-manager senior-delivery-manager',
      'Delivery Director: delivery-director',
    ])
  })

  it.each(['Associate Business Analyst', 'Business Analyst', 'Senior Business Analyst'])(
    'puts %s, which its index forgot, where its title belongs',
    (title) => {
      expect(tracks(folder(professions, [title]))).toContain(
        'Business Analyst: associate-business-analyst business-analyst senior-business-analyst',
      )
    },
  )
})

it('keeps engineers, managers and directors on one path where no specialist stands beside them', () => {
  const career = [
    ...['Software Engineer', 'Senior Software Engineer', 'Lead Engineer'],
    ...['Engineering Manager', 'Senior Engineering Manager', 'Director', 'Senior Director'],
  ]
  expect(tracks(folder(career))).toHaveLength(1)
})

describe('two jobs with levels of their own', () => {
  const numbered = ['Designer I', 'Engineer I', 'Designer II', 'Engineer II', 'Designer III', 'Engineer III']
  const designers = 'Designer: designer-i designer-ii designer-iii'
  const engineers = 'Engineer: engineer-i engineer-ii engineer-iii'

  it('stand side by side where an index goes from one to the other', () => {
    expect(tracks(folder(numbered))).toEqual([designers, engineers])
  })

  it('stand side by side where nothing says which is first', () => {
    expect(tracks(folder(numbered, numbered)).sort()).toEqual([designers, engineers])
  })

  it('stand side by side where they are kinds of one job', () => {
    const kinds = ['Data Engineer', 'Senior Data Engineer', 'Test Engineer', 'Senior Test Engineer']
    expect(tracks(folder(kinds))).toEqual([
      'Data Engineer: data-engineer senior-data-engineer',
      'Test Engineer: test-engineer senior-test-engineer',
    ])
  })

  it('stand side by side where both have juniors', () => {
    const both = ['Junior Analyst', 'Senior Analyst', 'Junior Consultant', 'Senior Consultant']
    expect(tracks(folder(both))).toHaveLength(2)
  })

  it.each([
    ['may follow each other', ['Analyst', 'Senior Analyst', 'Consultant', 'Senior Consultant']],
    [
      'are one career if one is called with more words',
      ['Junior Web Developer', 'Web Developer', 'Junior Developer', 'Developer'],
    ],
    ['are one career if one manages', ['Engineer I', 'Engineer II', 'Manager I', 'Manager II']],
    [
      'are one career with what is above both',
      ['Engineer', 'Tester', 'Senior Engineer', 'Senior Tester', 'Director'],
    ],
  ])('%s', (_, titles) => {
    expect(tracks(folder(titles))).toHaveLength(1)
  })
})
