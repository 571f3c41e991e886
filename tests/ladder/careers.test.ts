// Careers that titles alone tell apart, where nothing is declared.
import { describe, expect, it } from 'vitest'
import { readAs } from '../outline.js'

/** A folder of level documents, listed in this order by its index page. */
function folder(...titles: string[]): Record<string, string> {
  const name = (title: string): string => `${title.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}.md`
  return {
    'README.md': `# Jobs\n\n${titles.map((title) => `- [${title}](${name(title)})\n`).join('')}`,
    ...Object.fromEntries(
      titles.map((title) => [name(title), `# ${title}\n\n## Impact\n\n- Works as ${title}.\n`]),
    ),
  }
}

function paths(titles: readonly string[], declaration = {}): string[] {
  const { ladder } = readAs(folder(...titles), { declaration })
  return ladder.tracks.map(({ title, levels }) => `${title}: ${levels.join(' ')}`)
}

function following(titles: readonly string[]): Record<string, string[]> {
  const { levels } = readAs(folder(...titles), {}).ladder
  return Object.fromEntries(levels.map(({ id, next }) => [id, [...next]]))
}

describe('specialists beside managers', () => {
  const both = [
    ...['Team Manager', 'Director of Support', 'Support Analyst I', 'Support Analyst II / Desk Manager'],
    ...['Staff Support Analyst', 'Principal Support Analyst'],
  ]
  it('are two tracks, that of the managers last', () => {
    expect(paths(both)).toEqual([
      'Individual contributor: support-analyst-i support-analyst-ii-desk-manager staff-support-analyst principal-support-analyst',
      'Management: team-manager director-of-support',
    ])
  })

  it.each(['CTO', 'CPO', 'Chief Support Officer', 'Chief Data and Research Officer'])(
    'have %s among the managers, above the rest',
    (chief) => {
      const titles = ['Analyst', 'Senior Analyst', 'Staff Analyst', 'Team Manager', 'VP of Support', chief]
      const { 'README.md': _, ...files } = folder(...titles)
      const { ladder } = readAs(files, {})
      expect(ladder.tracks.map(({ levels }) => levels.at(-1))).toEqual([
        'staff-analyst',
        chief.toLowerCase().replaceAll(/[^a-z]+/gu, '-'),
      ])
    },
  )

  it('part below staff', () => {
    const next = following(both)
    expect(next['support-analyst-ii-desk-manager']).toEqual(['staff-support-analyst', 'team-manager'])
    expect(next['staff-support-analyst']).toEqual(['principal-support-analyst'])
    expect(next['principal-support-analyst']).toEqual([])
  })

  it.each([
    ['one manager', ['Analyst', 'Senior Analyst', 'Staff Analyst', 'Support Manager']],
    ['two specialists alone', ['Staff Analyst', 'Principal Analyst', 'Support Manager', 'Support Director']],
    ['product managers', ['Product Manager', 'Staff Product Manager', 'Director of Product', 'Intern']],
    ['no specialist', ['Analyst', 'Senior Analyst', 'Lead Analyst', 'Support Manager', 'Support Director']],
  ])('are one path with %s', (_, titles) => {
    expect(paths(titles)).toHaveLength(1)
  })

  it('are one path where levels are declared in one list', () => {
    const levels = both.map((title) => title.toLowerCase().replace(/[^a-z]+/gu, '-'))
    expect(paths(both, { levels })).toHaveLength(1)
  })
})

