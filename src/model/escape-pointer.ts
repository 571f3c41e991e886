// The one piece of JSON pointers that every writer of them needs.

/** One reference token of a JSON pointer (RFC 6901 §3). */
export function escapePointer(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1')
}
