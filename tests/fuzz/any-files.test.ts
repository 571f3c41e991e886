// Whatever a folder holds: it is linted, mended, compared, released and made a site of, and nothing throws.
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { diffLadders } from '../../src/diff/diff-ladders.js'
import { diffReport } from '../../src/diff/report.js'
import { exportJsonLd } from '../../src/export/jsonld.js'
import { readConfig } from '../../src/ladder/config.js'
import type { ParsedLadder } from '../../src/ladder/parse-ladder.js'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { applyFixes } from '../../src/lint/fix.js'
import { lint } from '../../src/lint/run.js'
import { activeRules } from '../../src/lint/options.js'
import { canonicalJson } from '../../src/model/canonical.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { Ladder } from '../../src/model/ladder.js'
import { decode } from '../../src/node/decode.js'
import { planRelease } from '../../src/release/plan.js'
import { checkRelease } from '../../src/release/read.js'
import { rules } from '../../src/rules/index.js'
import { isSitePath } from '../../src/site/own-files.js'
import { renderSite } from '../../src/site/render-site.js'
import type { Files } from '../outline.js'
import { holds } from './holds.js'
import { configuration, files } from './texts.js'

const everyRule = activeRules(rules, 'strict', {})

function read(given: Files): readonly ParsedLadder[] {
  const sources = Object.entries(given).map(([path, text]) => ({ path, text }))
  const { ladders, pages } = parseWorkspace(sources, { name: 'ours' })
  return [...ladders, pages]
}

function findings(given: Files): Diagnostic[] {
  const parsed = read(given)
  const ladders = parsed.slice(0, -1)
  const paths = Object.keys(given)
  const surroundings = { exists: () => true, document: () => undefined, paths, ladders }
  return parsed.flatMap((each) => lint(each, everyRule, surroundings))
}

/** What a finding says, without where: line ends move places. */
function said({ ruleId, message, place: { path, start } }: Diagnostic): string {
  return `${path}:${String(start.line)} ${ruleId} ${message.replaceAll('\r\n', '\n')}`
}

function isSafe(path: string): boolean {
  return !path.startsWith('/') && !/^[a-z]:|\\|\0/iu.test(path) && !path.split('/').includes('..')
}

describe('any files', () => {
  holds('are linted by every rule, which finds places inside of files and does not crash', files, (given) => {
    for (const { ruleId, message, place, fix, related = [] } of findings(given)) {
      if (ruleId === 'internal-error') throw new Error(message)
      for (const { path, start, end } of [place, ...related.map((each) => each.place)]) {
        const length = given[path]?.replace(/^\ufeff/u, '').length ?? 0
        expect(start.offset).toBeLessThanOrEqual(end.offset)
        expect(end.offset).toBeLessThanOrEqual(length)
      }
      if (fix) expect(fix.range[1]).toBeLessThanOrEqual(given[place.path]?.length ?? 0)
    }
  })

  holds(
    'are mended where it is wrong and nowhere else, until there is nothing left to mend',
    files,
    (given) => {
      let texts = given
      for (let pass = 0; pass < 10; pass++) {
        const found = findings(texts)
        const mended: Files = {}
        for (const [path, text] of Object.entries(texts)) {
          const own = found.filter(({ place }) => place.path === path)
          const { text: after, applied } = applyFixes(text, own)
          expect(pieced(text, applied)).toBe(after)
          Object.defineProperty(mended, path, {
            value: after,
            enumerable: true,
            writable: true,
            configurable: true,
          })
        }
        if (Object.entries(texts).every(([path, text]) => mended[path] === text)) return
        texts = mended
      }
      throw new Error(`mends without an end: ${JSON.stringify(texts)}`)
    },
  )

  holds('are linted the same in any order', files, (given) => {
    const turned = Object.fromEntries(Object.entries(given).reverse())
    expect(findings(turned).map(said).sort()).toEqual(findings(given).map(said).sort())
  })

  holds('give canonical JSON that reads back to itself, byte by byte', files, (given) => {
    for (const { ladder } of read(given)) {
      const json = canonicalJson(ladder)
      expect(canonicalJson(Ladder.parse(JSON.parse(json)))).toBe(json)
      expect(canonicalJson(structuredClone(ladder))).toBe(json)
    }
  })

  holds(
    'are compared with any others, and do not differ from themselves',
    fc.tuple(files, files),
    ([a, b]) => {
      const [before, after] = [read(a)[0], read(b)[0]]
      if (!before || !after) return
      const changes = diffLadders(before.ladder, after.ladder)
      expect(diffLadders(after.ladder, structuredClone(after.ladder))).toEqual([])
      expect(() => diffReport({ ladder: before.ladder }, { ladder: after.ladder }, changes)).not.toThrow()
    },
  )

  holds(
    'are released whole, under names that stay in the folder',
    files,
    (given) => {
      for (const { ladder } of read(given).slice(0, -1)) {
        const release = planRelease(ladder, { version: '1.0.0' })
        expect(checkRelease(release)).toEqual([])
        expect([...release.keys()].filter((path) => !isSafe(path))).toEqual([])
        exportJsonLd(ladder, { baseUri: 'https://example.com/ladder' })
      }
    },
    0.5,
  )

  holds(
    'make a site, under names that stay in the folder',
    files,
    (given) => {
      for (const { ladder } of read(given).slice(0, -1)) {
        const site = renderSite(ladder)
        expect([...site.keys()].filter((path) => !isSafe(path) || !isSitePath(path))).toEqual([])
      }
    },
    0.2,
  )
})

describe('any text', () => {
  holds('as a configuration is a declaration or what is wrong with it', configuration, (text) => {
    for (const path of ['ladder.yml', 'ladder.json']) {
      const { declaration, diagnostics } = readConfig(text, path)
      expect(declaration !== undefined || diagnostics.length > 0).toBe(true)
    }
  })

  holds('of any bytes is read as it is, or refused by name', fc.uint8Array({ maxLength: 200 }), (bytes) => {
    const decoded = decode(bytes)
    if ('problem' in decoded) expect(decoded.offset).toBeLessThanOrEqual(bytes.length)
    else
      expect([...new TextEncoder().encode((decoded.bom ? '\ufeff' : '') + decoded.text)]).toEqual([...bytes])
  })
})

/** What fixes make of a text, put together from its stretches; fails where two of them overlap. */
function pieced(text: string, applied: readonly Diagnostic[]): string {
  const fixes = applied.flatMap(({ fix }) => fix ?? [])
  let made = ''
  let at = 0
  for (const { range, text: words } of fixes) {
    expect(range[0]).toBeGreaterThanOrEqual(at)
    made += text.slice(at, range[0]) + words
    at = range[1]
  }
  return made + text.slice(at)
}
