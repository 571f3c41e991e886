// Forms in which the names of levels and competencies stand elsewhere than in headings and lists.
import { expect, it } from 'vitest'
import { outline, read } from '../outline.js'

const said = (verb: string) => `${verb} lantern wicks with the crew each week.`

it.each([
  [
    'folded parts',
    (name: string, text: string) => `<details>\n<summary>${name}</summary>\n\n- ${text}\n\n</details>`,
  ],
  ['lines in italics', (name: string, text: string) => `*${name}*\n\n- ${text}`],
  ['underlined lines', (name: string, text: string) => `<u>${name}</u>\n\n- ${text}`],
])('takes %s of several levels for competencies', (_, part) => {
  const level = (code: string, verb: string) =>
    `## ${code}\n\n${part('Craft', said(verb))}\n\n${part('Charting', said(`Also ${verb.toLowerCase()}`))}\n\n`
  const parsed = read({ 'levels.md': `# Levels\n\n${level('L1', 'Reads')}${level('L2', 'Sets')}` })
  expect(outline(parsed)).toBe(
    `
L1
  Craft: Reads lantern wicks with the crew each week.
  Charting: Also reads lantern wicks with the crew each week.
L2
  Craft: Sets lantern wicks with the crew each week.
  Charting: Also sets lantern wicks with the crew each week.`.trim(),
  )
})

it('takes folded parts that only say that there is more for what they are', () => {
  const level = (code: string, verb: string) =>
    `## ${code}\n\n- ${said(verb)}\n\n<details>\n<summary>Click to expand</summary>\n\n- A lantern.\n\n</details>\n\n`
  const parsed = read({ 'levels.md': `# Levels\n\n${level('L1', 'Reads')}${level('L2', 'Sets')}` })
  expect(parsed.ladder.competencies).toEqual([])
  expect(parsed.ladder.levels.map(({ expectations }) => expectations.length)).toEqual([1, 1])
})

it('takes folded parts that are called after levels for those', () => {
  const level = (title: string, verb: string) =>
    `<details>\n<summary><b>${title}</b></summary>\n\n- ${said(verb)}\n\n</details>\n\n`
  const text = `# Career ladder\n\n${level('Junior Engineer', 'Reads')}${level('Senior Engineer', 'Sets')}`
  const parsed = read({ 'levels.md': text })
  expect(parsed.ladder.levels.map(({ title }) => title)).toEqual(['Junior Engineer', 'Senior Engineer'])
  expect(parsed.ladder.levels.map((level) => parsed.trace.places.get(level)?.start.line)).toEqual([4, 11])
})

it.each([
  ['lines in bold', (code: string, text: string) => `**${code}**\n\n- ${text}\n\n`],
  ['labels', (code: string, text: string) => `**${code}:** ${text}\n\n`],
])('reads levels that are %s under each competency', (_, part) => {
  const area = (title: string, object: string) =>
    `## ${title}\n\n${['Reads', 'Sets', 'Sells'].map((verb, index) => part(`L${String(index + 1)}`, `${verb} ${object} with the crew.`)).join('')}`
  const parsed = read({
    'levels.md': `# Careers\n\n${area('Craft', 'lanterns')}${area('Charting', 'charts')}`,
  })
  expect(outline(parsed)).toBe(
    `
L1
  Craft: Reads lanterns with the crew.
  Charting: Reads charts with the crew.
L2
  Craft: Sets lanterns with the crew.
  Charting: Sets charts with the crew.
L3
  Craft: Sells lanterns with the crew.
  Charting: Sells charts with the crew.`.trim(),
  )
})

it('names the one column beside examples by the heading above the table', () => {
  const table = (title: string, object: string) =>
    `## ${title}\n\n| Level | Expectation | Example |\n|---|---|---|\n| L1 | Reads ${object} with the crew. | A day at sea. |\n| L2 | Sets ${object} with the crew. | A week at sea. |\n\n`
  const parsed = read({
    'levels.md': `# Careers\n\n${table('Craft', 'lanterns')}${table('Charting', 'charts')}`,
  })
  expect(parsed.ladder.competencies.map(({ title }) => title)).toEqual(['Craft', 'Charting'])
  expect(parsed.ladder.levels[1]?.competencies.map(({ expectations }) => expectations.length)).toEqual([1, 1])
})

