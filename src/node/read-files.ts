// The files that were found, as text: those on the disk, and those that an editor has not saved yet.

import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileTitle } from '../layout/file.js'
import { readIdentity } from '../layout/identity.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { readMark, type FileText } from '../parse/file-text.js'
import { startOfFile } from '../parse/lines.js'
import { untimed, type Timed } from '../parse/timed.js'
import { isRelease } from './find-configuration.js'
import { posixRelative } from './paths.js'
import { readStart, readText, unreadableFile } from './read-text.js'
import { isConfigModule, kindOf, type FoundFile } from './walk.js'

/** Reads what was found. `texts` win over the disk, by absolute path. */
export function readFiles(
  root: string,
  found: readonly FoundFile[],
  { texts = new Map(), timed = untimed }: { texts?: ReadonlyMap<string, string>; timed?: Timed },
): { files: Map<string, FileText>; unread: Diagnostic[] } {
  const files = new Map<string, FileText>()
  const unread: Diagnostic[] = []
  for (const file of found) {
    const text = texts.get(join(root, file.path))
    const read = text === undefined ? timed('read', () => readFound(root, file)) : readMark(text)
    if (read && 'diagnostic' in read) unread.push(read.diagnostic)
    else if (read) files.set(file.path, read)
  }
  for (const [path, text] of newDocuments(root, texts)) files.set(path, text)
  return { files, unread }
}

/** What is outside the root is not looked at, and so is not missed either. */
export function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../')
}

function readFound(root: string, { path, kind }: FoundFile): ReturnType<typeof readText> | undefined {
  const file = join(root, path)
  if (kind === 'config') return isConfigModule(path) || isRelease(file) ? undefined : readText(file, path)
  if (kind === 'bare' && !isBareMarkdown(path, readStart(file))) return undefined
  return readText(file, path, kind === 'markdown' ? 'error' : 'warning')
}

/** Documents that are in an editor and not yet on the disk. */
function newDocuments(root: string, texts: ReadonlyMap<string, string>): [string, FileText][] {
  return [...texts].flatMap(([file, text]) => {
    const path = posixRelative(root, file)
    const isNew = !isOutside(path) && kindOf(basename(file)) === 'markdown' && !existsSync(file)
    return isNew ? [[path, readMark(text)]] : []
  })
}

/** Some levels are files without an ending: told by their first line, or by a name and any Markdown. */
function isBareMarkdown(path: string, start: string): boolean {
  if (/^\ufeff?(?:---\r?\n|#{1,6} \S)/u.test(start)) return true
  return readIdentity(fileTitle(path)).code !== undefined && /^(?:[-*>] |\*\*|>)/mu.test(start)
}

/** What is said of a folder that cannot be opened. */
export function closedFolder(path: string, reason: string): Diagnostic {
  const message = `Unexpected folder that cannot be opened (${reason}), expected a readable one; check its permissions`
  return unreadableFile({ messageId: 'unreadable', message }, startOfFile(path), 'error')
}
