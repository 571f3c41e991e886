// What pages say in words: marks in changed sentences, levels that a release leaves alone, summaries.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadLadder } from '../../src/index.js'
import { diffLadders, diffReport, wordDiff } from '../../src/release.js'
import { renderSite } from '../../src/site.js'
import { changedWords } from '../../src/site/compare-view.js'
import { shortened } from '../../src/site/purpose.js'
import { readPage } from './pages.js'

const engineering = await loadLadder(join(import.meta.dirname, '../../ladders/engineering'))

test('a word that takes the place of another stands apart from it', () => {
  const marked = (before: string, after: string): string => changedWords(wordDiff(before, after)).markup
  expect(marked('Mends faults.', 'Mends errors.')).toBe('Mends <del>faults</del> <ins>errors</ins>.')
  expect(marked('Mends old faults.', 'Mends new faults.')).toBe('Mends <del>old</del> <ins>new</ins> faults.')
  expect(marked('Mends faults.', 'Mends faults, and tells.')).toBe('Mends faults<ins>, and tells</ins>.')
})

test('who is at a level that did not change is told so', () => {
  const later = structuredClone(engineering)
  const left = later.levels.find(({ id }) => id === 'L3')?.competencies[1]?.expectations.pop()
  expect(left).toBeDefined()
  const report = diffReport(
    { ladder: engineering, version: '1.0.0' },
    { ladder: later, version: '2.0.0' },
    diffLadders(engineering, later),
  )
  const page = renderSite(later, { changes: [{ report, before: engineering }] }).get('changes.html') ?? ''
  const words = readPage(page).text.replaceAll(/\s+/gu, ' ')
  expect(words).toContain('Nothing changed for L1 and L2.')
  expect(words).toContain('L4, L5 and L6 build on what changed below them.')
  expect(words).not.toContain('Nothing changed for L3')
})

test('the page of changes says of the bar what the notes say', () => {
  const later = structuredClone(engineering)
  const [first, second] = later.levels.find(({ id }) => id === 'L3')?.competencies ?? []
  first?.expectations.pop()
  const more = second?.expectations[0]
  if (more)
    second.expectations.push({ ...more, id: 'L3/ownership/mows', text: 'Mows meadows.', hash: 'mows' })
  const added = later.levels.at(-1)
  if (added) later.levels.push({ ...added, id: 'L7', code: 'L7', title: 'Gardener', competencies: [] })
  const report = diffReport({ ladder: engineering }, { ladder: later }, diffLadders(engineering, later))
  const page = renderSite(later, { changes: [{ report, before: engineering }] }).get('changes.html') ?? ''
  const words = readPage(page).text.replaceAll(/\s+/gu, ' ')
  expect(words).toContain(
    'L3 Senior Engineer The bar moves 1 new expectation in Ownership; 1 fewer expectation',
  )
  expect(words).toContain('L7 Gardener A new level, with 0 expectations.')
})

test('changes are told since the version that they are counted from', () => {
  const since = (version?: string): string => {
    const report = diffReport(
      { ladder: engineering, ...(version && { version }) },
      { ladder: engineering },
      [],
    )
    return renderSite(engineering, { changes: [{ report, before: engineering }] }).get('changes.html') ?? ''
  }
  expect(since('1.2.0')).toContain('Since version 1.2.0')
  expect(since()).toContain('Since the last version')
})

test('a level leads to what the next one asks, the highest to nothing', () => {
  const site = renderSite(engineering)
  const words = (path: string): string => readPage(site.get(path) ?? '').text
  expect(words('levels/L3.html')).toContain('What L4 asks beyond this')
  expect(site.get('levels/L3.html')).toContain('href="../compare/L3--L4.html"')
  expect(words('levels/L6.html')).not.toContain('beyond this')
})

test('where a level asks nothing, no heading promises a list', () => {
  const page = renderSite(engineering).get('compare/L1--L2.html') ?? ''
  const leadership = page.slice(page.indexOf('id="leadership"'))
  expect(leadership).toContain('Nothing at L1.')
  expect(leadership).not.toContain('L1 asks, and it still holds')
})

test('a summary ends with a sentence where one ends in time', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')
  expect(shortened(`${words(30)}. ${words(30)}.`)).toBe(`${words(30)}.`)
  expect(shortened(`${words(50)}. ${words(30)}.`)).toBe(`${words(50)}.`)
  expect(shortened(words(100))).toBe(`${words(44)}…`)
})
