// Bytes to text. What is not UTF-8 is named and refused, with the way out: guessing would change people's words.

import { readMark, type FileText } from '../parse/file-text.js'

/** Text of a file, or what hinders reading it and the byte at which that shows. */
export type Decoded = FileText | { problem: 'utf-16' | 'latin-1' | 'binary'; offset: number; before: string }

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/** Decodes UTF-8. A byte order mark is taken off and remembered. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = looksLikeUtf16(bytes)
  if (utf16) return { problem: 'utf-16', offset: 0, before: '' }
  const nul = bytes.indexOf(0)
  if (nul !== -1) return { problem: 'binary', offset: nul, before: lenient.decode(bytes.subarray(0, nul)) }
  let text: string
  try {
    text = strict.decode(bytes)
  } catch {
    const offset = firstInvalid(bytes)
    return { problem: 'latin-1', offset, before: lenient.decode(bytes.subarray(0, offset)) }
  }
  return readMark(text)
}

/** A UTF-16 byte order mark, or Latin letters with a NUL beside each of the first ones. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first = 1, second = 1] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const start = bytes.subarray(0, 64)
  if (start.length < 4) return false
  const nulls = (parity: number): number =>
    start.filter((byte, index) => index % 2 === parity && byte === 0).length
  const half = Math.floor(start.length / 2)
  return (nulls(0) >= half * 0.9 && nulls(1) === 0) || (nulls(1) >= half * 0.9 && nulls(0) === 0)
}

/** Where the bytes first differ from those of their own repaired text. */
function firstInvalid(bytes: Uint8Array): number {
  const repaired = encoder.encode(lenient.decode(bytes))
  const offset = bytes.findIndex((byte, index) => byte !== repaired[index])
  return offset === -1 ? bytes.length : offset
}
