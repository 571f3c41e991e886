// What becomes of files that could not be read: which of them matter, and how much.

import { basename } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import { folderOf } from '../model/path.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import type { Surroundings } from '../lint/rule.js'
import type { SourceDocument } from '../parse/document.js'
import { isConfigName } from './walk.js'

/** Files of data in which something is wrong: nothing that stands in them may have been read. */
export function unreadData({ paths = [], document }: Surroundings): SourceDocument[] {
  return paths.flatMap((path) => {
    const source = document(path)
    return source?.format === 'data' && source.frontMatter?.errors.length ? [source] : []
  })
}

/** A configuration that cannot be read is broken: a ladder read without it is another one. */
export function asConfiguration(diagnostic: Diagnostic): Diagnostic {
  return isConfigName(basename(diagnostic.place.path)) ? { ...diagnostic, ruleId: 'config' } : diagnostic
}

/**
 * A file that cannot be read matters where a level could be missing: nobody is blamed for files elsewhere. Among levels that
 * are data, a file of data is as likely one of them as a document is among documents.
 */
export function nearLevels(diagnostic: Diagnostic, ladders: readonly ParsedLadder[]): Diagnostic[] {
  if (diagnostic.ruleId === 'config') return [diagnostic]
  const folder = folderOf(diagnostic.place.path)
  const beside = ladders.flatMap(({ documents }) =>
    documents.filter(({ source, levels }) => levels.length > 0 && folderOf(source.path) === folder),
  )
  if (ladders.length > 0 && beside.length === 0) return []
  return beside.some(({ source }) => source.format === 'data')
    ? [{ ...diagnostic, severity: 'error' }]
    : [diagnostic]
}
