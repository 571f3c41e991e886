// The order of levels, their tracks, and the edges between them.
import { describe, expect, it } from 'vitest'
import type { Declaration } from '../../src/ladder/declaration.js'
import { seniorityOf } from '../../src/ladder/seniority.js'
import { order, read, readAs } from '../outline.js'

const body = '\n## Impact\n\n- Ships.\n'

function levels(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${name}.md`, `# ${name}\n${body}`]))
}

/** `L1 -> L2`, one per edge. */
function edges(parsed: ReturnType<typeof read>): string[] {
  return parsed.ladder.levels.flatMap(({ id, next }) => next.map((above) => `${id} -> ${above}`))
}

function tracks(parsed: ReturnType<typeof read>): string[] {
  return parsed.ladder.tracks.map(({ id, levels: ids }) => `${id}: ${ids.join(' ')}`)
}

describe('one document', () => {
  const headed = (...titles: string[]): string =>
    order(read({ 'bakers.md': `# Bakers\n\n${titles.map((title) => `## ${title}\n${body}`).join('\n')}` }))

  it('is read from its end where nearly every title sounds less senior than the one before', () => {
    expect(
      headed('Lead Baker', 'Principal Baker', 'Senior Baker', 'Baker', 'Junior Baker', 'Trainee Baker'),
    ).toBe('trainee-baker < junior-baker < baker < senior-baker < principal-baker < lead-baker')
    expect(headed('Senior Baker', 'Baker', 'Lead Baker', 'Junior Baker')).toMatch(/^senior-baker </u)
  })
})

describe('a declaration', () => {
  const files = levels('L1', 'L2', 'L3')
  const declared = (declaration: Declaration) => readAs(files, { declaration })

  it('decides the order', () => {
    expect(order(declared({ levels: ['L3', 'L1', 'L2'] }))).toBe('L3 < L1 < L2')
  })

  it('decides what follows', () => {
    expect(edges(declared({ levels: [{ id: 'L1', next: ['L2', 'L3'] }, 'L2', 'L3'] }))).toEqual([
      'L1 -> L2',
      'L1 -> L3',
      'L2 -> L3',
    ])
  })

  it('decides the tracks', () => {
    const parsed = declared({
      tracks: [
        { id: 'ic', levels: ['L1', 'L2'] },
        { id: 'm', levels: ['L1', 'L3'] },
      ],
    })
    expect(tracks(parsed)).toEqual(['ic: L1 L2', 'm: L1 L3'])
    expect(edges(parsed)).toEqual(['L1 -> L2', 'L1 -> L3'])
  })

  it('keeps a code with other letters on the path that it stands in', () => {
    const parsed = readAs(levels('L1', 'L2', 'S3', 'L4'), {
      declaration: { levels: ['L1', 'L2', 'S3', 'L4'] },
    })
    expect(tracks(parsed)).toEqual(['main: L1 L2 S3 L4'])
  })

  it('keeps a manager between others apart', () => {
    const files = { ...levels('L1', 'L2', 'L4'), 'M3.md': `# M3: Engineering Manager\n${body}` }
    const parsed = readAs(files, { declaration: { levels: ['L1', 'L2', 'M3', 'L4'] } })
    expect(tracks(parsed)).toEqual(['l: L1 L2 L4', 'm: M3'])
  })

  it('tells two paths by their letters, in whatever order they are declared', () => {
    const parsed = readAs(levels('L1', 'M1', 'L2', 'M2'), {
      declaration: { levels: ['L1', 'M1', 'L2', 'M2'] },
    })
    expect(tracks(parsed)).toEqual(['l: L1 L2', 'm: M1 M2'])
  })

  it('gives a level its id, file, title and names', () => {
    const parsed = readAs(
      { 'a.md': `# Whatever\n${body}`, 'b.md': body },
      {
        declaration: {
          levels: [
            { id: 'one', file: 'a.md', aliases: ['uno'] },
            { id: 'two', file: 'b.md', title: 'Two' },
          ],
        },
      },
    )
    expect(parsed.ladder.levels).toMatchObject([
      { id: 'one', title: 'Whatever', aliases: ['uno'] },
      { id: 'two', title: 'Two' },
    ])
  })

  it('names competencies by their aliases', () => {
    const parsed = readAs(
      { 'L1.md': '# L1\n\n## 🚀 Effect\n\n- a\n', 'L2.md': '# L2\n\n## Impact:\n\n- b\n' },
      { declaration: { competencies: [{ title: 'Impact', aliases: ['Effect'] }] } },
    )
    expect(
      parsed.ladder.levels.map(({ competencies }) => competencies.map(({ id, title }) => [id, title])),
    ).toEqual([[['impact', '🚀 Effect']], [['impact', 'Impact:']]])
  })
})

describe('tracks', () => {
  it('are one where nothing parts them', () => {
    expect(tracks(read(levels('L1', 'L2')))).toEqual(['main: L1 L2'])
  })

  it('are the letters of codes', () => {
    const parsed = read(levels('IC1', 'IC2', 'IC10', 'M1', 'M2'))
    expect(tracks(parsed)).toEqual(['ic: IC1 IC2 IC10', 'm: M1 M2'])
    expect(edges(parsed)).toEqual(['IC1 -> IC2', 'IC2 -> IC10', 'M1 -> M2'])
  })

  it('are as front matter says', () => {
    const file = (id: string, track: string) =>
      `---\nid: ${id}\ntrack: ${track}\naxes: { scope: self }\n---\n${body}`
    expect(
      tracks(
        read({
          'a.md': file('E1', 'Experts'),
          'b.md': file('E2', 'Managers'),
          'c.md': file('E3', 'Managers'),
        }),
      ),
    ).toEqual(['experts: E1', 'managers: E2 E3'])
  })

  it('part where codes are the same: managers grow out of the level below', () => {
    const parsed = read({
      'doc.md':
        `# Engineers\n\n## L3: Senior Engineer\n${body}\n## L4: Staff Engineer\n${body}\n## L4: Engineering Manager\n${body}\n## L5: Director\n${body}`.replaceAll(
          '\n## Impact',
          '\n### Impact',
        ),
    })
    expect(tracks(parsed)).toEqual([
      'individual-contributor: L3 L4-staff-engineer',
      'management: L4-engineering-manager L5',
    ])
    expect(edges(parsed)).toEqual([
      'L3 -> L4-staff-engineer',
      'L3 -> L4-engineering-manager',
      'L4-engineering-manager -> L5',
    ])
  })

  it('are the careers that brackets name', () => {
    const heading = (title: string) => `## ${title}\n\n### Impact\n\n- Ships.\n\n`
    const parsed = read({
      'doc.md': `# Engineers\n\n${heading('Engineer 1')}${heading('Engineer 2 (Individual Contributor)')}${heading('Engineer 2 (People Manager)')}`,
    })
    expect(parsed.ladder.tracks.map(({ levels: ids }) => ids)).toEqual([
      ['engineer-1', 'engineer-2-individual-contributor'],
      ['engineer-1', 'engineer-2-people-manager'],
    ])
    expect(parsed.ladder.levels[0]?.next).toEqual([
      'engineer-2-individual-contributor',
      'engineer-2-people-manager',
    ])
  })
})

it.each([
  ['IC', 'EM'],
  ['Individual Contributor', 'People Manager'],
])('tells paths by %s and %s between code and title', (one, other) => {
  const heading = (title: string) => `## ${title} - Tester\n\n### Impact\n\n- Tests.\n\n`
  const careers = [`L1 ${one}`, `L2 ${one}`, `L2 ${other}`, `L3 ${one}`, `L3 ${other}`]
  const parsed = read({ 'doc.md': `# Testers\n\n${careers.map(heading).join('')}` })
  expect(parsed.ladder.levels.map(({ title }) => title)).toEqual(careers.map(() => 'Tester'))
  const [ic = '', em = ''] = parsed.ladder.tracks.map(({ id }) => id)
  expect(edges(parsed)).toEqual([
    `L1 -> L2-${ic}-tester`,
    `L1 -> L2-${em}-tester`,
    `L2-${ic}-tester -> L3-${ic}-tester`,
    `L2-${em}-tester -> L3-${em}-tester`,
  ])
})

it('puts levels of one number side by side', () => {
  const parsed = read({
    'doc.md': `# E\n\n## L1\n\n- a\n\n## L2: Lead\n\n- b\n\n## L2: Expert\n\n- c\n\n## L3\n\n- d\n`,
  })
  expect(edges(parsed)).toEqual(['L1 -> L2-lead', 'L1 -> L2-expert', 'L2-lead -> L3', 'L2-expert -> L3'])
  expect(parsed.ladder.levels.map(({ rank }) => rank)).toEqual([0, 1, 1, 2])
  expect(parsed.ladder.levels.map(({ terminal }) => terminal)).toEqual([false, false, false, true])
})

it('gives levels that go round in a circle a rank all the same', () => {
  const declaration: Declaration = { levels: [{ id: 'L1', next: ['L2'] }, { id: 'L2', next: ['L1'] }, 'L3'] }
  const parsed = readAs(levels('L1', 'L2', 'L3'), { declaration })
  expect(parsed.ladder.levels.map(({ rank }) => Number.isInteger(rank))).toEqual([true, true, true])
})

it('does not follow a wrong link where codes say otherwise', () => {
  const files = levels('L1', 'L2', 'L3')
  const wrong = `${files['L1.md'] ?? ''}\n*Next up*: [L3](L3.md)\n`
  expect(order(read({ ...files, 'L1.md': wrong }))).toBe('L1 < L2 < L3')
})

it('does not depend on the order of files', () => {
  const files = { ...levels('L10', 'L2', 'L1'), 'README.md': '# Ours\n', 'FAQ.md': '# FAQ\n' }
  const turned = Object.fromEntries(Object.entries(files).reverse())
  expect(read(turned).ladder).toEqual(read(files).ladder)
  expect(readAs(turned, {}).ladder).toEqual(readAs(files, {}).ladder)
})

describe('next in front matter', () => {
  const from = (next: string) =>
    edges(
      read({
        'engineer.md': `---\nnext: ${next}\n---\n\n# L1: Engineer\n${body}`,
        'senior engineer.md': `# L2: Senior Engineer\n${body}`,
        'manager.md': `# M1: Manager\n${body}`,
      }),
    ).filter((edge) => edge.startsWith('L1'))

  it.each([
    ['ids', 'M1'],
    ['titles', 'Manager'],
    ['links to their files', '"[her](manager.md)"'],
    ['links with their names', '"[Manager](gone.md)"'],
    ['codes', '[m1]'],
  ])('may be %s', (_, next) => {
    expect(from(next)).toEqual(['L1 -> M1'])
  })

  it('may be several, also in files with spaces', () => {
    expect(from('["[A](senior%20engineer.md)", Manager]')).toEqual(['L1 -> L2', 'L1 -> M1'])
  })

  it('says nothing where there is no such level', () => {
    expect(from('Director')).toEqual(['L1 -> L2'])
  })
})

it('knows how senior titles sound', () => {
  const titles = [
    'Intern',
    'Graduate Engineer',
    'Junior Engineer',
    'Mid-level Engineer',
    'Engineer',
    'Engineer II',
    'Senior Engineer',
    'Senior Engineer II',
    'Lead Engineer',
    'Staff Engineer',
    'Senior Staff Engineer',
    'Principal Engineer',
    'Principal+ Engineer',
    'Distinguished Engineer',
    'Fellow',
    'Chief Technology Officer',
  ]
  expect([...titles].sort((a, b) => seniorityOf(a) - seniorityOf(b))).toEqual(titles)
})

it.each([
  [['Praktikantin', 'Einsteiger', 'Entwicklerin']],
  [['Estagiário', 'Desenvolvedor Júnior', 'Desenvolvedor Pleno', 'Desenvolvedor', 'Desenvolvedor Sênior']],
  [['インターン', 'ジュニアエンジニア', 'エンジニア', 'シニアエンジニア', 'スタッフエンジニア']],
  [['Junior Tester', 'Middle Tester', 'Senior Tester']],
])('knows it of %j', (titles) => {
  expect([...titles].sort((a, b) => seniorityOf(a) - seniorityOf(b))).toEqual(titles)
  expect(new Set(titles.map(seniorityOf)).size).toBe(titles.length)
})

describe('inheritance', () => {
  const ladder = (upper: string) =>
    read({ 'L1.md': '# L1\n\n## Impact\n\n- Ships.\n- Tests.\n', 'L2.md': `# L2\n\n## Impact\n\n${upper}` })

  it('is additive where levels say something new', () => {
    expect(ladder('- Leads.\n- Ships more.\n').ladder.inheritance).toBe('additive')
  })

  it('is restated where they repeat what is below them', () => {
    expect(ladder('- Ships.\n- Leads.\n').ladder.inheritance).toBe('restated')
  })

  it('is restated where they say so in other letters and signs', () => {
    expect(ladder('- Leads.\n- **SHIPS**!\n').ladder.inheritance).toBe('restated')
  })

  it.each([
    ['additive', '- Ships what was asked for by hand.\n- Leads.\n', 'that only begin as those below'],
    [
      'additive',
      '- Ships.\n- Leads.\n- Hires.\n- Ships a lot.\n',
      'of which fewer than a third are the same',
    ],
    ['restated', '- Ships.\n- Leads.\n- Leads!\n- LEADS\n', 'of which each counts once'],
  ])('is %s of %j, statements %s', (expected, upper) => {
    expect(ladder(upper).ladder.inheritance).toBe(expected)
  })
})

describe('a line that names the next levels', () => {
  const next = (line: string) =>
    Object.fromEntries(
      read({
        'all.md': `# Engineers\n\n## Engineers track\n\n### Engineer\n\n- ${line}\n\n### Senior Engineer\n\n- Helps.\n\n## Managers track\n\n### Engineering Manager\n\n- Leads.\n\n### Senior Engineering Manager\n\n- Leads more.\n`,
      }).ladder.levels.map((level) => [level.id, level.next]),
    )['engineer']

  it.each([
    '**Next steps**: Senior Engineer or Engineering Manager',
    'Next step: Senior Engineer, or Engineering Manager.',
    'Next Levels: Senior Engineer / Engineering Manager',
  ])('forks the way: %s', (line) => {
    expect(next(line)).toEqual(['senior-engineer', 'engineering-manager'])
  })

  it.each([
    'Next step: Engineering Manager',
    'Next steps: Engineering Manager or Senior Engineering Manager',
    'Next steps: Senior Engineer or Astronaut',
    'Next steps: Senior Engineer or Engineer',
    'Our next steps: Senior Engineer or Engineering Manager',
  ])('does not, where it names one, another order, or what is no level: %s', (line) => {
    expect(next(line)).toEqual(['senior-engineer'])
  })
})

describe('a line that leads to several pages', () => {
  const next = (line: string): string[] | undefined =>
    readAs(
      {
        'C1.md': `# C1: Engineer\n\n## Craft\n\n- Ships.\n\n${line}\n`,
        'C2.md': '# C2: Senior Engineer\n\n## Craft\n\n- Helps.\n',
        'M2.md': '# M2: Engineering Manager\n\n## People\n\n- Leads.\n',
        'M3.md': '# M3: Director\n\n## People\n\n- Leads more.\n',
      },
      {},
    ).ladder.levels.find(({ id }) => id === 'C1')?.next

  it.each([
    '**Next:** [C2](C2.md) or, if you like to lead people, [M2](M2.md)',
    'Next up: [Senior Engineer](C2.md), [Engineering Manager](M2.md)',
  ])('forks the way: %s', (line) => {
    expect(next(line)).toEqual(['C2', 'M2'])
  })

  it.each([
    'Next: [C2](C2.md)',
    'Next: [M2](M2.md) or [M3](M3.md)',
    'Next: [C2](C2.md) and [our terms](https://example.org)',
    'Next: [C2](C2.md) | Previous: [M2](M2.md)',
  ])('does not: %s', (line) => {
    expect(next(line)).toEqual(['C2'])
  })
})

describe('the id of a level', () => {
  const ids = (paths: readonly string[], title = (name: string) => `${name} Tester`): string[] => {
    const named = paths.map((path): [string, string] => [
      path,
      `# ${title(/\w+(?=\.md)/u.exec(path)?.[0] ?? '')}\n${body}`,
    ])
    return readAs(Object.fromEntries(named), {}).ladder.levels.map(({ id }) => id)
  }

  it('is made with its folder where others have the same title', () => {
    expect(ids(['Web Apps/Junior.md', 'Web Apps/Senior.md', 'ios/Junior.md', 'ios/Lead.md'])).toEqual([
      'web-apps-junior-tester',
      'ios-junior-tester',
      'senior-tester',
      'lead-tester',
    ])
  })

  it('is made with its folder where others have the same code too', () => {
    expect(ids(['web/L1.md', 'web/L2.md', 'ios/L1.md'], (name) => `${name}: Tester`)).toEqual([
      'ios-L1-tester',
      'web-L1-tester',
      'L2',
    ])
  })

  it('stays plain for those above the folders', () => {
    expect(ids(['Junior.md', 'Senior.md', 'web/Junior.md', 'web/Lead.md'])).toEqual([
      'junior-tester',
      'web-junior-tester',
      'senior-tester',
      'lead-tester',
    ])
  })

  it('is numbered where folders do not tell them apart', () => {
    const two = ['Junior', 'Senior'].flatMap((name) => [`a/web/${name}.md`, `b/web/${name}.md`])
    expect(ids(two)).toEqual(['junior-tester', 'junior-tester-2', 'senior-tester', 'senior-tester-2'])
  })
})

it('counts with small numerals', () => {
  const names = ['engineer i', 'engineer ii', 'engineer iii']
  expect(names.map(seniorityOf)).toEqual(['Engineer I', 'Engineer II', 'Engineer III'].map(seniorityOf))
})

it('puts those who are half way to senior between juniors and seniors', () => {
  const titles = ['Junior Baker', 'Semi Senior Baker', 'Semi-senior Baker', 'Baker', 'Senior Baker']
  const ranks = titles.map(seniorityOf)
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  expect(seniorityOf('SSr Baker')).toBeLessThan(seniorityOf('Sr Baker'))
  const levels = ['Nivel Trainee', 'Nivel Semi-Senior', 'Nivel Senior']
  const text = `# Carrera\n\n${levels.map((level) => `## ${level}\n\nHace pan como ${level}.\n`).join('\n')}`
  expect(read({ 'carrera.md': text }).ladder.levels.map(({ title }) => title)).toEqual(levels)
})

describe('letters of codes that say how senior', () => {
  it.each([
    ['SE2 SSE1 SE1 SSE2', 'SE1 < SE2 < SSE1 < SSE2'],
    ['PSE1 LSE1 SSE1 SE1 JSE1', 'JSE1 < SE1 < SSE1 < LSE1 < PSE1'],
    ['PM1 APM1 PM2', 'APM1 < PM1 < PM2'],
  ])('are steps of one path: %s', (names, path) => {
    const parsed = read(levels(...names.split(' ')))
    expect(order(parsed)).toBe(path)
    expect(tracks(parsed)).toHaveLength(1)
  })

  it('are those of one path beside another', () => {
    expect(tracks(read(levels('SE1', 'SSE1', 'EM1', 'EM2')))).toEqual(['em: EM1 EM2', 'se: SE1 SSE1'])
  })

  it.each([
    ['jobs of their own', 'DE1 DE2 SDE1 SDE2'],
    ['single letters', 'M1 M2 PM1 PM2'],
    ['other first letters', 'SE1 SE2 CSE1 CSE2'],
    ['alone', 'SSE1 SSE2 SQE1 SQE2'],
  ])('are tracks where they are %s', (_, names) => {
    expect(tracks(read(levels(...names.split(' '))))).toHaveLength(2)
  })

  it('are tracks where titles say another job, and one path where they say the same', () => {
    const titled = (first: string, second: string): number =>
      read({
        'SE1.md': `# SE1: ${first} 1\n${body}`,
        'SE2.md': `# SE2: ${first} 2\n${body}`,
        'ASE1.md': `# ASE1: ${second} 1\n${body}`,
        'ASE2.md': `# ASE2: ${second} 2\n${body}`,
      }).ladder.tracks.length
    expect(titled('Sales Engineer', 'Audio Support Engineer')).toBe(2)
    expect(titled('Software Engineer', 'Associate Software Engineer')).toBe(1)
  })
})

it('is that of the index, whatever other pages mention', () => {
  const files = levels('baker', 'senior-baker', 'lead-baker', 'junior-baker')
  const index =
    '# Bakers\n\n- [A](junior-baker.md)\n- [B](baker.md)\n- [C](lead-baker.md)\n- [D](senior-baker.md)\n'
  const expected = 'junior-baker < baker < lead-baker < senior-baker'
  expect(order(read({ ...files, 'README.md': index }))).toBe(expected)
  const asked = '# Questions\n\nMay I become a [senior baker](senior-baker.md), or a [baker](baker.md)?\n'
  expect(order(read({ ...files, 'README.md': index, 'FAQ.md': asked }))).toBe(expected)
})
