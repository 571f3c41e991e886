// `rungs new L7`: begins a level, and mends the links of its neighbours.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { scaffoldLevel } from '../ladder/scaffold.js'
import type { Edit } from '../model/diagnostic.js'
import { didYouMean } from '../model/nearest.js'
import { loadWorkspace, type LoadedWorkspace } from '../node/load-workspace.js'
import { reachOf } from '../node/reach.js'
import { writeInside } from '../node/write.js'
import { defineCommand } from './command.js'
import { displayPath } from './display-paths.js'
import { reportProblems } from './reporting.js'
import { UsageError, type Terminal } from './terminal.js'

export const newLevel = defineCommand({
  usage: 'new <id> [path] [flags]',
  text: 'Begins a new level: a document with the sections of the level below it and a line for everything that has to be written, and links mended on both sides. The new level is a draft until its `status` says otherwise.',
  positionals: 2,
  flags: {
    after: { value: 'level', text: 'The level below the new one. Default: the top level.' },
    title: { value: 'title', text: 'Its title: `Staff Engineer`.' },
    ladder: { value: 'id', text: 'Which ladder, where there are several.' },
    'dry-run': { text: 'Print what would be written, and write nothing.' },
  },
  examples: [
    ['rungs new L7 --title "Fellow"', 'A level on top.'],
    ['rungs new L3.5 --after L3', 'A level in between.'],
  ],
  run: ({ positionals, flags }, terminal) => runNew(positionals, flags, terminal),
})

interface NewFlags {
  after?: string
  title?: string
  ladder?: string
  'dry-run'?: boolean
}

async function runNew(
  [id, path = '.']: readonly string[],
  flags: NewFlags,
  terminal: Terminal,
): Promise<number> {
  if (id === undefined)
    throw new UsageError('Unexpected end, expected the id of the new level: `rungs new L7`')
  if (!/^[A-Za-z0-9][\w.-]*$/u.test(id)) {
    throw new UsageError(
      `Unexpected id \`${id}\`, expected letters, digits, dots and hyphens: it becomes a file name`,
    )
  }
  const workspace = await loadWorkspace(path, { cwd: terminal.cwd, ...reachOf(terminal) })
  const problems = await reportProblems(workspace, terminal)
  if (problems.length > 0) {
    return 2
  }
  const { after, title } = flags
  const parsed = chosen(workspace, flags.ladder)
  const configuration = configurationOf(parsed, workspace)
  const scaffold = scaffoldLevel(parsed, id, {
    ...(configuration ? { configuration } : {}),
    ...(after === undefined ? {} : { after }),
    ...(title === undefined ? {} : { title }),
  })
  if ('problem' in scaffold) throw new UsageError(scaffold.problem)
  const show = (file: string): string => displayPath(file, workspace.root, terminal.cwd)
  const target = join(workspace.root, scaffold.path)
  if (existsSync(target)) {
    throw new UsageError(
      `Unexpected file \`${show(scaffold.path)}\`, expected none: \`rungs new\` overwrites nothing; name another id, or move the file`,
    )
  }
  if (flags['dry-run']) {
    terminal.out(`--- ${show(scaffold.path)}\n${scaffold.text}`)
    for (const file of scaffold.edits.keys())
      terminal.out(`--- ${show(file)} would ${file === configuration?.path ? 'list' : 'link to'} \`${id}\`\n`)
    return 0
  }
  writeInside(workspace.root, scaffold.path, scaffold.text)
  terminal.out(`wrote ${show(scaffold.path)}\n`)
  for (const [file, edits] of scaffold.edits) {
    const read = workspace.files.get(file)
    if (!read) continue
    writeInside(workspace.root, file, `${read.bom ? '\ufeff' : ''}${edited(read.text, edits)}`)
    terminal.out(
      `changed ${show(file)}: it ${file === configuration?.path ? 'lists' : 'leads to'} ${id} now\n`,
    )
  }
  for (const note of scaffold.notes) terminal.out(`${note}\n`)
  return 0
}

function chosen({ ladders }: LoadedWorkspace, id: string | undefined): LoadedWorkspace['ladders'][number] {
  const ids = ladders.map(({ ladder }) => ladder.id)
  const found = id === undefined ? (ladders.length === 1 ? ladders[0] : undefined) : ladders[ids.indexOf(id)]
  if (found) return found
  throw new UsageError(
    id === undefined
      ? `Unexpected ${String(ladders.length)} ladders, expected one: say which with \`--ladder\` (${ids.join(', ')})`
      : `Unexpected ladder \`${id}\`, expected one of ${ids.join(', ')}${didYouMean(id, ids)}`,
  )
}

/** The YAML that declares a ladder alone. */
function configurationOf(
  { folder }: ParsedLadder,
  { files }: LoadedWorkspace,
): { path: string; text: string } | undefined {
  if (folder === undefined) return undefined
  const path = folder === '' ? 'ladder.yml' : `${folder}/ladder.yml`
  const text = files.get(path)?.text
  return text === undefined ? undefined : { path, text }
}

/** The text with edits applied, last first, in the line ends that it has. */
function edited(text: string, edits: readonly Edit[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return [...edits]
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce(
      (result, { range, text: words }) =>
        result.slice(0, range[0]) + words.replaceAll('\n', newline) + result.slice(range[1]),
      text,
    )
}
