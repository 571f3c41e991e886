// Levels that are no longer in use, as their file, folder or heading says: kept, and out of the way.
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/run.js'
import { read, type Files } from '../outline.js'
import type { AnyRule } from '../../src/lint/rule.js'

const level = (title: string): string => `# ${title}\n\n## Craft\n\n- Builds as a ${title} does.\n`
const four = (files: Files): Files => ({
  'L1-engineer.md': level('L1 Engineer'),
  'L3-senior.md': level('L3 Senior Engineer'),
  ...files,
})

describe('a level that is no longer in use', () => {
  it.each([
    ['in its file', 'L2-engineer_DEPRECATED.md', 'L2 Engineer II'],
    ['in its heading', 'L2-engineer.md', 'L2 Engineer II (deprecated)'],
    ['in its folder', 'archive/L2-engineer.md', 'L2 Engineer II'],
  ])('says so %s', (_, path, title) => {
    const { ladder } = read(
      {
        'ladder.yml': '',
        ...four({ [path]: level(title) }),
      },
      { configurations: [{ path: 'ladder.yml', declaration: {} }] },
    )
    const [first, old] = ladder.levels
    expect(old?.status).toBe('deprecated')
    expect(first?.next).toEqual(['L3'])
    expect(old?.next).toEqual([])
  })

  it('is a step where it is declared as one', () => {
    const files = { 'ladder.yml': '', ...four({ 'L2-engineer_DEPRECATED.md': level('L2 Engineer II') }) }
    const declaration = { levels: ['L1', 'L2', 'L3'] }
    const { ladder } = read(files, { configurations: [{ path: 'ladder.yml', declaration }] })
    expect(ladder.levels.map(({ next }) => next)).toEqual([['L2'], ['L3'], []])
    expect(ladder.levels[1]?.status).toBe('deprecated')
  })

  it.each(['L2-archivist.md', 'L2-retirement-planning.md'])('is none for other words: %s', (path) => {
    const { ladder } = read(four({ [path]: level('L2 Engineer II') }))
    expect(ladder.levels.map(({ status }) => status)).toEqual([undefined, undefined, undefined])
    expect(ladder.levels[0]?.next).toEqual(['L2'])
  })

  it('is told only of errors', () => {
    const parsed = read(four({ 'L2-engineer_DEPRECATED.md': level('L2 Engineer II') }))
    const told = (severity: 'error' | 'warning'): string[] => {
      const rule: AnyRule = {
        id: 'one-each',
        description: 'Report each level',
        messages: { it: () => 'It.' },
        check: ({ ladder, report }) => {
          for (const each of ladder.levels) report('it' as never, { at: each } as never)
        },
      }
      return lint(parsed, [{ rule, severity, options: undefined }], {
        exists: () => true,
        document: () => undefined,
        ladders: [parsed],
      }).map(({ place }) => place.path)
    }
    expect(told('warning')).toEqual(['L1-engineer.md', 'L3-senior.md'])
    expect(told('error')).toEqual(['L1-engineer.md', 'L2-engineer_DEPRECATED.md', 'L3-senior.md'])
  })
})
