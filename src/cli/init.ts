// `rungs init`: looks at what is there, says what it found, and writes the configuration that makes `lint` meaningful.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { counted } from '../model/listed.js'
import { describeLadder } from '../ladder/describe.js'
import { baselineOf, holdBaseline } from '../lint/baseline.js'
import { proposeConfigurations, type Proposal } from '../ladder/propose.js'
import { baselineName } from '../node/find-baseline.js'
import { writeBaseline } from '../node/baseline.js'
import { lintWorkspace } from '../node/lint-workspace.js'
import { loadWorkspace, type LoadedWorkspace } from '../node/load-workspace.js'
import { displayPath } from '../node/paths.js'
import { reachOf } from '../node/reach.js'
import { writeInside } from '../node/write.js'
import { defineCommand, type FlagValues } from './command.js'
import { UsageError, type Terminal } from './terminal.js'
import { exitCodeOf, readLadders, sayHowToBegin } from './workspace.js'

const initFlags = {
  'dry-run': { text: 'Print what would be written, and write nothing.' },
  'no-baseline': { text: 'Write no baseline: `rungs lint` then reports what is wrong today.' },
} as const

type InitFlags = FlagValues<typeof initFlags>

export const init = defineCommand({
  usage: 'init [path] [flags]',
  text: 'Looks at the documents of a folder, says what ladders are in them, and writes a commented `ladder.yml` for each. What `rungs lint` finds today goes into `ladder.baseline.json`, so that only new findings are reported from now on.\nNothing that is there is overwritten.',
  positionals: 1,
  flags: initFlags,
  examples: [
    ['rungs init', 'Begin, in the folder of the ladder.'],
    ['rungs init --dry-run', 'See what would be written.'],
  ],
  run: ({ positionals, flags }, terminal) => runInit(positionals[0] ?? '.', flags, terminal),
})

async function runInit(path: string, flags: InitFlags, terminal: Terminal): Promise<number> {
  const { workspace, problems } = await readLadders(path, terminal)
  const hindered = exitCodeOf(problems)
  if (hindered > 0) {
    sayHowToBegin(problems, terminal)
    return hindered
  }
  const unconfigured = workspace.ladders.filter(({ folder }) => folder === undefined)
  if (unconfigured.length === 0) {
    terminal.out('Every ladder here has its configuration already; nothing was written.\n')
    return 0
  }
  for (const parsed of unconfigured) {
    terminal.out(`${parsed.ladder.title} (${parsed.ladder.id})\n`)
    for (const fact of describeLadder(parsed)) terminal.out(`  ${fact}\n`)
  }
  const proposals = proposeConfigurations(unconfigured)
  if (flags['dry-run']) {
    for (const { path: file, text } of proposals)
      terminal.out(`\n--- ${shown(file, workspace, terminal)}\n${text}`)
    return 0
  }
  write(proposals, workspace, terminal)
  if (!flags['no-baseline']) await holdToday(path, workspace, terminal)
  // A baseline holds for runs of its folder and of those below it.
  const lint = path === '.' ? 'rungs lint' : `rungs lint ${path}`
  terminal.out(`\nNext: read the file, correct what is wrong in it, and run \`${lint}\`.\n`)
  return 0
}

function write(proposals: readonly Proposal[], workspace: LoadedWorkspace, terminal: Terminal): void {
  const there = proposals.find(({ path }) => existsSync(join(workspace.root, path)))
  if (there) {
    throw new UsageError(
      `Unexpected file \`${shown(there.path, workspace, terminal)}\`, expected none: \`rungs init\` overwrites nothing; move it, or use \`--dry-run\``,
    )
  }
  for (const { path, text } of proposals) {
    writeInside(workspace.root, path, text)
    terminal.out(`wrote ${shown(path, workspace, terminal)}\n`)
  }
}

/**
 * Linted with the configurations just written: what is found now is what CI would find. Advice that these bring about is
 * left to be read: a ladder that was clean needs no baseline.
 */
async function holdToday(path: string, before: LoadedWorkspace, terminal: Terminal): Promise<void> {
  const { root } = before
  const known = baselineOf(lintWorkspace(before, {}))
  const workspace = await loadWorkspace(path, { cwd: terminal.cwd, ...reachOf(terminal) })
  const all = lintWorkspace(workspace, {})
  const advice = new Set(holdBaseline(all, known).diagnostics.filter(({ severity }) => severity === 'info'))
  const findings = all.filter((diagnostic) => !advice.has(diagnostic))
  const file = join(workspace.root, baselineName)
  if (findings.length === 0 || existsSync(file)) return
  writeBaseline(findings, workspace.root)
  const number = `${counted(findings.length, 'finding')} of today ${findings.length === 1 ? 'is' : 'are'}`
  terminal.out(
    `wrote ${displayPath(join(root, baselineName), terminal.cwd)}: ${number} held there; new ones are reported, and \`rungs lint --no-baseline\` shows all\n`,
  )
}

function shown(path: string, { root }: LoadedWorkspace, { cwd }: Terminal): string {
  return displayPath(join(root, path), cwd)
}
