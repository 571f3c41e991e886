import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ladder } from '../../src/model/ladder.js'
import { fileNames } from '../../src/release/file-name.js'
import { keepIds } from '../../src/release/keep-ids.js'
import { planRelease } from '../../src/release/plan.js'
import { checkRelease, readRelease } from '../../src/release/read.js'
import { registryOf } from '../../src/release/registry.js'
import { bumpBetween, nextVersion } from '../../src/release/semver.js'
import { edit, files, parse } from '../diff/engineering.js'

describe('planRelease', () => {
  it('gives the same bytes for the same ladder, however its keys are ordered', () => {
    const { ladder } = parse()
    const turned = Ladder.parse(JSON.parse(JSON.stringify(ladder, (_key, value: unknown) => reversed(value))))
    expect(planRelease(turned, { version: '1.0.0' })).toEqual(planRelease(ladder, { version: '1.0.0' }))
  })

  it('has no carriage return but in tables, and ends every file with a line feed', () => {
    for (const [path, text] of planRelease(parse().ladder, { version: '1.0.0' })) {
      expect(text.endsWith('\n'), path).toBe(true)
      if (!path.endsWith('.csv')) expect(text, path).not.toContain('\r')
    }
  })
})

describe('readRelease', () => {
  const plan = planRelease(parse().ladder, { version: '1.0.0' })

  it('gives the ladder back', () => {
    expect(readRelease(plan).ladder).toEqual(parse().ladder)
  })

  it('finds any change of any file', () => {
    const paths = [...plan.keys()]
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.constantFrom(' ', 'x', '0', ''),
        (path, at, put) => {
          const text = plan.get(path) ?? ''
          const index = at % text.length
          const changed = text.slice(0, index) + put + text.slice(index + 1)
          fc.pre(changed !== text)
          const files = new Map([...plan, [path, changed]])
          // The index is what the rest is checked by: in it, only what has another meaning can be found.
          if (path === 'index.json') {
            expect(() => checkRelease(files)).not.toThrow()
            return
          }
          expect(readRelease(files).problems.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('finds a file too many, a file too few, and an id that leads nowhere', () => {
    expect(checkRelease(new Map([...plan, ['extra.txt', '']])).map(({ code }) => code)).toEqual(['unlisted'])
    const fewer = new Map([...plan].filter(([path]) => path !== 'ladder.csv'))
    expect(checkRelease(fewer).map(({ code }) => code)).toEqual(['missing'])
    const registry = registryOf(parse().ladder)
    registry.levels.gone['L0'] = { kind: 'moved', to: 'L-1' }
    const dangling = planRelease(parse().ladder, { version: '1.0.0', registry })
    expect(checkRelease(dangling).map(({ code }) => code)).toEqual(['ids'])
  })
})

describe('keepIds', () => {
  it('asks where a statement could have become one of two', () => {
    const before = parse().ladder
    const after = parse(
      edit(
        files,
        'L3.md',
        '- Runs the review after an incident\n',
        '- Holds the review after an incident in time\n- Leads the review after an incident in time\n',
      ),
    ).ladder
    const { questions } = keepIds(after, registryOf(before))
    expect(questions.map(({ id, candidates }) => [id, candidates.map((each) => each.text)])).toEqual([
      [
        'L3/ownership/runs-the-review-after-an-incident',
        ['Holds the review after an incident in time', 'Leads the review after an incident in time'],
      ],
    ])
  })

  it('leaves ids alone that the source names, and follows them', () => {
    const named = edit(
      files,
      'L3.md',
      '- Runs the review after an incident',
      '- Runs the review after an incident <!-- id: incident-review -->',
    )
    const before = parse(named).ladder
    const moved = edit(
      edit(named, 'L3.md', '- Runs the review after an incident <!-- id: incident-review -->\n', ''),
      'L4.md',
      '### Ownership\n\n',
      '### Ownership\n\n- Has others look back at what broke <!-- id: incident-review -->\n',
    )
    const after = parse(moved).ladder
    const { match, questions } = keepIds(after, registryOf(before))
    expect(questions).toEqual([])
    expect(match.expectations.pairs.map(({ before: was, after: is }) => [was.id, is.id])).toContainEqual([
      'L3/ownership/incident-review',
      'L4/ownership/incident-review',
    ])
  })

  it('changes nothing the second time', () => {
    const registry = registryOf(parse().ladder)
    const { ladder } = parse(edit(files, 'L2.md', 'Recieves', 'Receives'))
    keepIds(ladder, registry)
    const once = structuredClone(ladder)
    keepIds(ladder, registry)
    expect(ladder).toEqual(once)
  })
})

describe('fileNames', () => {
  it('gives each id a name that every file system takes, and no two the same', () => {
    expect([...fileNames(['L1', 'l1', 'a/b', 'CON', '..', 'Ünï', '']).values()]).toEqual([
      'L1',
      'l1~2',
      'a%2fb',
      '%CON',
      '%2e%2e',
      'Ünï',
      '%',
    ])
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), (ids) => {
        const names = [...fileNames(ids).values()]
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length)
        for (const name of names) expect(name).toMatch(/^[^/\\:*?"<>|]+$/u)
      }),
    )
  })
})

describe('versions', () => {
  it('are counted as people count them', () => {
    expect((['patch', 'minor', 'major', 'none'] as const).map((step) => nextVersion('v1.2.3', step))).toEqual(
      ['1.2.4', '1.3.0', '2.0.0', '1.2.3'],
    )
    expect(bumpBetween('1.2.3', '1.3.0')).toBe('minor')
    expect(bumpBetween('1.2.3', '1.2.3')).toBe('none')
    expect(bumpBetween('2.0.0', '1.9.9')).toBeUndefined()
  })
})

describe('rungs/release', () => {
  it('reads a release without a parser for Markdown or YAML', () => {
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      const text = readFileSync(file, 'utf8')
      for (const [, type, name = ''] of text.matchAll(
        /^(?:import|export)( type)? [^'"]*?from '([^']+)'/gmu,
      )) {
        if (type !== undefined) continue
        if (name.startsWith('.')) visit(new URL(name.replace(/\.js$/u, '.ts'), `file://${file}`).pathname)
        else seen.add(name)
      }
    }
    visit(new URL('../../src/release.ts', import.meta.url).pathname)
    expect([...seen].filter((name) => !name.endsWith('.ts')).sort()).toEqual([
      '@noble/hashes/sha2.js',
      '@noble/hashes/utils.js',
      'zod',
      'zod/mini',
      'zod/v4/locales/en.js',
    ])
    expect([...seen].filter((name) => name.includes('/src/parse/'))).toEqual([])
  })
})

function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).reverse())
}
