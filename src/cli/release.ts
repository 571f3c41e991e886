// `rungs release`: the ladder as a folder of JSON, with a version that means something.

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { diffNotes, verdict } from '../diff/notes.js'
import { releaseFiles } from '../node/load-release.js'
import { keepLocked, lockPath, readLock, writeLock } from '../node/lock.js'
import { displayPath } from '../node/paths.js'
import { recoverFolder, writeFolder } from '../node/write-folder.js'
import { canonicalJson } from '../model/canonical.js'
import { advanceRegistry } from '../release/advance.js'
import { sha256Of } from '../release/hash.js'
import { planRelease } from '../release/plan.js'
import { checkRelease, listedFiles, readRelease } from '../release/read.js'
import type { ReleaseIndex } from '../release/manifest.js'
import { registryOf, type Registry } from '../release/registry.js'
import { defineCommand, type FlagValues } from './command.js'
import { outFolder, textIn, type OwnFiles } from './out-folder.js'
import { refuseBeside } from './refuse-beside.js'
import { chooseVersion, type Chosen } from './release-version.js'
import { UsageError, type Terminal } from './terminal.js'
import { ask, compare, loadSides, pairLadders, type Compared } from './versions.js'
import { chooseLadder, exitCodeOf, readLadders, sourcesOf } from './workspace.js'

const releaseFlags = {
  out: {
    value: 'folder',
    text: 'Where to write. Default: `release`. A folder that holds anything but an older release is refused.',
  },
  since: {
    value: 'version',
    text: 'The last release: a tag, or a release folder. Adds `notes.md`, and checks that the version says enough.',
  },
  version: {
    value: 'version',
    text: 'Version of the content, such as 1.4.0. Default: `version` in `ladder.yml`, else what the changes ask for, else 0.0.0.',
  },
  bump: {
    value: 'step',
    text: 'major, minor or patch: another step than the changes ask for. One that says less needs --reason.',
  },
  reason: {
    value: 'words',
    text: 'Why the version says less than the changes; it is written into the release.',
  },
  check: {
    text: 'Check the release at the path, or in --out: every file whole, every id known. Writes nothing.',
  },
  lock: {
    text: 'Only bring `ladder.lock.json` up to date: what is gone is recorded as gone. Writes no release.',
  },
  id: { value: 'ladder', text: 'Which ladder, where there are several.' },
  config: { value: 'file', text: 'Use this configuration instead of the `ladder.yml` in the folder.' },
} as const

type ReleaseFlags = FlagValues<typeof releaseFlags>

export const release = defineCommand({
  usage: 'release [path] [flags]',
  text: 'Writes a ladder as JSON that other software can import: the whole ladder, a file per level, a typed module, tables, and an index with a hash of each file. The same ladder always gives the same bytes. An older release in the folder is replaced at once and as a whole. Ids are kept though words change: `ladder.lock.json`, beside `ladder.yml`, remembers them; commit it.',
  positionals: 1,
  flags: releaseFlags,
  examples: [
    ['rungs release', 'Write the ladder in this folder to `release`.'],
    ['rungs release --since v1.2.0', 'The next release, with notes on what changed.'],
    ['rungs release --check', 'Is the release in `release` whole?'],
  ],
  run: ({ positionals, flags }, terminal) =>
    flags.check === true
      ? check(positionals[0], flags, terminal)
      : runRelease(positionals[0] ?? '.', flags, terminal),
})

async function runRelease(path: string, flags: ReleaseFlags, terminal: Terminal): Promise<number> {
  const { out = 'release', since, id, config, bump } = flags
  if (bump !== undefined) refuseBeside('bump', ['version'], flags)
  const { workspace, problems } = await readLadders(path, terminal, config)
  const hindered = exitCodeOf(problems)
  if (hindered > 0) return hindered
  const parsed = chooseLadder(workspace.ladders, id)
  const { ladder } = parsed
  const folder =
    flags.lock === true
      ? resolve(terminal.cwd, out)
      : outFolder(out, ownFiles, sourcesOf(workspace.ladders, workspace.root), terminal)
  const compared = since === undefined ? undefined : await comparedTo(since, path, parsed, terminal)
  const lock = lockPath(parsed, workspace.ladders)
  const locked = readLock(workspace.root, lock)
  if (locked.diagnostic) throw new UsageError(locked.diagnostic.message)
  const older = indexIn(folder)
  refuseOther(
    older,
    workspace.ladders.filter((other) => other !== parsed),
    displayPath(folder, terminal.cwd),
  )
  const previous = locked.registry ?? compared?.before.registry ?? older?.registry
  const kept = previous && keepLocked(parsed, previous)
  for (const question of kept?.questions ?? []) terminal.err(`rungs: ${ask(question)}`)
  if (kept && kept.questions.length > 0) return 1
  const chosen = chooseVersion(compared, parsed.declaration.version, flags)
  const registry =
    previous && kept ? advanceRegistry(previous, ladder, kept, chosen.version) : registryOf(ladder)
  if (flags.lock === true) {
    writeLock(workspace.root, lock, registry)
    terminal.out(`Wrote ${displayPath(join(workspace.root, lock), terminal.cwd)}.\n`)
    return 0
  }
  const files = planRelease(ladder, { registry, ...chosen, ...notesOf(compared, chosen) })
  writeFolder(folder, files)
  const remembered = parsed.folder !== undefined || locked.registry !== undefined
  const locks = remembered && changed(locked.registry, registry)
  if (locks) writeLock(workspace.root, lock, registry)
  terminal.out(summary(parsed, chosen, files.size, displayPath(folder, terminal.cwd)))
  const isAsked = compared !== undefined || flags.version !== undefined
  if (!isAsked && older?.version === chosen.version && !holds(older, files))
    terminal.out(
      `  ${chosen.version} was another ladder before: number this one with \`--version\`, or with \`--since\` and the last release\n`,
    )
  if (locks)
    terminal.out(
      `  ${displayPath(join(workspace.root, lock), terminal.cwd)}, which remembers the ids: commit it\n`,
    )
  return 0
}

