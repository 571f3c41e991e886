// Every message for a person that the source holds: `Unexpected …`, with `…` for what is filled in.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

// Where errors are that hinder a command. What rules find in levels is in the rules' own readmes.
const places = [
  ...[
    'src/cli',
    'src/node',
    'src/remark',
    'src/release/read.ts',
    'src/export/case.ts',
    'src/export/base-uri.ts',
    'src/lint/run.ts',
  ],
  ...['src/lint/check-settings.ts', 'src/lint/unused-ignore.ts', 'src/lint/misspelled-rules.ts'],
  ...['src/lint/own-rule.ts', 'src/ladder/config.ts'],
  ...['src/ladder/config-issues.ts', 'src/ladder/declared-ids.ts', 'src/ladder/scaffold.ts'],
]

/** The messages in the source, in order, each once. */
export function messagesInSource(): string[] {
  const files = places.flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
          .map((name) => `${place}/${name.replaceAll('\\', '/')}`)
          .filter((name) => name.endsWith('.ts'))
          .sort(),
  )
  return [...new Set(files.flatMap((file) => messagesIn(readFileSync(join(root, file), 'utf8'))))]
}

function messagesIn(source: string): string[] {
  const found: string[] = []
  for (const { index } of source.matchAll(/(?<=['`](?:rungs: )?)(?=Unexpected )/gu)) {
    const quote =
      source
        .slice(0, index)
        .replace(/rungs: $/u, '')
        .at(-1) ?? ''
    let message = ''
    for (let at = index; at < source.length && source[at] !== quote; at++) {
      if (source.startsWith('${', at)) {
        at = closing(source, at + 2)
        message += '…'
      } else if (source[at] === '\\') message += source[++at] === 'n' ? '\n' : (source[at] ?? '')
      else message += source[at] ?? ''
    }
    found.push(message.split('\n')[0]?.trim() ?? '')
  }
  return found
}

/** Where a `${` ends: at its brace, past those and the templates inside. */
function closing(source: string, start: number): number {
  let depth = 1
  for (let at = start; at < source.length; at++) {
    if (source[at] === '`') at = source.indexOf('`', at + 1)
    else if (source[at] === '{') depth++
    else if (source[at] === '}' && --depth === 0) return at
  }
  return source.length
}
