// The text of a configuration to a `Declaration`, or to what is wrong with it and where.
// Finding and reading the file is the caller's; so is running a configuration that is a module.

import type { Diagnostic } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import { parseData } from '../parse/data.js'
import { plainWords } from '../parse/data-words.js'
import { readMark } from '../parse/file-text.js'
import { lineStarts, startOfFile } from '../parse/lines.js'
import { Declaration } from './declaration.js'
import { disagreements } from './declared-ids.js'
import { configError } from './config-error.js'
import { explainIssue } from './config-issues.js'

/** What a configuration says, when it can be used, and what is wrong with it. */
export interface ReadConfig {
  declaration?: Declaration
  diagnostics: Diagnostic[]
  /** Where a part of the configuration stands, by JSON pointer; the nearest part around it where it has no place. */
  placeOf: (pointer: string) => Place
}

/**
 * Reads `ladder.yml`, `ladder.yaml` or `ladder.json`. Never throws.
 *
 * @param text the file's text, with or without a byte order mark
 * @param path the file's path, for places
 */
export function readConfig(text: string, path: string): ReadConfig {
  const source = readMark(text).text
  const { data, places, place, errors, repeated = [] } = parseData(source, path, lineStarts(source))
  const placeOf = (pointer: string): Place => {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = places.get(at)
      if (found) return found
    }
    return places.get('') ?? place
  }
  if (errors.length > 0) {
    const diagnostics = errors.map((error) =>
      configError(
        {
          messageId: 'syntax',
          message: path.endsWith('.json')
            ? `Unexpected JSON (${plainWords(sentence(error.message))}), expected \`"key": value\` pairs in braces`
            : `Unexpected YAML (${plainWords(sentence(error.message))}), expected \`key: value\` lines`,
        },
        error.place,
      ),
    )
    return { diagnostics, placeOf }
  }
  // Only the last of them would count, and nobody would hear of the others.
  if (repeated.length > 0) {
    const diagnostics = repeated.map(({ key, place: at }) =>
      configError(
        {
          messageId: 'repeated-key',
          message: `Unexpected second key \`${key}\`, expected each key once in its group; put what both say under one of them`,
          data: { key },
        },
        at,
      ),
    )
    return { diagnostics, placeOf }
  }
  // A file with nothing but comments declares nothing, which is allowed.
  return checkDeclaration(data ?? {}, placeOf)
}

/** Checks what a configuration module exports: it has no text, so every problem is at the top of the file. */
export function checkConfigModule(value: unknown, path: string): ReadConfig {
  const top = startOfFile(path)
  return checkDeclaration(value, () => top)
}

function checkDeclaration(data: unknown, placeOf: ReadConfig['placeOf']): ReadConfig {
  const result = Declaration.safeParse(data)
  const problems = result.success
    ? disagreements(result.data)
    : result.error.issues.flatMap((issue) => explainIssue(issue, { data, schema: Declaration }))
  const diagnostics = problems
    .map((problem) => configError(problem, placeOf(problem.pointer ?? '')))
    .sort((a, b) => a.place.start.offset - b.place.start.offset)
  return result.success && diagnostics.length === 0
    ? { declaration: result.data, diagnostics, placeOf }
    : { diagnostics, placeOf }
}

function sentence(message: string): string {
  return message.replace(/(?<!\s)\s+at line \d+, column \d+:?\s*$/u, '').replace(/(?<![.:])[.:]+$/u, '')
}
