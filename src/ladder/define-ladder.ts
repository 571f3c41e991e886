// A declaration in code: its ids are literal types. An app that only reads a release loads no schema for it.

import type { Declaration } from './declaration.js'

/** Ids that a declaration names, as literal types. */
type Declared<D extends Declaration> = {
  level: D['levels'] extends readonly (infer L)[]
    ? L extends string
      ? L
      : L extends { id: infer I }
        ? I
        : never
    : D['tracks'] extends readonly { levels: readonly (infer T)[] }[]
      ? T
      : string
  competency: D['competencies'] extends readonly (infer C)[]
    ? C extends { id: infer I }
      ? I
      : string
    : string
}
export type LevelIdOf<D extends Declaration> = Extract<Declared<D>['level'], string>
export type CompetencyIdOf<D extends Declaration> = Extract<Declared<D>['competency'], string>

/**
 * Declares a ladder in a config module, with ids as literal types.
 *
 * @example
 * export default defineLadder({ levels: ['L1', 'L2'], competencies: [{ id: 'impact', title: 'Impact' }] })
 */
export function defineLadder<const D extends Declaration>(declaration: D & Known<D>): D {
  return declaration
}

/** Makes a key that no declaration has a type error: a constraint alone lets it pass. */
type Known<D> = { [K in Exclude<keyof D, keyof Declaration>]: never }
