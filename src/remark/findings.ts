// What is found in one file of a remark run. A workspace is read once per run, and linted once per choice of rules.

import { dirname, resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import type { Diagnostic } from '../model/diagnostic.js'
import { heldBack } from '../node/baseline.js'
import { lintWorkspace, type RuleChoice } from '../node/lint-workspace.js'
import { loadWorkspace, type LoadedWorkspace } from '../node/load-workspace.js'
import { posixRelative } from '../node/paths.js'
import { homeOf } from './home.js'

/** The files of one run: what remark-cli and language servers hand to each plugin. */
export interface FileSet {
  valueOf(): VFile[]
}

/** A file's findings, in the ladders that it was linted with. */
export interface FileFindings {
  workspace: LoadedWorkspace
  /** POSIX path of the file, relative to the root of the workspace. */
  path: string
  diagnostics: Diagnostic[]
}

interface Loaded {
  workspace: LoadedWorkspace
  /** By the choice of rules, as JSON. */
  found: Map<string, Diagnostic[]>
}

const runs = new WeakMap<object, Map<string, Promise<Loaded>>>()

/** Loads what the file belongs to, if that has not happened in this run, and gives what is found in the file. */
export async function findingsIn(
  file: VFile,
  files: FileSet | undefined,
  choice: RuleChoice,
): Promise<FileFindings> {
  const set = files?.valueOf() ?? [file]
  const start = startOf(file)
  const run = files ?? file
  const loads = runs.get(run) ?? new Map<string, Promise<Loaded>>()
  runs.set(run, loads)
  const load = loads.get(start) ?? loadOnce(start, set)
  loads.set(start, load)
  const { workspace, found } = await load
  const key = JSON.stringify([choice.rules, choice.also, choice.own?.map(({ id }) => id)])
  const all = found.get(key) ?? heldBack(lintWorkspace(workspace, choice), workspace.root).diagnostics
  found.set(key, all)
  const path = pathIn(workspace, file)
  const paths = set.map((each) => pathIn(workspace, each))
  return {
    workspace,
    path,
    diagnostics: all.filter((each) => homeOf(each, workspace.ladders, paths) === path),
  }
}

async function loadOnce(start: string, set: readonly VFile[]): Promise<Loaded> {
  const texts = new Map(set.filter(hasText).map((file) => [absolute(file), file.toString()]))
  return { workspace: await loadWorkspace(start, { texts }), found: new Map() }
}

/** A file of the run that is not read yet is what the disk has. */
function hasText({ value }: { value?: unknown }): boolean {
  return value !== undefined
}

/** The working directory, as for `rungs lint`; the folder of a file that is outside of it. */
function startOf(file: VFile): string {
  const path = absolute(file)
  return path.startsWith(file.cwd.endsWith(sep) ? file.cwd : file.cwd + sep) ? file.cwd : dirname(path)
}

function absolute(file: VFile): string {
  return resolve(file.cwd, file.path)
}

function pathIn({ root }: LoadedWorkspace, file: VFile): string {
  return posixRelative(root, absolute(file))
}
