// Reads the files of a ladder as text; what cannot be read becomes a diagnostic with the way out.

import { fstatSync, readSync } from 'node:fs'
import { configError } from '../ladder/config-error.js'
import type { Problem } from '../ladder/config-issues.js'
import type { Diagnostic, Severity } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import type { FileText } from '../parse/file-text.js'
import { lineStarts, placeBetween, startOfFile } from '../parse/lines.js'
import { decode, type Decoded } from './decode.js'
import { codeOf, diskReason } from './disk-reason.js'
import { withOpenFile } from './open-file.js'

/** Largest file that is read: ten megabytes, some thousand times a level. */
export const maxFileSize = 10 * 1024 * 1024

/** The text of a file, without its byte order mark, or why there is none. */
export type ReadText = FileText | { diagnostic: Diagnostic }

/**
 * Reads a file as UTF-8. Never throws.
 *
 * @param file where the file is
 * @param path how diagnostics name it
 */
export function readText(file: string, path: string, severity: Severity = 'error'): ReadText {
  let decoded: Decoded
  try {
    const bytes = readBytes(file)
    if (typeof bytes === 'number') return { diagnostic: tooLarge(path, bytes, severity) }
    decoded = decode(bytes)
  } catch (error) {
    return { diagnostic: refused(path, error, severity) }
  }
  return 'text' in decoded ? decoded : { diagnostic: notText(path, decoded, severity) }
}

/** The first bytes of a file as text, for a look at what it is; empty where it cannot be read. */
export function readStart(file: string): string {
  try {
    const bytes = Buffer.alloc(512)
    return bytes.toString(
      'utf8',
      0,
      withOpenFile(file, 'r', (descriptor) => readSync(descriptor, bytes)),
    )
  } catch {
    return ''
  }
}

/** The file's bytes, or its size when that is above the limit. */
function readBytes(file: string): Uint8Array | number {
  return withOpenFile(file, 'r', (descriptor) => {
    const { size } = fstatSync(descriptor)
    if (size > maxFileSize) return size
    const bytes = Buffer.alloc(size)
    let length = 0
    while (length < size) {
      const read = readSync(descriptor, bytes, length, size - length, length)
      if (read === 0) break
      length += read
    }
    return bytes.subarray(0, length)
  })
}

function tooLarge(path: string, size: number, severity: Severity): Diagnostic {
  const megabytes = Math.ceil((size / 1024 / 1024) * 10) / 10
  const message = `Unexpected file of ${megabytes} MB, expected at most 10 MB; split it, or name it under \`ignore\` in \`ladder.yml\``
  return unreadableFile({ messageId: 'too-large', message, data: { size } }, startOfFile(path), severity)
}

function refused(path: string, error: unknown, severity: Severity): Diagnostic {
  const message = `Unexpected file that cannot be read (${diskReason(error)}), expected a readable one; check its name and its permissions`
  const problem = { messageId: 'unreadable', message, data: { code: codeOf(error) } }
  return unreadableFile(problem, startOfFile(path), severity)
}

function notText(
  path: string,
  { problem, before, offset }: Exclude<Decoded, { text: string }>,
  severity: Severity,
): Diagnostic {
  const starts = lineStarts(before)
  const quoted = inQuotes(path)
  const words = {
    'utf-16': `Unexpected UTF-16 text, expected UTF-8; save the file as UTF-8, for example with \`iconv -f UTF-16 -t UTF-8 ${quoted} > utf-8.tmp && mv utf-8.tmp ${quoted}\``,
    'latin-1': `Unexpected bytes that are not UTF-8 (most likely Latin-1 or Windows-1252), expected UTF-8; save the file as UTF-8, for example with \`iconv -f WINDOWS-1252 -t UTF-8 ${quoted} > utf-8.tmp && mv utf-8.tmp ${quoted}\``,
    binary:
      'Unexpected NUL byte, expected text; remove the byte, or name the file under `ignore` in `ladder.yml`',
  }
  return unreadableFile(
    { messageId: problem, message: words[problem], data: { byte: offset } },
    placeBetween(path, starts, before.length, before.length),
    severity,
  )
}

/** A path as one word of a shell. */
export function inQuotes(path: string): string {
  return `'${path.replaceAll("'", String.raw`'\''`)}'`
}

/** A diagnostic about a file or a folder that cannot be read. */
export function unreadableFile(problem: Problem, place: Place, severity: Severity): Diagnostic {
  return { ...configError(problem, place), ruleId: 'readable-file', severity }
}