it('goes on with the row above where the first cell is empty', () => {
  const level = (code: string, verb: string) =>
    `## ${code}\n\n| Area | Expectation |\n|---|---|\n| Craft | ${verb} lantern wicks daily. |\n| | ${verb} glass panes daily. |\n| Charting | ${verb} tide tables daily. |\n\n`
  const parsed = read({ 'levels.md': `# Levels\n\n${level('L1', 'Reads')}${level('L2', 'Sets')}` })
  expect(outline(parsed)).toBe(
    `
L1
  Craft: Reads lantern wicks daily. | Reads glass panes daily.
  Charting: Reads tide tables daily.
L2
  Craft: Sets lantern wicks daily. | Sets glass panes daily.
  Charting: Sets tide tables daily.`.trim(),
  )
})

it('reads headings of competencies with their numbers, and with the step that is reached', () => {
  const level = (at: number, title: string) =>
    `## ${title}\n\n### ${String(at)}.1 Craft\n\n- Sets ${String(at)} wicks.\n\n### Charting - Level ${String(at)}\n\n- Draws ${String(at)} charts.\n\n### Trade - Level ${String(at)}\n\n- Sells ${String(at)} lamps.\n\n### Teaching (basic)\n\n- Tells ${String(at)} people.\n\n### Teaching (advanced)\n\n- Tells ${String(at)} guilds.\n\n`
  const parsed = read({
    'levels.md': `# Careers\n\n${level(1, 'Junior Engineer')}${level(2, 'Senior Engineer')}`,
  })
  expect(parsed.ladder.levels.map(({ title }) => title)).toEqual(['Junior Engineer', 'Senior Engineer'])
  expect(parsed.ladder.competencies.map(({ title }) => title)).toEqual([
    'Craft',
    'Charting',
    'Trade',
    'Teaching (basic)',
    'Teaching (advanced)',
  ])
})

it.each([
  ['Junior Softwareentwickler', 'Softwareentwickler', 'Senior Softwareentwickler'],
  ['Młodszy programista', 'Programista', 'Starszy programista'],
  ['ジュニアエンジニア', 'ミドルエンジニア', 'シニアエンジニア'],
  ['レベル1：初級', 'レベル2：中級', 'レベル3：上級'],
  ['グレード1', 'グレード2', 'グレード3'],
  ['初级工程师', '中级工程师', '高级工程师'],
  ['주니어 개발자', '개발자', '시니어 개발자'],
  ['Úroveň 1', 'Úroveň 2', 'Úroveň 3'],
  ['Рівень 1', 'Рівень 2', 'Рівень 3'],
])('reads %s, %s and %s as levels', (...titles) => {
  const text = titles
    .map((title, index) => `## ${title}\n\n- Lights ${String(index + 2)} lamps.\n\n`)
    .join('')
  expect(read({ 'a.md': `# A\n\n${text}` }).ladder.levels.map(({ heading }) => heading)).toEqual(
    titles.map((title) => `## ${title}`),
  )
})

it.each([
  ['Überblick', 'Verantwortlichkeiten', 'Warnsignale', 'Nächste Stufe', 'Beispiele'],
  ['Visão geral', 'Responsabilidades', 'Antipadrões', 'Próximo nível', 'Exemplos'],
  ['概要', '責任', 'アンチパターン', '次のレベル', '例'],
])('reads sections called %s, %s, %s and %s', (overview, expected, not, next, examples) => {
  const level = (code: string, verb: string, other: string) =>
    `## ${code}\n\n### ${overview}\n\nLights lamps.\n\n### ${expected}\n\n#### Craft\n\n- ${verb} wicks.\n\n**${examples}:**\n\n- A lamp.\n\n### ${not}\n\n- ${verb} nothing.\n\n### ${next}\n\n[${other}](#${other.toLowerCase()})\n\n`
  const parsed = read({ 'a.md': `# A\n\n${level('L1', 'Trims', 'L2')}${level('L2', 'Sets', 'L1')}` })
  expect(outline(parsed)).toBe(
    `
L1
  Craft: Trims wicks. | e.g. A lamp.
  not: Trims nothing = Trims nothing.
L2
  Craft: Sets wicks. | e.g. A lamp.
  not: Sets nothing = Sets nothing.`.trim(),
  )
})
