// A diagnostic as a message of a vfile: what reporters print, and what language servers show and mend.

import type { Nodes } from 'mdast'
import type { VFile } from 'vfile'
import type { Diagnostic, Severity } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import { quickFixOf } from './quick-fix.js'
import type { FileFindings } from './findings.js'

const fatal: Record<Severity, boolean | undefined> = { error: true, warning: false, info: undefined }

/** Adds a finding to the file. `tree` is the file's own: what lint comments are read from. */
export function addMessage(
  diagnostic: Diagnostic,
  file: VFile,
  tree: Nodes,
  { workspace, path }: FileFindings,
): void {
  const { ruleId, severity, place, url } = diagnostic
  const isHere = place.path === path
  const text = workspace.files.get(path)?.text ?? ''
  const quickFix = isHere ? quickFixOf(diagnostic, text) : undefined
  const message = file.message(reasonOf(diagnostic, isHere), {
    ruleId,
    source: 'remark-lint',
    ...(isHere ? { place: pointOrPosition(quickFix?.place ?? place) } : {}),
  })
  message.fatal = fatal[severity]
  if (url !== undefined) message.url = url
  if (quickFix) Object.assign(message, { actual: quickFix.actual, expected: quickFix.expected })
  const note = noteOf(diagnostic, path)
  if (note !== '') message.note = note
  keepInReach(message, tree)
}

function reasonOf({ message, place: { path, start } }: Diagnostic, isHere: boolean): string {
  return isHere ? message : `${message} (\`${path}\`, line ${start.line})`
}

function pointOrPosition({ start, end }: Place): Place['start'] | Omit<Place, 'path'> {
  return start.offset === end.offset ? start : { start, end }
}

/** Help, other places, and what each suggestion means: a message has one place, in its own file. */
function noteOf({ note, related = [], suggestions = [] }: Diagnostic, path: string): string {
  return [
    ...(note === undefined ? [] : [note]),
    ...related.map(({ message, place }) => `${linkTo(place, path)}: ${message}`),
    ...suggestions.map(({ message }) => `Could be mended so: ${message}`),
  ].join('\n')
}

function linkTo(place: Place, path: string): string {
  return `${place.path === path ? 'line' : `${place.path}, line`} ${place.start.line}`
}

/**
 * Lint comments are applied by line and column, and drop what is behind the last piece of text of a document, as if it
 * were no part of it. What stands there is counted as standing at the very end; its place stays what it is.
 */
function keepInReach(message: ReturnType<VFile['message']>, tree: Nodes): void {
  const last = lastLeaf(tree).position?.end
  const end = tree.position?.end
  if (!last || !end || message.line === undefined || message.column === undefined) return
  const isBehind = message.line > last.line || (message.line === last.line && message.column >= last.column)
  if (isBehind) Object.assign(message, { line: end.line, column: end.column })
}

function lastLeaf(node: Nodes): Nodes {
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last ? lastLeaf(last) : node
}
