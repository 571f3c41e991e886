// `rungs new L7`: begins a level, mends the links of its neighbours, and lists it where the others are listed.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { withMark } from '../parse/file-text.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { scaffoldLevel } from '../ladder/scaffold.js'
import { defined } from '../model/defined.js'
import { inFolder } from '../model/path.js'
import type { LoadedWorkspace } from '../node/load-workspace.js'
import { displayPath } from '../node/paths.js'
import { writeInside } from '../node/write.js'
import { defineCommand, type FlagValues } from './command.js'
import { edited, indexEntries } from './index-entries.js'
import { UsageError, type Terminal } from './terminal.js'
import { chooseLadder, exitCodeOf, readLadders, sayHowToBegin } from './workspace.js'

const newFlags = {
  after: {
    value: 'level',
    text: 'The level below the new one. Default: the one that its code follows, else the top level.',
  },
  title: { value: 'title', text: 'Its title: `Staff Engineer`.' },
  id: { value: 'ladder', text: 'Which ladder, where there are several.' },
  'dry-run': { text: 'Print what would be written, and write nothing.' },
} as const

type NewFlags = FlagValues<typeof newFlags>

export const newLevel = defineCommand({
  usage: 'new <level> [path] [flags]',
  text: 'Begins a new level: a document with the sections of the level below it and a line for everything that has to be written, links mended on both sides, and an entry on the page that lists the levels. The new level is a draft until its `status` says otherwise.',
  positionals: 2,
  flags: newFlags,
  examples: [
    ['rungs new L7 --title "Fellow"', 'A level on top.'],
    ['rungs new L3.5', 'A level in between.'],
    ['rungs new lead --after senior', 'A level whose name does not say where it stands.'],
  ],
  run: ({ positionals, flags }, terminal) => runNew(positionals, flags, terminal),
})

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
  const { workspace, problems } = await readLadders(path, terminal)
  const hindered = exitCodeOf(problems)
  if (hindered > 0) {
    sayHowToBegin(problems, terminal)
    return hindered
  }
  const { after, title } = flags
  const parsed = chooseLadder(workspace.ladders, flags.id)
  const configuration = configurationOf(parsed, workspace)
  const scaffold = scaffoldLevel(parsed, id, defined({ configuration, after, title }))
  if ('problem' in scaffold) throw new UsageError(scaffold.problem)
  const show = (file: string): string => displayPath(join(workspace.root, file), terminal.cwd)
  const target = join(workspace.root, scaffold.path)
  if (existsSync(target)) {
    throw new UsageError(
      `Unexpected file \`${show(scaffold.path)}\`, expected none: \`rungs new\` overwrites nothing; name another id, or move the file`,
    )
  }
  const indexes = indexEntries(workspace, scaffold, configuration?.path)
  const lists = new Set([...indexes.edits.keys(), ...(configuration ? [configuration.path] : [])])
  const notes = [...scaffold.notes, ...indexes.notes]
  if (flags['dry-run']) {
    terminal.out(`--- ${show(scaffold.path)}\n${scaffold.text}`)
    for (const file of scaffold.edits.keys())
      terminal.out(`--- ${show(file)} would ${lists.has(file) ? 'list' : 'link to'} \`${id}\`\n`)
    for (const [file, edits] of indexes.edits)
      terminal.out(`--- ${show(file)} would list \`${id}\`:${edits.map(({ text }) => text).join('')}\n`)
    for (const note of notes) terminal.out(`${note}\n`)
    return 0
  }
  writeInside(workspace.root, scaffold.path, scaffold.text)
  terminal.out(`wrote ${show(scaffold.path)}\n`)
  for (const [file, edits] of [...scaffold.edits, ...indexes.edits]) {
    const read = workspace.files.get(file)
    if (!read) continue
    writeInside(workspace.root, file, withMark({ ...read, text: edited(read.text, edits) }))
    const begun = edits.some(({ text }) => text.includes('TODO'))
      ? ', with TODO for what is yours to say'
      : ''
    terminal.out(`changed ${show(file)}: it ${lists.has(file) ? 'lists' : 'leads to'} ${id} now${begun}\n`)
  }
  for (const note of notes) terminal.out(`${note}\n`)
  return 0
}

/** The YAML that declares a ladder alone. */
function configurationOf(
  { folder }: ParsedLadder,
  { files }: LoadedWorkspace,
): { path: string; text: string } | undefined {
  if (folder === undefined) return undefined
  const path = inFolder(folder, 'ladder.yml')
  const text = files.get(path)?.text
  return text === undefined ? undefined : { path, text }
}
