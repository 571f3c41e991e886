// The front matter that Hugo writes between `+++`: its plain keys. Tables and lists of tables are left alone.

const line = /^[ \t]*([A-Za-z0-9_-]+|"[^"\n]*")[ \t]*=[ \t]*(\S.*)$/u

/** A scalar of TOML front matter and where its value stands in the text. */
export interface TomlValue {
  key: string
  value: string | number | boolean
  start: number
  end: number
}

/** Reads `key = value` lines up to the first table. Values are strings, numbers and booleans; others are left out. */
export function readToml(text: string): TomlValue[] {
  const values: TomlValue[] = []
  let offset = 0
  for (const row of text.split('\n')) {
    if (/^[ \t]*\[/u.test(row)) break
    const written = row.trimEnd()
    const [, key, raw = ''] = line.exec(written) ?? []
    const value = scalar(raw)
    if (key !== undefined && value !== undefined) {
      const end = offset + written.length
      values.push({ key: key.replaceAll('"', ''), value, start: end - raw.length, end })
    }
    offset += row.length + 1
  }
  return values
}

function scalar(raw: string): string | number | boolean | undefined {
  const [, quoted = '', literal] = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/u.exec(raw) ?? []
  if (literal !== undefined) return literal
  if (raw.startsWith('"')) return quoted.replace(/\\(["\\])/gu, '$1')
  if (/^(?:true|false)\b/u.test(raw)) return raw.startsWith('true')
  return /^[+-]?\d+(?:\.\d+)?$/u.test(raw) ? Number(raw) : undefined
}
