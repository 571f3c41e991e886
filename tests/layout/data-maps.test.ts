// Data in shapes that teams make themselves: each says the same of the same levels.
import { expect, it } from 'vitest'
import { outline, read, readAll, type Files } from '../outline.js'

const codes = ['L1', 'L2']
const says: Record<string, readonly string[]> = {
  Craft: ['Fires the clay of a small bowl.', 'Fires the clay of a whole shop.'],
  Trade: ['Sells the bowls of one potter.', 'Sells the bowls of all potters.'],
}
const areas = Object.keys(says)
const of = (area: string, n: number): string => says[area]?.[n] ?? ''
const each = <T>(keys: readonly string[], make: (key: string, index: number) => T): Record<string, T> =>
  Object.fromEntries(keys.map((key, index) => [key, make(key, index)]))
const numbered = (area: string, make: (text: string) => object): object[] =>
  codes.map((_, n) => ({ level: n + 1, ...make(of(area, n)) }))

const written = (names: readonly string[]): string =>
  names.map((name, n) => [name, ...areas.map((area) => `  ${area}: ${of(area, n)}`)].join('\n')).join('\n')
const byCode = written(codes)
const byNumber = written(['level-1 (Level 1)', 'level-2 (Level 2)'])
const byTitle = written(['junior-engineer (Junior Engineer)', 'senior-engineer (Senior Engineer)'])
const titles = ['Junior Engineer', 'Senior Engineer']

it.each<[string, unknown, string]>([
  ['a map of levels', each(codes, (_, n) => each(areas, (area) => [of(area, n)])), byCode],
  [
    'a map of levels, beside a title',
    { title: 'Potters', ...each(codes, (_, n) => each(areas, (area) => of(area, n))) },
    byCode,
  ],
  ['a map of competencies', each(areas, (area) => each(codes, (_, n) => [of(area, n)])), byCode],
  ['a map of competencies by titles', each(areas, (area) => each(titles, (_, n) => of(area, n))), byTitle],
  [
    'a map of competencies by numbers',
    each(areas, (area) => each(['1', '2'], (_, n) => of(area, n))),
    byNumber,
  ],
  [
    'levels whose fields are words',
    { levels: each(codes, (_, n) => each(areas, (area) => of(area, n))) },
    byCode,
  ],
  [
    'rows with a column for each level',
    areas.map((competency) => ({ competency, ...each(codes, (_, n) => of(competency, n)) })),
    byCode,
  ],
  [
    'rows with a column for each competency',
    codes.map((level, n) => ({ level, ...each(areas, (area) => of(area, n)) })),
    byCode,
  ],
  [
    'skills with a map of levels',
    areas.map((skill) => ({ skill, levels: each(codes, (_, n) => of(skill, n)) })),
    byCode,
  ],
  [
    'skills whose levels have names',
    {
      skills: areas.map((name) => ({
        name,
        levels: titles.map((title, n) => ({ name: title, description: of(name, n) })),
      })),
    },
    byTitle,
  ],
  [
    'skills whose levels have only examples',
    { skills: areas.map((name) => ({ name, levels: numbered(name, (text) => ({ examples: [text] })) })) },
    byNumber,
  ],
  [
    'skills in groups',
    {
      categories: areas.map((name) => ({
        name: `${name}s`,
        skills: [{ name, levels: numbered(name, (description) => ({ description })) }],
      })),
    },
    byNumber,
  ],
])('reads %s', (_, data, text) => {
  expect(outline(read({ 'potters.json': JSON.stringify(data) }))).toBe(text)
})

const files = (make: (area: string) => object): Files =>
  Object.fromEntries(
    areas.map((area) => [
      `skills/${area.toLowerCase()}.json`,
      JSON.stringify({ title: area, ...make(area) }),
    ]),
  )
const perLevel = (paths: readonly string[], make: (n: number) => object): Files =>
  Object.fromEntries(paths.map((path, n) => [path, JSON.stringify(make(n))]))

