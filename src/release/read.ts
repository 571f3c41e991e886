// A release back to a ladder, after everything about it was checked.

import type { core } from 'zod/mini'
import { canonicalJson } from '../model/canonical.js'
import { defined } from '../model/defined.js'
import { Ladder, SCHEMA_VERSION } from '../model/ladder.js'
import { sha256Of } from './hash.js'
import { ReleaseIndex } from './manifest.js'
import { idKinds, idsOf, resolveId, type Registry } from './registry.js'
import { readShape } from './shape.js'

/** One thing that is wrong with a release. */
export interface ReleaseProblem {
  code: 'missing' | 'not-json' | 'newer' | 'invalid' | 'tampered' | 'unlisted' | 'ids'
  path: string
  message: string
}

/** A ladder of a release, or what is wrong. A single `ladder.json` has no index. */
export type ReleaseRead =
  | { ladder: Ladder; index?: ReleaseIndex; problems: readonly [] }
  | { ladder?: undefined; index?: undefined; problems: readonly ReleaseProblem[] }

/** What a host does better, or has done already. */
export interface ReleaseHost {
  /** SHA-256 of a text, in hexadecimal digits. */
  hashOf?: (text: string) => string
  /** What the JSON of a file says, by path. */
  parsed?: ReadonlyMap<string, unknown>
}

/**
 * Reads a release from its files (POSIX path to content): `index.json` with `ladder.json`, or `ladder.json` alone.
 * A release that was changed by hand or made by a newer rungs is refused; of the other files that it consists of, those
 * that are given are checked, and none is asked for. Never throws.
 */
export function readRelease(
  files: ReadonlyMap<string, string>,
  { hashOf = sha256Of, parsed }: ReleaseHost = {},
): ReleaseRead {
  const index = parse(files, 'index.json', ReleaseIndex)
  if (index.problem && !(index.problem.code === 'missing' && files.has('ladder.json')))
    return { problems: [index.problem] }
  const problems = index.value ? changedFiles(files, index.value, hashOf) : []
  const ladder = parse(files, 'ladder.json', Ladder, parsed)
  if (ladder.problem)
    return { problems: [...problems.filter(({ path }) => path !== 'ladder.json'), ladder.problem] }
  if (index.value && problems.length === 0) problems.push(...idProblems(ladder.value, index.value.registry))
  if (problems.length > 0) return { problems }
  return { ladder: ladder.value, ...defined({ index: index.value }), problems: [] }
}

/**
 * Everything that is wrong with a release folder; empty when it is whole: every file there and unchanged, none besides,
 * each of its shape, every id registered and every reference leading somewhere.
 */
export function checkRelease(files: ReadonlyMap<string, string>): readonly ReleaseProblem[] {
  const index = parse(files, 'index.json', ReleaseIndex)
  if (index.problem) return [index.problem]
  const read = readRelease(files)
  const problems = [...missingFiles(files, index.value), ...read.problems]
  for (const path of files.keys()) {
    if (path === 'index.json' || Object.hasOwn(index.value.files, path)) continue
    const message = `Unexpected file \`${path}\`, expected only what \`index.json\` lists; remove it, or keep it elsewhere`
    problems.push({ code: 'unlisted', path, message })
  }
  if (!read.ladder) return problems
  const byId = new Map(read.ladder.levels.map((level) => [level.id, level]))
  for (const { id, file } of index.value.levels) {
    const level = byId.get(id)
    byId.delete(id)
    if (level && files.get(file) === canonicalJson(level)) continue
    const message = `Unexpected \`${file}\`, expected the level \`${id}\` as it is in \`ladder.json\`; release again`
    problems.push({ code: 'invalid', path: file, message })
  }
  for (const id of byId.keys()) {
    const message = `Unexpected end of the levels, expected \`${id}\` as well; release again`
    problems.push({ code: 'invalid', path: 'index.json', message })
  }
  return problems
}

type Parsed<T> = { value: T; problem?: undefined } | { value?: undefined; problem: ReleaseProblem }

