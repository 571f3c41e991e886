// A folder, a file or a URL to every ladder there, with what could not be read. Reading is all that happens here.

import { statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { defined } from '../model/defined.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Declaration } from '../ladder/declaration.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { rememberPlaces } from '../ladder/places.js'
import { parseWorkspace, type Configuration, type Workspace } from '../ladder/workspace.js'
import type { AnyRule, Home, Surroundings } from '../lint/rule.js'
import type { SourceFile } from '../parse/document.js'
import type { FileText } from '../parse/file-text.js'
import { untimed, type Timed } from '../parse/timed.js'
import { findFiles, type FoundWorkspace } from './find-files.js'
import { isLadderInFocus, isPageInFocus } from './focus.js'
import type { KeptTrees } from './kept-trees.js'
import { lookAround, type LookedAt } from './looked-at.js'
import { existsExactly } from './names.js'
import { originOf } from './origin.js'
import { chooseParser, noParser, type ChosenParser, type ParserName } from './markdown-parser.js'
import { noLadder, nothingToRead, withoutDocuments } from './no-ladder.js'
import { toPath } from './paths.js'
import { reachOf, realFolders, type Reach } from './reach.js'
import type { Configurations } from './read-configurations.js'
import type { Released } from './released.js'
import { closedFolder, isOutside, readFiles } from './read-files.js'
import { asConfiguration, nearLevels, unreadData } from './unread.js'
import { isConfigName, type FoundFile } from './walk.js'

/** How the files of a folder are read. */
export interface SourceOptions extends Reach {
  /** What relative paths are relative to; by default the working directory. */
  cwd?: string
  /** Declares the ladder instead of its configuration file. */
  declaration?: Declaration
  /** A configuration file to use instead of the one in the folder. */
  config?: string
  /** Texts that win over those on the disk, by absolute path: what an editor has not saved yet. */
  texts?: ReadonlyMap<string, string>
  /** What reads Markdown: each gives the same ladder, in another time. By default `remark`. */
  parser?: ParserName
}

/** How a workspace is loaded. */
export interface WorkspaceLoadOptions extends SourceOptions {
  /** Trees of the last look, where a folder is watched. */
  trees?: KeptTrees
  /** Measures each stage. */
  timed?: Timed
  /** Is told what is looked at beside the files of the ladders. */
  lookedAt?: LookedAt
}

/** Every ladder of a folder. Paths in it are POSIX and relative to `root`. */
export interface LoadedWorkspace {
  /** Absolute path of the folder. */
  root: string
  /** The part that was asked about; `undefined` for all. */
  focus?: string
  ladders: readonly ParsedLadder[]
  /** Pages beside the ladders that lead to them: linted, not modelled. */
  pages?: ParsedLadder
  /** What is wrong with configurations and files. A configuration that is wrong leaves `ladders` empty. */
  diagnostics: readonly Diagnostic[]
  configurations: readonly Configuration[]
  /** Rules that configuration modules bring along, beside those of the package. */
  ownRules: readonly AnyRule[]
  /** Texts as read, by path; the byte order mark is taken off. */
  files: ReadonlyMap<string, FileText>
  surroundings: Surroundings
  lookedAt: LookedAt
  /** How far the run may reach; folders are real paths. */
  reach: Reach
  /** What is known of releases, where there may have been one. */
  released?: Released
  /** What read the Markdown. */
  parser?: ChosenParser
}

/** Loads every ladder at a path. Content never makes it throw. */
export async function loadWorkspace(
  source: string | URL,
  options: WorkspaceLoadOptions = {},
): Promise<LoadedWorkspace> {
  const cwd = options.cwd ?? process.cwd()
  const path = toPath(source, cwd)
  const { timed = untimed } = options
  const found = timed('find', () => findFiles(source, cwd, options.allow))
  return found ? readWorkspace(found, options) : withoutFiles(path, nothingToRead(path, cwd))
}

/** Reads the files that were found, or a part of them, to every ladder there. */
export async function readWorkspace(
  { root, focus, ...found }: FoundWorkspace,
  options: WorkspaceLoadOptions = {},
): Promise<LoadedWorkspace> {
  const { timed = untimed, lookedAt = lookAround() } = options
  const diagnostics: Diagnostic[] = found.closed.map(({ path: folder, reason }) =>
    closedFolder(folder, reason),
  )
  const { files, unread: unreadFiles } = readFiles(root, found.files, options)
  const configs = await configurationsOf(root, found.files, files, options)
  const isUsed = options.config === undefined && options.declaration === undefined
  diagnostics.push(...(isUsed ? unreadFiles.map(asConfiguration) : unreadFiles), ...configs.diagnostics)
  const { configurations, ownRules } = configs
  const isReleased = found.locked || configurations.length > 0
  const parser = await chooseParser(options.parser ?? 'remark', files)
  if (!parser) return withoutFiles(join(root, focus ?? '.'), noParser(focus))
  const loaded = {
    root,
    ...defined({ focus }),
    files,
    diagnostics,
    configurations,
    ownRules,
    lookedAt,
    reach: reachOf({ ...options, allow: realFolders(options.allow ?? [], options.cwd ?? process.cwd()) }),
    ...(isReleased ? { released: (await import('./released.js')).released } : {}),
    parser: options.trees ? { ...parser, markdown: options.trees.around(parser.markdown) } : parser,
  }
  // Findings of a ladder whose declaration is broken would be noise.
  if (diagnostics.some(({ ruleId }) => ruleId === 'config')) return { ...loaded, ...noLadders }
  const workspace = parseTexts(loaded, timed)
  const unread = workspace.ladders.length === 0 ? unreadData(workspace.surroundings) : []
  if (unread.length > 0) diagnostics.push(noLadder(focus, unread))
  if (focus === undefined)
    diagnostics.push(...withoutDocuments(configurations, workspace.surroundings.ladders))
  return {
    ...workspace,
    diagnostics: diagnostics.flatMap((diagnostic) => nearLevels(diagnostic, workspace.ladders)),
  }
}

/** Most folders have no configuration, and need none of what reads it. */
async function configurationsOf(
  root: string,
  found: readonly FoundFile[],
  files: LoadedWorkspace['files'],
  options: WorkspaceLoadOptions,
): Promise<Configurations> {
  const { declaration, config, cwd = process.cwd() } = options
  if (!declaration && config === undefined && !found.some(({ kind }) => kind === 'config'))
    return { configurations: [], ownRules: [], diagnostics: [] }
  const { readConfigurations } = await import('./read-configurations.js')
  return readConfigurations(root, found, files, options, cwd)
}

/** The same workspace with other texts, for a look at what a change would bring. */
export function withTexts(workspace: LoadedWorkspace, texts: LoadedWorkspace['files']): LoadedWorkspace {
  return parseTexts({ ...workspace, files: new Map([...workspace.files, ...texts]) })
}

function parseTexts(
  read: Omit<LoadedWorkspace, 'ladders' | 'surroundings'>,
  timed: Timed = untimed,
): LoadedWorkspace {
  const { root, focus, files, configurations, lookedAt, released, parser } = read
  const documents: SourceFile[] = [...files]
    .filter(([file]) => !isConfigName(basename(file)))
    .map(([file, { text }]) => ({ path: file, text }))
  const workspace = timed('assemble', () =>
    parseWorkspace(documents, {
      configurations,
      name: basename(root),
      timed,
      ...(parser && { markdown: parser.markdown }),
    }),
  )
  released?.keepRemembered(root, workspace.ladders, lookedAt)
  for (const { ladder, trace } of workspace.ladders) rememberPlaces(ladder, trace)
  return {
    ...read,
    ladders: isPageInFocus(workspace.pages, focus)
      ? workspace.ladders
      : workspace.ladders.filter((parsed) => isLadderInFocus(parsed, focus)),
    pages: workspace.pages,
    surroundings: surroundingsOf(workspace, read),
  }
}

/** What rules may ask about besides a ladder: other files, the repository, the last release. */
function surroundingsOf(
  { documents, ladders }: Workspace,
  { root, files, lookedAt, reach, released }: Omit<LoadedWorkspace, 'ladders' | 'surroundings'>,
): Surroundings {
  const exists = existsExactly(root)
  let home: { value: Home | undefined } | undefined
  return {
    exists: (file) => {
      if (isOutside(file) || files.has(file)) return true
      lookedAt.existence.add(join(root, file))
      return exists(file)
    },
    isFolder: (file) =>
      !isOutside(file) && statSync(join(root, file), { throwIfNoEntry: false })?.isDirectory() === true,
    document: (file) => documents.get(file),
    paths: [...documents.keys()],
    home: () => (home ??= { value: originOf(root, lookedAt) }).value,
    ladders,
    ...(released && {
      lastRelease: (parsed, release) =>
        released.lastRelease({ root, all: ladders, lookedAt, reach }, parsed, release),
    }),
  }
}

const noLadders: Pick<LoadedWorkspace, 'ladders' | 'surroundings'> = {
  ladders: [],
  surroundings: { exists: () => true, document: () => undefined, ladders: [] },
}

/** A workspace of which nothing was read, and why. */
function withoutFiles(path: string, diagnostic: Diagnostic): LoadedWorkspace {
  return {
    root: resolve(path, '..'),
    diagnostics: [diagnostic],
    configurations: [],
    ownRules: [],
    files: new Map(),
    lookedAt: lookAround(),
    reach: {},
    ...noLadders,
  }
}
