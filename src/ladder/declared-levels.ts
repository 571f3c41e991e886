// The levels and competencies that a declaration names, whichever way it names them.

import { inFolder } from '../model/path.js'
import { stem } from '../layout/file.js'
import type { Declaration } from './declaration.js'

/** A level as a declaration names it. */
export type DeclaredLevel = Exclude<NonNullable<Declaration['levels']>[number], string>

/** Declared levels in one form. */
export function declaredLevels(declaration: Declaration): DeclaredLevel[] {
  return (declaration.levels ?? []).map((level) => (typeof level === 'string' ? { id: level } : level))
}

/** Ids that a declaration gives to competencies; those that it names by title alone get theirs from it. */
export function declaredCompetencyIds({ competencies = [] }: Declaration): string[] {
  return competencies.flatMap((entry) =>
    typeof entry === 'string' || entry.id === undefined ? [] : [entry.id],
  )
}

/** Paths of the documents that are declared levels: by their `file`, which is relative to the folder, else by the id in their name. */
export function declaredFiles(declaration: Declaration, paths: readonly string[], folder = ''): Set<string> {
  const files = new Set<string>()
  const ids = new Set<string>()
  for (const { id, file } of declaredLevels(declaration)) {
    if (file === undefined) ids.add(id)
    else files.add(inFolder(folder, file))
  }
  for (const path of paths) if (ids.has(stem(path))) files.add(path)
  return files
}