function parse<T>(
  files: ReadonlyMap<string, string>,
  path: string,
  schema: core.$ZodType<T>,
  parsed?: ReadonlyMap<string, unknown>,
): Parsed<T> {
  const text = files.get(path)
  const fail = (code: ReleaseProblem['code'], message: string): Parsed<T> => ({
    problem: { code, path, message },
  })
  if (text === undefined)
    return fail(
      'missing',
      `Unexpected release without \`${path}\`, expected a folder that \`rungs release\` wrote`,
    )
  let data: unknown
  try {
    data = parsed?.get(path) ?? JSON.parse(text)
  } catch {
    return fail('not-json', `Unexpected content of \`${path}\`, expected JSON; release again`)
  }
  const version = schemaVersionOf(data)
  if (version !== undefined && version > SCHEMA_VERSION) {
    return fail(
      'newer',
      `Unexpected schema version \`${version}\` in \`${path}\`, expected \`${SCHEMA_VERSION}\` or lower; it was made by a newer rungs, update the \`rungs\` package`,
    )
  }
  const { value, issue } = readShape(schema, data)
  if (!issue) return { value }
  return fail(
    'invalid',
    `Unexpected value at \`${issue.pointer}\` of \`${path}\` (${issue.message}), expected the shape of a release; release again`,
  )
}

function schemaVersionOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('schemaVersion' in data)) return undefined
  return typeof data.schemaVersion === 'number' ? data.schemaVersion : undefined
}

/**
 * Paths of all files that a release consists of, from the text of its `index.json`, however damaged they are; none where it is
 * no release's, or that of a newer rungs.
 */
export function listedFiles(index: string): ReadonlySet<string> {
  try {
    const data: unknown = JSON.parse(index)
    const version = schemaVersionOf(data) ?? Infinity
    if (
      version <= SCHEMA_VERSION &&
      typeof data === 'object' &&
      data &&
      'registry' in data &&
      'files' in data
    )
      return new Set(['index.json', ...Object.keys(data.files ?? {})])
  } catch {
    // What is not JSON lists nothing.
  }
  return new Set()
}

function missingFiles(files: ReadonlyMap<string, string>, index: ReleaseIndex): ReleaseProblem[] {
  return Object.keys(index.files).flatMap((path): ReleaseProblem[] => {
    if (path === 'ladder.json' || files.has(path)) return []
    const message = `Unexpected absence of \`${path}\`, expected it as \`index.json\` lists it; release again`
    return [{ code: 'missing', path, message }]
  })
}

function changedFiles(
  files: ReadonlyMap<string, string>,
  index: ReleaseIndex,
  hashOf: (text: string) => string,
): ReleaseProblem[] {
  return Object.entries(index.files).flatMap(([path, { sha256 }]): ReleaseProblem[] => {
    const text = files.get(path)
    if (text === undefined || hashOf(text) === sha256) return []
    return [
      {
        code: 'tampered',
        path,
        message: `Unexpected content of \`${path}\`, expected what was released (its SHA-256 differs from \`index.json\`); change the ladder’s source and release again`,
      },
    ]
  })
}

function idProblems(ladder: Ladder, registry: Registry): ReleaseProblem[] {
  const problems: ReleaseProblem[] = []
  const add = (message: string): void => {
    problems.push({ code: 'ids', path: 'index.json', message })
  }
  const ids = idsOf(ladder)
  for (const kind of idKinds) {
    const there = new Set(ids[kind])
    const { live, gone } = registry[kind]
    for (const id of there)
      if (!Object.hasOwn(live, id)) add(`Unexpected id \`${id}\`, expected it in the registry; release again`)
    for (const id of Object.keys(live))
      if (!there.has(id))
        add(`Unexpected id \`${id}\` in the registry, expected it in the ladder; release again`)
    for (const [id, entry] of Object.entries(gone)) {
      if (entry.kind === 'removed') continue
      const lost = [entry.to].flat().find((to) => resolveId(registry, kind, to) === undefined)
      if (lost !== undefined)
        add(
          `Unexpected target \`${lost}\` of the id \`${id}\`, expected an id that is or was there; correct \`ladder.lock.json\` and release again`,
        )
    }
  }
  return problems
}