it.each<[string, Files, string]>([
  [
    'a list of levels',
    files((area) => ({ levels: numbered(area, (description) => ({ description })) })),
    byNumber,
  ],
  ['a map of levels', files((area) => ({ levels: each(codes, (_, n) => [of(area, n)]) })), byCode],
])('reads a file for each competency, with %s', (_, own, text) => {
  expect(outline(read(own))).toBe(text)
})

it.each<[string, Files, string]>([
  [
    'its name',
    perLevel(['L1.json', 'L2.json'], (n) => ({ competencies: each(areas, (area) => [of(area, n)]) })),
    byCode,
  ],
  [
    'its fields',
    perLevel(['L1.json', 'L2.json'], (n) => ({
      id: codes[n],
      summary: 'One.',
      ...each(areas, (area) => of(area, n)),
    })),
    byCode,
  ],
])('reads a file for each level by %s', (_, own, text) => {
  expect(outline(read(own))).toBe(text)
})

it.each<[string, unknown]>([
  ['sizes', { L1: { cache: '32 kB', lines: ['64 bytes'] }, L2: { cache: '1 MB', lines: ['64 bytes'] } }],
  ['one level', { L1: { craft: ['Fires the clay of a small bowl.'] } }],
  [
    'other keys',
    { clay: { red: ['Fires the clay of a small bowl.'], blue: ['Fires the clay of a whole shop.'] } },
  ],
  [
    'maps beside others',
    { craft: { L1: ['Fires the clay of a bowl.'], L2: ['Fires all of the clay.'] }, kiln: { door: 1 } },
  ],
  [
    'a job that may be that of a program',
    {
      name: 'Clay Engineer',
      steps: ['Take all of the clay there is.'],
      rules: ['Never burn any of the bowls.'],
    },
  ],
  [
    'roles of a group',
    [
      {
        name: 'Shop',
        roles: titles.map((name) => ({ name, description: 'Sells all of the bowls there are.' })),
      },
    ],
  ],
  ['one field of a level', { id: 'L1', steps: ['Take all of the clay there is.'] }],
])('is none of %s', (_, data) => {
  expect(readAll({ 'potters.json': JSON.stringify(data) })).toEqual([])
})

const page = (matter: object, body = ''): string => `---\n${JSON.stringify(matter)}\n---\n${body}`
const pages = (make: (n: number) => object, body = ''): Files => ({
  'L1.md': page(make(0), body),
  'L2.md': page(make(1), body),
})

it.each<[string, Files]>([
  ['a map of competencies', pages((n) => ({ competencies: each(areas, (area) => [of(area, n)]) }))],
  [
    'a list of competencies',
    pages((n) => ({ skills: areas.map((name) => ({ name, expectations: [of(name, n)] })) })),
  ],
  [
    'a list of expectations',
    pages((n) => ({ expectations: areas.map((competency) => ({ competency, text: of(competency, n) })) })),
  ],
  [
    'fields that are competencies',
    pages((n) => ({ tags: ['clay'], ...each(areas, (area) => [of(area, n)]) })),
  ],
  [
    'some of them',
    {
      ...pages(
        (n) => ({ competencies: each(areas, (area) => [of(area, n)]) }),
        '\n## Craft\n\n- Fires the clay of a small bowl.\n',
      ),
      'L2.md': page({ competencies: each(areas, (area) => [of(area, 1)]) }),
    },
  ],
])('reads the front matter of a level, with %s', (_, own) => {
  const text = outline(read(own))
  for (const line of byCode.split('\n')) expect(text).toContain(line)
  expect(text.match(/Fires the clay of a small/gu)).toHaveLength(1)
})

it('leaves names, and fields beside a text, to the front matter', () => {
  const names = pages(
    (n) => ({ competencies: areas, ...each(areas, (area) => [of(area, n)]) }),
    '\n## Kiln\n\n- Burns.\n\n## Shop\n\n- Sells.\n',
  )
  expect(outline(read(names))).toBe(codes.map((id) => `${id}\n  Kiln: Burns.\n  Shop: Sells.`).join('\n'))
})
