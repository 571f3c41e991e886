// docs/trust.md and docs/mutation.md say what was measured, and lead to tests that are there.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import kept from '../../docs/trust.json' with { type: 'json' }
import reasons from '../../scripts/mutation/reasons.json' with { type: 'json' }
import type { Figures } from '../../scripts/trust/figures.js'
import { trustPage, percent } from '../../scripts/trust/page.js'
import { promises } from '../../scripts/trust/promises.js'
import { mutationPage, type Survivor } from '../../scripts/trust/survivors.js'

const root = join(import.meta.dirname, '../..')
const figures: Figures = kept.figures
const survivors: Survivor[] = kept.survivors

it('reasons are about code that is there', () => {
  const plain = (text: string): string => text.replace(/\s+/gu, ' ')
  const gone = Object.keys(reasons).filter((key) => {
    const [file = '', , before = ''] = key.split(' | ')
    const path = join(root, file)
    return !existsSync(path) || !plain(readFileSync(path, 'utf8')).includes(before.replace(/…$/u, '').trim())
  })
  expect(gone, 'take them out of scripts/mutation/reasons.json').toEqual([])
})

describe('the pages', () => {
  it('hold nothing but what docs/trust.json holds', () => {
    expect(readFileSync(join(root, 'docs/trust.md'), 'utf8')).toBe(trustPage(figures))
    expect(readFileSync(join(root, 'docs/mutation.md'), 'utf8')).toBe(
      mutationPage(survivors, figures.mutation),
    )
  })

  it('say nothing of files that are gone', () => {
    const files = [
      ...Object.keys(figures.tests),
      ...Object.keys(figures.mutation),
      ...survivors.map(({ file }) => file),
    ]
    const gone = files.filter((file) => !existsSync(join(root, file)))
    expect(gone, '`npm run docs:trust` takes them out').toEqual([])
  })

  it('say of what was not measured that it was not', () => {
    const page = trustPage({ tests: {}, mutation: {} })
    expect(page.match(/Not measured yet/gu)).toHaveLength(3)
    expect(page).toContain('not counted yet')
    expect(page).not.toMatch(/\d passed|undefined|NaN/u)
  })

  it('tell branches that only types ask for from those that no test runs', () => {
    const page = trustPage({ tests: {}, mutation: {}, coverage: { covered: 90, total: 100, fallbacks: 4 } })
    expect(page).toContain('90 of 100 branches run in tests: 90.0 %')
    expect(page).toContain('Of the other 10, 4 are values after')
    expect(page).toContain('of all branches but these, 93.7 % run')
  })

  it('round down', () => {
    expect(percent(9499, 10_000)).toBe('94.9 %')
  })
})

it.each(Object.values(promises).flat())('$promise: the tests are there', ({ tests }) => {
  for (const path of tests) expect(existsSync(join(root, path)), path).toBe(true)
})
