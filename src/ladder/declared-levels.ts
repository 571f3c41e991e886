// The levels that a declaration names, whichever way it names them.

import type { Declaration } from './declaration.js'

/** A level as a declaration names it. */
export type DeclaredLevel = Exclude<NonNullable<Declaration['levels']>[number], string>

/** Declared levels in one form. */
export function declaredLevels(declaration: Declaration): DeclaredLevel[] {
  return (declaration.levels ?? []).map((level) => (typeof level === 'string' ? { id: level } : level))
}
