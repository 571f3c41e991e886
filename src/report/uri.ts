// Paths as URIs.

/** A POSIX path as a relative reference (RFC 3986 §4.2): every character that has a meaning in a URI is escaped. */
export function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeSegment)
    .join('/')
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
