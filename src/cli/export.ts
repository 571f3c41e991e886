// `rungs export`: a ladder in the format of another program.

import { resolve } from 'node:path'
import { canonicalJson } from '../model/canonical.js'
import { defined } from '../model/defined.js'
import { listed, quoted } from '../model/listed.js'
import { exportCase } from '../export/case.js'
import { exportCsv, exportLongCsv } from '../export/csv.js'
import { exportJsonLd } from '../export/jsonld.js'
import { exportMarkdown } from '../export/markdown.js'
import { loadPath, type Version } from '../node/load-version.js'
import { displayPath } from '../node/paths.js'
import { writeAtomic } from '../node/write.js'
import { defineCommand, type FlagValues } from './command.js'
import { refuseSources } from './out-folder.js'
import { UsageError, type Terminal } from './terminal.js'
import { chooseLadder, refuseBroken, sourcesOf } from './workspace.js'

const formats = ['csv', 'csv-long', 'markdown', 'case', 'jsonld'] as const
type Format = (typeof formats)[number]

const exportFlags = {
  out: { value: 'file', text: 'Where to write. Default: standard output.' },
  id: { value: 'ladder', text: 'Which ladder, where there are several.' },
  bom: { text: 'For csv and csv-long: begin with a byte order mark, by which Excel knows UTF-8.' },
  'base-uri': {
    value: 'uri',
    text: 'For case and jsonld: the address at which the ladder is published. Ids are made from it.',
  },
  creator: { value: 'name', text: 'For case: who answers for the ladder.' },
  date: {
    value: 'date',
    text: 'For case: when the ladder was last changed, as 2026-01-31T00:00:00Z. It is asked for, so that the same ladder gives the same file.',
  },
  language: { value: 'code', text: 'For case: the language of the ladder, as en.' },
} as const

type ExportFlags = FlagValues<typeof exportFlags>

/** Flags that only some formats know what to do with. */
const flagFormats: readonly [keyof ExportFlags, readonly Format[]][] = [
  ['bom', ['csv', 'csv-long']],
  ['base-uri', ['case', 'jsonld']],
  ['creator', ['case']],
  ['date', ['case']],
  ['language', ['case']],
]

export const exportLadder = defineCommand({
  usage: 'export <format> [path] [flags]',
  text: 'Writes a ladder in the format of another program: csv (the matrix, for a spreadsheet), csv-long (a row per expectation), markdown (the matrix as a table), case (CASE 1.1 of 1EdTech, for learning and HR systems) or jsonld (schema.org, for search engines). Reads the source of a ladder or a release of it.',
  positionals: 2,
  flags: exportFlags,
  examples: [
    ['rungs export csv --bom --out ladder.csv', 'The matrix for Excel.'],
    [
      'rungs export case --base-uri https://example.com/ladder --creator Example --date 2026-01-31T00:00:00Z',
      'A package for a learning system.',
    ],
  ],
  run: ({ positionals, flags }, terminal) => runExport(positionals, flags, terminal),
})

async function runExport(words: readonly string[], flags: ExportFlags, terminal: Terminal): Promise<number> {
  const format = formats.find((known) => known === words[0])
  const known = quoted(formats).join(', ')
  if (!format)
    throw new UsageError(
      words[0] === undefined
        ? `Unexpected end of the command, expected a format: ${known}`
        : `Unexpected format \`${words[0]}\`, expected one of ${known}`,
    )
  refuseIdle(format, flags)
  const loaded = await loadPath(words[1] ?? '.', terminal)
  refuseBroken(loaded)
  const { versions, root = '' } = loaded
  const text = textOf(format, chooseLadder(versions, flags.id), flags)
  if (flags.out === undefined) terminal.out(text)
  else {
    const sources = sourcesOf(
      versions.flatMap(({ parsed }) => parsed ?? []),
      root,
    )
    refuseSources('--out', flags.out, sources, terminal.cwd)
    const file = resolve(terminal.cwd, flags.out)
    writeAtomic(file, text)
    terminal.out(`Wrote ${displayPath(file, terminal.cwd)}.\n`)
  }
  return 0
}

/** Refuses a flag that would do nothing: who gave it believes that it did. */
function refuseIdle(format: Format, flags: ExportFlags): void {
  for (const [flag, own] of flagFormats) {
    if (flags[flag] === undefined || own.includes(format)) continue
    throw new UsageError(
      `Unexpected \`--${flag}\` for \`${format}\`, expected it for ${listed(quoted(own), 'or')}; leave it out, or name another format`,
    )
  }
}

/** The text of an export. What a standard refuses was given on the command line. */
function textOf(format: Format, version: Version, flags: ExportFlags): string {
  try {
    return exported(format, version, flags)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
}

function exported(format: Format, { ladder, version }: Version, flags: ExportFlags): string {
  const known = defined({ version })
  switch (format) {
    case 'csv':
      return exportCsv(ladder, { bom: flags.bom === true })
    case 'csv-long':
      return exportLongCsv(ladder, { bom: flags.bom === true })
    case 'markdown':
      return exportMarkdown(ladder)
    case 'jsonld':
      return canonicalJson(exportJsonLd(ladder, { baseUri: needed(flags, 'base-uri', format), ...known }))
    case 'case': {
      const options = {
        baseUri: needed(flags, 'base-uri', format),
        creator: needed(flags, 'creator', format),
        lastChangeDateTime: needed(flags, 'date', format),
        ...known,
        ...defined({ language: flags.language }),
      }
      return canonicalJson(exportCase(ladder, options))
    }
    default:
      return format satisfies never
  }
}

function needed(flags: ExportFlags, name: 'base-uri' | 'creator' | 'date', format: Format): string {
  const value = flags[name]
  if (value !== undefined) return value
  throw new UsageError(
    `Unexpected absence of \`--${name}\`, expected it for \`${format}\`; \`rungs export --help\` says what it is for`,
  )
}
