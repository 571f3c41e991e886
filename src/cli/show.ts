// `rungs show`: a ladder as rungs understands it.

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { didYouMean } from '../model/nearest.js'
import { getLevel } from '../model/queries.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { loadRelease } from '../node/load-release.js'
import { toPath } from '../node/paths.js'
import { defineCommand, type FlagValues } from './command.js'
import { oneOf } from './one-of.js'
import { refuseBeside } from './refuse-beside.js'
import { showCoverage } from './show-coverage.js'
import { findGap, showGap } from './show-gap.js'
import { showLadder } from './show-ladder.js'
import { showLevel } from './show-level.js'
import { UsageError, type Terminal } from './terminal.js'
import { exitCodeOf, readLadders, refuseBroken } from './workspace.js'

const showFlags = {
  format: {
    value: 'format',
    text: 'pretty (default), or json: the whole ladder as data, a list where there are several.',
  },
  to: { value: 'level', text: 'With a level: what is new, raised and the same on the way up to this one.' },
  coverage: {
    text: 'Show how many of the words of the documents are in the model, and list those that are not.',
  },
  config: { value: 'file', text: 'Use this configuration instead of the `ladder.yml` in the folder.' },
} as const

type ShowFlags = FlagValues<typeof showFlags>

export const show = defineCommand({
  usage: 'show [path] [level] [flags]',
  text: 'Shows each ladder of a folder, or the one of a release: its levels, its competencies, how many expectations each level has in each, and what rungs had to assume. With a level, shows what is expected there.',
  positionals: 2,
  flags: showFlags,
  examples: [
    ['rungs show', 'The ladder in this folder.'],
    ['rungs show L3', 'One of its levels.'],
    ['rungs show L3 --to L4', 'The way from one to the other.'],
    ['rungs show ladders/engineering --format json', 'Another ladder, for a program.'],
  ],
  run: ({ positionals, flags }, terminal) => runShow(positionals, flags, terminal),
})

async function runShow(words: readonly string[], flags: ShowFlags, terminal: Terminal): Promise<number> {
  const { format: asked = 'pretty', to } = flags
  const format = oneOf(
    ['pretty', 'json'],
    asked,
    () => `Unexpected format \`${asked}\`, expected \`pretty\` or \`json\``,
  )
  const { path, level } = read(words, terminal)
  if (to !== undefined && level === undefined)
    throw new UsageError(
      `Unexpected \`--to\` without a level to start from, expected \`rungs show <level> --to ${to}\``,
    )
  if (flags.coverage) return showCoverages(path, level, flags, terminal)
  const { ladders, code } = await laddersAt(path, flags.config, terminal)
  if (code === 2) return code
  if (level !== undefined && to !== undefined) {
    const { ladder, found } = findGap(
      ladders.map((parsed) => parsed.ladder),
      level,
      to,
    )
    terminal.out(format === 'json' ? json(found) : showGap(ladder, found, terminal))
  } else if (level !== undefined) showLevels(ladders, level, format, terminal)
  else if (format === 'json') {
    const all = ladders.map(({ ladder }) => ladder)
    terminal.out(json(all.length === 1 ? all[0] : all))
  } else terminal.out(ladders.map((parsed) => showLadder(parsed, terminal)).join('\n'))
  return code
}

async function showCoverages(
  path: string,
  level: string | undefined,
  flags: ShowFlags,
  terminal: Terminal,
): Promise<number> {
  refuseBeside('coverage', ['format', 'to'], flags)
  if (level !== undefined)
    throw new UsageError(
      `Unexpected level \`${level}\` together with \`--coverage\`, expected the ladder alone: what is counted are the words of its documents`,
    )
  const { workspace, problems } = await readLadders(path, terminal, flags.config)
  const code = exitCodeOf(problems)
  if (code < 2) terminal.out(workspace.ladders.map((parsed) => showCoverage(parsed, terminal)).join('\n'))
  return code
}

type Shown = Pick<ParsedLadder, 'ladder' | 'assumptions'>

/** The ladders at a path, or the one of a release, and the exit code for what could not be read of them. */
async function laddersAt(
  path: string,
  config: string | undefined,
  terminal: Terminal,
): Promise<{ ladders: readonly Shown[]; code: number }> {
  // Who names a configuration means the source.
  const release = config === undefined ? loadRelease(toPath(path, terminal.cwd)) : undefined
  if (!release) {
    const { workspace, problems } = await readLadders(path, terminal, config)
    return { ladders: workspace.ladders, code: exitCodeOf(problems) }
  }
  const { ladder, diagnostics } = release
  const ladders = ladder ? [{ ladder, assumptions: [] }] : []
  refuseBroken({ name: path, versions: ladders, diagnostics })
  return { ladders, code: 0 }
}

/** A word that is there on the disk is the path; the other one is the level. */
function read(words: readonly string[], { cwd }: Terminal): { path: string; level?: string } {
  const isPath = (word: string): boolean => word.startsWith('file:') || existsSync(resolve(cwd, word))
  const [first, second] = words
  if (first === undefined) return { path: '.' }
  if (second === undefined)
    return isPath(first) || /[/\\]/u.test(first) ? { path: first } : { path: '.', level: first }
  return isPath(first) || !isPath(second) ? { path: first, level: second } : { path: second, level: first }
}

function showLevels(
  ladders: readonly Shown[],
  id: string,
  format: 'pretty' | 'json',
  terminal: Terminal,
): void {
  const same = (other: string): boolean => other.toLowerCase() === id.toLowerCase()
  const found = ladders.flatMap(({ ladder }) => {
    const level =
      getLevel(ladder, id) ?? ladder.levels.find((each) => [each.id, each.title, ...each.aliases].some(same))
    return level ? [{ ladder, level }] : []
  })
  if (found.length === 0) {
    const ids = ladders.flatMap(({ ladder }) => ladder.levels.map((level) => level.id))
    const known = ids.length > 12 ? [...ids.slice(0, 12), '…'] : ids
    const hint = didYouMean(id, ids) || `; there are ${known.join(', ')}`
    throw new UsageError(`Unexpected level \`${id}\`, expected a level of the ladder${hint}`)
  }
  const levels = found.map(({ level }) => level)
  if (format === 'json') terminal.out(json(levels.length === 1 ? levels[0] : levels))
  else terminal.out(found.map(({ ladder, level }) => showLevel(ladder, level, terminal)).join('\n'))
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
