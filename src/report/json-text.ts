// JSON as every machine-readable report writes it.

/**
 * JSON with two spaces of indent and a line feed at its end. Control characters that JSON allows unescaped are escaped
 * too: a log in a terminal would obey them.
 */
export function jsonText(value: unknown): string {
  const escaped = JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${escaped}\n`
}