describe('an index that begins at the top', () => {
  it('is read from its end', () => {
    const { levels } = readAs(folder('Principal Analyst', 'Senior Analyst', 'Analyst'), {}).ladder
    expect(levels.map(({ title }) => title)).toEqual(['Analyst', 'Senior Analyst', 'Principal Analyst'])
  })
  it('is read where its links begin at the root', () => {
    const files = folder('Analyst', 'Head of Analysis', 'Director of Analysis')
    const index = (files['README.md'] ?? '').replaceAll('](', '](/')
    const { levels } = readAs({ ...files, 'README.md': index }, {}).ladder
    expect(levels.map(({ title }) => title)).toEqual(['Analyst', 'Head of Analysis', 'Director of Analysis'])
  })
  it('is read so career by career', () => {
    const listed = ['Staff Analyst', 'Senior Analyst', 'Analyst', 'Director of Support', 'Team Manager']
    expect(paths(listed)).toEqual([
      'Individual contributor: analyst senior-analyst staff-analyst',
      'Management: team-manager director-of-support',
    ])
  })
  it.each([
    ['one career begins at the bottom', ['Staff Analyst', 'Analyst', 'Team Manager', 'Director of Support']],
    ['there are two levels', ['Senior Analyst', 'Analyst']],
    ['leads of several teams stand first', ['Team Lead', 'Product Lead', 'Engineer', 'Tester']],
    ['titles tell no order', ['Tester', 'Engineer', 'Analyst']],
  ])('is read as it is where %s', (_, listed) => {
    const { levels } = readAs(folder(...listed), {}).ladder
    expect(levels.map(({ title }) => title)).toEqual(listed)
  })
})

describe('a level that the index forgot', () => {
  const listed = ['Analyst', 'Senior Analyst', 'Team Manager', 'Director, Support', 'VP, Support']
  const path = (titles: readonly string[], forgotten: string): string[] => {
    const files = { ...folder(...titles), 'odd.md': `# ${forgotten}\n\n## Impact\n\n- Plans.\n` }
    return readAs(files, {}).ladder.levels.map(({ title }) => title)
  }
  it('stands by its seniority among those who manage, if it does', () => {
    expect(path(listed, 'Director, Sales')).toEqual([
      ...listed.slice(0, 4),
      'Director, Sales',
      ...listed.slice(4),
    ])
  })
  it('stands by its seniority among the others, if it does not', () => {
    expect(path(listed, 'Junior Tester')[0]).toBe('Junior Tester')
  })
  it('stands last where the index lists no order of seniority', () => {
    const jumbled = ['VP, Support', 'Team Manager', 'Director, Support', 'Analyst']
    expect(path(jumbled, 'Director, Sales').at(-1)).toBe('Director, Sales')
  })
})

describe('numbered jobs', () => {
  it('stand side by side where the numbers of one begin among those of another', () => {
    expect(
      paths([
        'Data Analyst 3',
        'Data Analyst 4',
        'Data Analyst 5',
        'Team Lead 4',
        'Team Lead 5',
        'Team Lead 6',
      ]),
    ).toEqual([
      'Data Analyst: data-analyst-3 data-analyst-4 data-analyst-5',
      'Team Lead: team-lead-4 team-lead-5 team-lead-6',
    ])
  })

  it.each([
    ['each begins at 1', ['Analyst 1', 'Analyst 2', 'Manager 1', 'Manager 2']],
    ['one goes on after the other', ['Analyst 1', 'Analyst 2', 'Manager 3', 'Manager 4']],
    ['one of them has no number', ['Analyst 3', 'Analyst 4', 'Manager 4', 'Manager 5', 'Director']],
  ])('follow each other where %s', (_, titles) => {
    expect(paths(titles)).toHaveLength(1)
  })
})

