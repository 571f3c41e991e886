// `rungs release`: the ladder as a folder of JSON.

import { join, resolve } from 'node:path'
import { planRelease } from '../release/plan.js'
import { loadWorkspace } from '../node/load-workspace.js'
import { strangersIn, writeFolder } from '../node/write-folder.js'
import { defineCommand } from './command.js'
import { withoutLadders } from '../node/load-ladder.js'
import { displayPath, displayPaths } from './display-paths.js'
import { reportOf } from './reporting.js'
import { UsageError, type Terminal } from './terminal.js'

export const release = defineCommand({
  usage: 'release [path] [flags]',
  text: 'Writes a ladder as JSON that other software can import: the whole ladder, a file per level, a typed module, tables, and an index with a hash of each file. The same ladder always gives the same bytes. An older release in the folder is replaced at once and as a whole.',
  positionals: 1,
  flags: {
    out: {
      value: 'folder',
      text: 'Where to write. Default: `release`. A folder with other files in it is refused.',
    },
    id: { value: 'ladder', text: 'Which ladder, where there are several.' },
    version: {
      value: 'version',
      text: 'Version of the content, such as 1.4.0. Default: `version` in `ladder.yml`, or 0.0.0.',
    },
    config: { value: 'file', text: 'Use this configuration instead of the `ladder.yml` in the folder.' },
  },
  examples: [
    ['rungs release', 'Write the ladder in this folder to `release`.'],
    ['rungs release ladders/engineering --out build/engineering', 'Another ladder, to another place.'],
  ],
  run: ({ positionals, flags }, terminal) => runRelease(positionals[0] ?? '.', flags, terminal),
})

async function runRelease(
  path: string,
  { out = 'release', id, version, config }: { out?: string; id?: string; version?: string; config?: string },
  terminal: Terminal,
): Promise<number> {
  const workspace = await loadWorkspace(path, {
    cwd: terminal.cwd,
    ...(config === undefined ? {} : { config }),
  })
  const problems = [...workspace.diagnostics, ...withoutLadders(workspace)]
  if (problems.length > 0) {
    const diagnostics = displayPaths(problems, workspace.root, terminal.cwd)
    terminal.err(await reportOf('pretty', { workspace, choice: {}, diagnostics, terminal }))
    return problems.some(({ ruleId }) => ruleId === 'config') ? 2 : 1
  }
  const ladders = workspace.ladders.map(({ ladder }) => ladder)
  const ladder =
    id === undefined && ladders.length === 1 ? ladders[0] : ladders.find((each) => each.id === id)
  if (!ladder) throw whichLadder(id, ladders)
  const declared = workspace.ladders.find((parsed) => parsed.ladder === ladder)?.declaration.version
  const files = planRelease(ladder, { version: version ?? declared ?? '0.0.0' })
  const folder = resolve(terminal.cwd, out)
  const shown = displayPath('', folder, terminal.cwd)
  const own = new Set([...files.keys()].map((file) => file.split('/')[0] ?? file))
  const strangers = strangersIn(folder, own)
  if (strangers.length > 0) {
    throw new UsageError(
      `Unexpected \`${strangers[0] ?? ''}\` in \`${shown}\`, expected an older release or nothing; name another folder with \`--out\``,
    )
  }
  writeFolder(folder, files)
  terminal.out(
    `Released ${ladder.title}: ${ladder.levels.length} levels in ${files.size} files.\n  ${join(shown, 'ladder.json')}\n`,
  )
  return 0
}

function whichLadder(id: string | undefined, ladders: readonly { id: string }[]): UsageError {
  const ids = ladders.map((ladder) => `\`${ladder.id}\``).join(', ')
  return new UsageError(
    id === undefined
      ? `Unexpected choice of ${ladders.length} ladders, expected one; name it with \`--id\`: ${ids}`
      : `Unexpected ladder \`${id}\`, expected one of ${ids}`,
  )
}