const ownFiles: OwnFiles = {
  ownIn: (folder) => {
    const listed = listedFiles(textIn(folder, 'index.json'))
    return (path) => listed.has(path)
  },
  refusal: (stranger, folder) =>
    `Unexpected \`${stranger}\` in \`${folder}\`, expected an older release or nothing; name another folder with \`--out\`, or move this one away`,
}

async function comparedTo(
  since: string,
  path: string,
  parsed: ParsedLadder,
  terminal: Terminal,
): Promise<Compared> {
  const { before } = await loadSides([since, path], path, terminal)
  const version = { ladder: parsed.ladder, registry: registryOf(parsed.ladder), parsed }
  const [pair] = pairLadders(
    { before, after: { name: path, versions: [version], diagnostics: [] } },
    undefined,
  )
  return compare(pair)
}

/** Whether a release has the same ladder as these files. */
function holds(older: ReleaseIndex, files: ReadonlyMap<string, string>): boolean {
  return older.files['ladder.json']?.sha256 === sha256Of(files.get('ladder.json') ?? '')
}

/** The release that is replaced. */
function indexIn(folder: string): ReleaseIndex | undefined {
  return existsSync(join(folder, 'index.json')) ? readRelease(releaseFiles(folder)).index : undefined
}

/** The release of one ladder takes the place of that of no other. */
function refuseOther(older: ReleaseIndex | undefined, others: readonly ParsedLadder[], out: string): void {
  if (!older || !others.some(({ ladder }) => ladder.id === older.id)) return
  throw new UsageError(
    `Unexpected release of \`${older.id}\` in \`${out}\`, expected one of the same ladder or nothing; name another folder with \`--out\``,
  )
}

function notesOf(compared: Compared | undefined, { version, overruled }: Chosen): { notes?: string } {
  if (!compared) return {}
  const { before, after, report } = compared
  const opening = verdict({ ...report, after: { ...report.after, version } }, overruled)
  return { notes: `# ${after.ladder.title}\n\n${diffNotes(report, before.ladder, after.ladder, opening)}` }
}

function changed(before: Registry | undefined, after: Registry): boolean {
  return before === undefined || canonicalJson(before) !== canonicalJson(after)
}

function summary(
  { ladder }: ParsedLadder,
  { version, because }: Chosen,
  files: number,
  shown: string,
): string {
  const why = because === undefined ? '' : ` (${because})`
  return `Released ${ladder.title} ${version}${why}: ${ladder.levels.length} levels in ${files} files.\n  ${shown}/ladder.json\n`
}

function check(path: string | undefined, flags: ReleaseFlags, terminal: Terminal): Promise<number> {
  const { out } = flags
  const idle = Object.keys(releaseFlags).filter((flag) => flag !== 'out' && flag !== 'check')
  refuseBeside('check', idle, flags)
  if (path !== undefined && out !== undefined)
    throw new UsageError(
      `Unexpected \`--out ${out}\` beside \`${path}\`, expected one folder to check; leave one of the two out`,
    )
  const folder = resolve(terminal.cwd, path ?? out ?? 'release')
  recoverFolder(folder)
  const shown = displayPath(folder, terminal.cwd)
  const problems = checkRelease(existsSync(folder) ? releaseFiles(folder) : new Map())
  for (const { path, message } of problems) terminal.err(`${shown}/${path}: ${message}\n`)
  if (problems.length === 0) terminal.out(`${shown} is whole.\n`)
  return Promise.resolve(problems.length === 0 ? 0 : 1)
}