describe('a list of roles', () => {
  const roles = [
    ...[
      'Division Lead',
      'Family Lead',
      'Agile Consultant',
      'Community Manager',
      'Engineer',
      'Data Scientist',
    ],
    ...['Data Analyst', 'QA Tester', 'IT Specialist'],
  ]
  it('leads from none to another', () => {
    expect(new Set(Object.values(following(roles)).map(({ length }) => length))).toEqual(new Set([0]))
  })
  it('is a career where those who manage stand above each other', () => {
    const makers = ['Junior Support Agent (JSA)', 'Support Agent (SA)', 'Support Agent (SA) with Coach Role']
    const managers = ['Team Manager', 'Director of Support', 'VP of Support', 'CTO']
    expect(paths([...makers, 'Senior Support Agent (SSA)', 'Staff Agent', ...managers])).toEqual([
      'Individual contributor: junior-support-agent-jsa support-agent-sa support-agent-sa-with-coach-role senior-support-agent-ssa staff-agent',
      'Management: team-manager director-of-support vp-of-support cto',
    ])
  })
  it('leads from none to another where those who manage stand side by side', () => {
    const managers = ['Shop', 'Warehouse', 'Fleet', 'Kitchen', 'Office'].map((place) => `${place} Manager`)
    expect(paths([...roles.slice(4), ...managers])).toHaveLength(10)
  })
  it('is one of kinds, with letters in brackets or none', () => {
    const kinds = ['Web Tester (WT)', 'Desktop Tester (DT)', 'Mobile Tester']
    expect(paths(kinds)).toHaveLength(3)
  })
  it('is a career where it is short', () => {
    expect(paths(roles.slice(0, 5))).toHaveLength(1)
  })
  it('leads from none to another where it is that of a team', () => {
    const team = ['Engineering Manager', 'Product Manager', 'QA Specialist', 'Software Engineer', 'Tech Lead']
    expect(new Set(Object.values(following(team)).map(({ length }) => length))).toEqual(new Set([0]))
    expect(paths(team.slice(2))).toHaveLength(1)
    expect(
      paths(['Business Analyst', 'Delivery Manager', 'Principal Engineer', 'User Researcher']),
    ).toHaveLength(4)
    expect(paths(['Business Analyst', 'Project Manager', 'Programme Manager'])).toHaveLength(1)
  })

  it('leads from none to another where it has two jobs that nobody changes between', () => {
    expect(Object.values(following(['Potter Designer', 'Potter Engineer']))).toEqual([[], []])
    const three = following(['Junior Developer', 'Senior Developer', 'Product Owner'])
    expect(three['senior-developer']).toEqual([])
    expect(paths(['Junior Developer', 'Architect'])).toHaveLength(1)
    expect(paths(['Junior Developer', 'Product Owner', 'Architect'])).toHaveLength(1)
  })
  it('is a career where most titles share their job', () => {
    const career = ['Junior', 'Senior', 'Lead', 'Head'].map((word) => `${word} Writer`)
    expect(paths([...career, 'Writer', 'Chief Writer', ...roles.slice(4, 8)])).not.toHaveLength(10)
  })
})

it('sets who leads a team in one word above seniors', () => {
  expect(paths(['TeamLead', 'Senior Developer', 'Middle Developer'])).toEqual([
    'Main: middle-developer senior-developer teamlead',
  ])
})

describe('words of seniority that companies make up', () => {
  it('are in line with the others', () => {
    expect(
      paths(['Junior Software Engineer', 'Seasoned Software Engineer', 'Senior Software Engineer']),
    ).toEqual(['Main: junior-software-engineer seasoned-software-engineer senior-software-engineer'])
  })
})

describe('those who manage a product', () => {
  it('do not follow the engineers below their code', () => {
    const { levels } = readAs(
      {
        'careers.md': `# Careers

## Engineering

### IC1: Engineer

- Writes code.

### IC2: Senior Engineer

- Designs.

## Product

### IC2: Product Manager

- Plans.

### IC3: Senior Product Manager

- Decides.
`,
      },
      {},
    ).ladder
    expect(levels.map(({ title, next }) => [title, next])).toEqual([
      ['Engineer', ['IC2-senior-engineer']],
      ['Senior Engineer', []],
      ['Product Manager', ['IC3']],
      ['Senior Product Manager', []],
    ])
  })
})

describe('kinds of one job', () => {
  const kinds = ['Backend Engineer', 'Mobile Engineer', 'Reliability Engineer']
  it('stand side by side, where no title says how senior it is', () => {
    expect(paths(kinds)).toHaveLength(3)
  })

  it('are a path where one of them is senior', () => {
    expect(paths([...kinds, 'Senior Engineer'])).toHaveLength(1)
  })
})
