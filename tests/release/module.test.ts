// An app that imports a release: a wrong id does not compile, and what it stored years ago still leads somewhere.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import ts from 'typescript'
import { parseLadder } from '../../src/ladder/parse-ladder.js'
import { advanceRegistry } from '../../src/release/advance.js'
import { keepIds } from '../../src/release/keep-ids.js'
import { planRelease } from '../../src/release/plan.js'
import { checkRelease } from '../../src/release/read.js'
import { registryOf, type Registry } from '../../src/release/registry.js'
import { edit, files, parse, type Files } from '../diff/engineering.js'

const folder = mkdtempSync(join(tmpdir(), 'rungs-app-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(under: string, plan: ReadonlyMap<string, string>): void {
  for (const [path, text] of plan) {
    mkdirSync(dirname(join(folder, under, path)), { recursive: true })
    writeFileSync(join(folder, under, path), text)
  }
}

/** Lines that do not compile, with the number of the compiler's message. */
function compile(app: string): string[] {
  const file = join(folder, 'app.ts')
  writeFileSync(file, app)
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: [],
  })
  return ts.getPreEmitDiagnostics(program).map(({ file: source, start = 0, code }) => {
    const line = source?.text.split('\n')[source.getLineAndCharacterOfPosition(start).line] ?? ''
    return `${line.trim()} // TS${String(code)}`
  })
}

describe('ladder.d.ts', () => {
  write('release', planRelease(parse().ladder, { version: '1.0.0' }))

  it('lets an app compile that names what is there', () => {
    const problems = compile(`
      import { getCompetency, getExpectation, getLevel, ladder, resolveId, version, type LevelId } from './release/ladder.js'
      const current: '1.0.0' = version
      const senior: LevelId = 'L3'
      const scope: 'self' | 'team' | 'teams' | 'company' | undefined = getLevel(senior).axes.scope
      const next: readonly LevelId[] = ladder.levels.flatMap((level) => level.next)
      const text: string = getExpectation('L4/process/chairs-the-architecture-forum').text + getCompetency('impact').title
      const stored: readonly LevelId[] | undefined = resolveId('levels', 'what a database holds')
      export { current, scope, next, text, stored }
    `)
    expect(problems).toEqual([])
  })

  it('stops an app that names what is not there', () => {
    const problems = compile(`
      import { getCompetency, getExpectation, getLevel } from './release/ladder.js'
      getLevel('L9')
      getCompetency('impakt')
      getExpectation('L4/process/chairs-the-architecture-forums')
      if (getLevel('L3').axes.scope === 'teem') throw getLevel('L3').axes.scoop
      getLevel('L3').title = 'Staff'
    `)
    expect(problems).toEqual([
      `getLevel('L9') // TS2345`,
      `getCompetency('impakt') // TS2345`,
      `getExpectation('L4/process/chairs-the-architecture-forums') // TS2345`,
      `if (getLevel('L3').axes.scope === 'teem') throw getLevel('L3').axes.scoop // TS2367`,
      `if (getLevel('L3').axes.scope === 'teem') throw getLevel('L3').axes.scoop // TS2551`,
      `getLevel('L3').title = 'Staff' // TS2540`,
    ])
  })
})

describe('ladder.js', () => {
  const edits: ((all: Files) => Files)[] = [
    (all) =>
      edit(
        all,
        'L1.md',
        'Asks for help within a day of being stuck',
        'Asks for help after a day of being stuck',
      ),
    (all) =>
      edit(
        edit(all, 'L2.md', '- Measures whether a feature is used\n', ''),
        'L3.md',
        '### Impact\n\n',
        '### Impact\n\n- Measures whether a feature is used\n',
      ),
    (all) =>
      edit(
        all,
        'L2.md',
        ' and rehearses an outage of it twice a year',
        '\n- Rehearses an outage of every service twice a year',
      ),
    (all) => edit(all, 'L3.md', '- Runs the review after an incident\n', ''),
  ]

  it('resolves in release 5 every id that was stored in release 1', async () => {
    let source = files
    let ladder = parse(source).ladder
    let registry: Registry = registryOf(ladder)
    const stored = Object.keys(registry.expectations.live)
    for (const [index, change] of edits.entries()) {
      source = change(source)
      ladder = parse(source).ladder
      registry = advanceRegistry(registry, ladder, keepIds(ladder, registry), `${String(index + 2)}.0.0`)
    }
    const plan = planRelease(ladder, { version: '5.0.0', registry })
    expect(checkRelease(plan)).toEqual([])
    write('release5', plan)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const module: unknown = await import(pathToFileURL(join(folder, 'release5/ladder.js')).href)
    const resolve = (kind: string, id: string): unknown => call(module, 'resolveId', kind, id)
    for (const id of stored) expect(resolve('expectations', id), id).toBeInstanceOf(Array)
    expect(resolve('expectations', 'L1/impact/asks-for-help-within-a-day')).toEqual([
      'L1/impact/asks-for-help-within-a-day',
    ])
    expect(resolve('expectations', 'L2/impact/measures-whether-a-feature-is-used')).toEqual([
      'L3/impact/measures-whether-a-feature-is-used',
    ])
    expect(resolve('expectations', 'L3/ownership/runs-the-review-after-an-incident')).toEqual([])
    expect(resolve('expectations', 'L3/never/was')).toBeUndefined()
    expect(call(module, 'getExpectation', 'L1/impact/asks-for-help-within-a-day')).toMatchObject({
      text: 'Asks for help after a day of being stuck',
    })
    expect(() => call(module, 'getLevel', 'L9')).toThrow(
      'Unexpected level `L9`, expected an id of version 5.0.0',
    )
  })

  it('takes text for text, whatever it is made of', async () => {
    const text = '# L1\n\n## `__proto__`\n\n- </script> \\u2028 ${x} `tick` "quote" \u2028 end\n'
    const { ladder } = parseLadder([{ path: 'L1.md', text }], { name: 'odd' })
    write('odd', planRelease(ladder, { version: '1.0.0' }))
    const module: unknown = await import(pathToFileURL(join(folder, 'odd/ladder.js')).href)
    expect(module).toMatchObject({ ladder })
  })
})

function call(module: unknown, name: string, ...args: string[]): unknown {
  const value: unknown = typeof module === 'object' && module !== null ? Reflect.get(module, name) : undefined
  if (typeof value !== 'function') throw new Error(`no function ${name}`)
  return Reflect.apply(value, undefined, args)
}
