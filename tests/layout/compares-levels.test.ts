// Tables that hold a level beside its neighbours are no text of other levels, and no second one of its own.
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/run.js'
import { activeRules } from '../../src/lint/options.js'
import { rules } from '../../src/rules/index.js'
import { outline, read } from '../outline.js'

const jobs = ['Junior Potter Engineer', 'Potter Engineer', 'Senior Potter Engineer']
const says = (n: number): string => `Knows all ${n + 2} ways to fire the clay of a bowl`
const sells = (n: number): string => `Sells the bowls of ${n + 2} potters at the market`
const beside = (n: number): number[] => [n - 1, n, n + 1].filter((other) => jobs[other])
const table = (head: string, n: number, others = beside(n)): string =>
  `| | ${head} |\n|${'---|'.repeat(others.length + 1)}\n| Craft | ${others.map(says).join(' | ')} |\n| Trade | ${others.map(sells).join(' | ')} |\n`
const codes = (n: number): string =>
  beside(n)
    .map((other) => `L${other + 1}${other === n ? ' (this level)' : ''}`)
    .join(' | ')
const titles = (n: number): string =>
  beside(n)
    .map((other) => jobs[other])
    .join(' | ')
const own = (n: number): string => `## Craft\n\n- ${says(n)}\n\n## Trade\n\n- ${sells(n)}\n`
const next = (n: number): string => table('This level | Next level', n, [n, Math.min(n + 1, 2)])

const named = (path: (n: number) => string, body: (n: number) => string): Record<string, string> =>
  Object.fromEntries(jobs.map((job, n) => [path(n), `# ${job}\n\n${body(n)}`]))
const coded = (body: (n: number) => string): Record<string, string> => named((n) => `L${n + 1}.md`, body)
const titled = (body: (n: number) => string): Record<string, string> =>
  named((n) => `potter-${'abc'.charAt(n)}.md`, body)

const expected = (ids: readonly string[]): string =>
  ids.map((id, n) => `${id}\n  Craft: ${says(n)}\n  Trade: ${sells(n)}`).join('\n')
const byCode = expected(jobs.map((job, n) => `L${n + 1} (${job})`))
const byTitle = expected(jobs.map((job) => `${job.toLowerCase().replaceAll(' ', '-')} (${job})`))

describe('a table of neighbours', () => {
  it.each<[string, Record<string, string>, string]>([
    ['below the text', coded((n) => `${own(n)}\n## Beside others\n\nSee:\n\n${table(codes(n), n)}`), byCode],
    ['above the text', coded((n) => `${table(codes(n), n)}\n${own(n)}`), byCode],
    ['of this level and the next', coded((n) => `${own(n)}\n## Growing\n\n${next(n)}`), byCode],
    [
      'with competencies as its heads say',
      coded((n) => `${own(n)}\n${table(codes(n), n).replace('| |', '| Competency |')}`),
      byCode,
    ],
    [
      'in pages called after jobs',
      titled((n) => `${own(n)}\n## Beside others\n\n${table(titles(n), n)}`),
      byTitle,
    ],
    [
      'by codes, in pages called after jobs',
      titled((n) => `${own(n)}\n## Beside others\n\n${table(codes(n), n)}`),
      byTitle,
    ],
    ['that is all there is', coded((n) => table(codes(n), n)), byCode],
    ['that is all there is, by titles', titled((n) => table(titles(n), n)), byTitle],
    [
      'that is all there is, by plain codes',
      coded((n) =>
        table(
          beside(n)
            .map((other) => `L${other + 1}`)
            .join(' | '),
          n,
        ),
      ),
      byCode,
    ],
  ])('%s', (_, files, text) => {
    const parsed = read(files)
    expect(outline(parsed)).toBe(text)
    const surroundings = { exists: () => true, document: () => undefined, ladders: [parsed] }
    const found = lint(parsed, activeRules(rules, 'recommended', {}), surroundings)
    expect(found.map(({ ruleId }) => ruleId)).toEqual([])
  })

  it('has what the level says in its column, below a heading for each competency', () => {
    const under = (says: (n: number) => string, n: number): string =>
      `| ${titles(n)} |\n|${'---|'.repeat(beside(n).length)}\n| ${beside(n).map(says).join(' | ')} |\n`
    const files = titled((n) => `## Craft\n\n${under(says, n)}\n## Trade\n\n${under(sells, n)}`)
    expect(outline(read(files))).toBe(byTitle)
  })

  it.each<[string, (says: (n: number) => string, n: number) => string]>([
    [
      'down',
      (says, n) =>
        `| Level | Says |\n|---|---|\n${beside(n)
          .map((m) => `| ${jobs[m] ?? ''} | ${says(m)} |\n`)
          .join('')}`,
    ],
    [
      'in one column',
      (says, n) =>
        `| ${jobs[beside(n)[0] ?? 0] ?? ''} |\n|---|\n${beside(n)
          .map((m, at) => `${at > 0 ? `| ${jobs[m] ?? ''} |\n` : ''}| ${says(m)} |\n`)
          .join('')}`,
    ],
  ])('has it in its row, %s', (_, under) => {
    const files = coded((n) => `## Craft\n\n${under(says, n)}\n## Trade\n\n${under(sells, n)}`)
    expect(outline(read(files))).toBe(byCode)
  })

  it('is a matrix in a page that is alone', () => {
    expect(outline(read({ 'potters.md': `# Potter Engineer\n\n${table(jobs.join(' | '), 1)}` }))).toBe(
      byTitle,
    )
  })
})
