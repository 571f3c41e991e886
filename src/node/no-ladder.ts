// What is said where a run finds no ladder at all.

import { readdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import { quoted } from '../model/listed.js'
import { nearest } from '../model/nearest.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import type { Configuration } from '../ladder/workspace.js'
import { configError } from '../ladder/config-error.js'
import { plainWords } from '../parse/data-words.js'
import type { SourceDocument } from '../parse/document.js'
import { startOfFile } from '../parse/lines.js'
import { isInRelease } from './find-configuration.js'
import { displayPath, posixRelative } from './paths.js'

/** A problem of a run as a whole; `path` is the part of it that was asked about. */
export function runProblem(messageId: string, message: string, path: string): Diagnostic {
  return configError({ messageId, message }, startOfFile(path))
}

/** Says why there is no file of a ladder at a path: nothing is there, or a release. */
export function nothingToRead(path: string, cwd: string): Diagnostic {
  const shown = displayPath(path, cwd)
  if (isInRelease(path))
    return runProblem(
      'released',
      `Unexpected release at \`${shown}\`, expected the source of a ladder: that is what is checked and changed; name its folder, or move \`ladder.json\` away where this is it`,
      basename(path),
    )
  const message = `Unexpected path \`${shown}\`, expected a folder or a file; nothing is there${namesake(path, cwd)}`
  return runProblem('not-found', message, basename(path))
}

/** What was most likely meant: the same name with an ending, here or in a folder of where one is, or a near one. */
function namesake(path: string, cwd: string): string {
  const beside = pathsIn(dirname(path))
  const known = new Set([...beside, ...pathsIn(cwd).flatMap(pathsIn)])
  const [same, another] = [...known].filter((other) => stemOf(other) === stemOf(path))
  const name = nearest(
    basename(path),
    beside.map((other) => basename(other)),
  )
  const near = beside.find((other) => basename(other) === name)
  const found = another === undefined && same !== undefined ? same : near
  return found === undefined ? '' : `; did you mean \`${posixRelative(cwd, found)}\`?`
}

function stemOf(path: string): string {
  return basename(path, extname(path)).toLowerCase()
}

/** What a folder holds that is not hidden; nothing where it is none. */
function pathsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && name !== 'node_modules')
      .map((name) => join(folder, name))
      .sort()
  } catch {
    return []
  }
}

/** Says which configurations name files and have none, beside others that have some: their ladder would be missed by nobody. */
export function withoutDocuments(
  configurations: readonly Configuration[],
  ladders: readonly ParsedLadder[],
): Diagnostic[] {
  const used = new Set(
    ladders.flatMap(({ declaration, documents }) => (documents.length > 0 ? [declaration] : [])),
  )
  if (!ladders.some(({ ladder }) => ladder.levels.length > 0)) return []
  return configurations.flatMap(({ path, declaration }) => {
    if (declaration.files === undefined || used.has(declaration)) return []
    const globs = quoted(declaration.files).join(', ')
    const message = `Unexpected \`files\` of \`${basename(path)}\` without a document (${globs}), expected patterns that match some, which no other configuration has; correct them, or remove the file`
    return [runProblem('no-documents', message, path)]
  })
}

/** Says that there is no ladder, where nothing that is already reported explains it. */
export function withoutLadders(run: {
  ladders: number
  diagnostics: readonly Diagnostic[]
  focus?: string
}): Diagnostic[] {
  if (run.ladders > 0 || run.diagnostics.some(({ ruleId }) => ruleId === 'config')) return []
  return [noLadder(run.focus)]
}

/** Says that there is no ladder, and which data could not be read: it may be what was meant. */
export function noLadder(focus: string | undefined, unread: readonly SourceDocument[] = []): Diagnostic {
  const related = unread.flatMap(({ frontMatter }) =>
    (frontMatter?.errors ?? []).slice(0, 1).map(({ message, place }) => ({
      message: `Data that cannot be read: ${plainWords(message)}`,
      place,
    })),
  )
  const problem = runProblem(
    noLadderId,
    'Unexpected absence of a ladder, expected a document per level (`L1.md`, `L2.md` …) or one document with a heading per level; name another path, or say in `ladder.yml` where the levels are',
    focus ?? '.',
  )
  return related.length === 0 ? problem : { ...problem, related }
}

/** The `messageId` of what says that there is no ladder. */
export const noLadderId = 'no-ladder'
