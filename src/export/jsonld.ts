// A ladder as linked data: a schema.org DefinedTermSet, for search engines and knowledge graphs.

import { defined } from '../model/defined.js'
import type { Ladder } from '../model/ladder.js'
import type { Expectation } from '../model/level.js'
import { absoluteUri } from './base-uri.js'

/** What linked data wants to know besides the ladder. */
export interface JsonLdOptions {
  /** Where the ladder is published; terms are named from it. */
  baseUri: string
  version?: string
}

/** A term of the set; schema.org's `DefinedTerm`. */
export interface DefinedTerm {
  '@type': 'DefinedTerm'
  '@id': string
  name: string
  description?: string
  termCode: string
  additionalType: 'Level' | 'Competency' | 'Expectation'
  inDefinedTermSet: { '@id': string }
  /** The level and the competency of an expectation. */
  about?: { '@id': string }[]
}

/** schema.org's `DefinedTermSet`. */
export interface DefinedTermSet {
  '@context': 'https://schema.org'
  '@type': 'DefinedTermSet'
  '@id': string
  name: string
  description?: string
  version?: string
  hasDefinedTerm: DefinedTerm[]
}

/**
 * Levels, competencies and expectations as terms; an expectation is `about` its level and competency.
 *
 * @throws RangeError where `baseUri` is no absolute URI
 */
export function exportJsonLd(ladder: Ladder, { baseUri, version }: JsonLdOptions): DefinedTermSet {
  const base = absoluteUri(baseUri).replace(/(?<![#/])[#/]+$/u, '')
  const idOf = (kind: string, id: string): string =>
    `${base}#${kind}/${id.split('/').map(encodeURIComponent).join('/')}`
  const terms: DefinedTerm[] = []
  const add = (
    kind: DefinedTerm['additionalType'],
    id: string,
    name: string,
    description?: string,
    about?: DefinedTerm['about'],
  ): void => {
    terms.push({
      '@type': 'DefinedTerm',
      '@id': idOf(kind, id),
      name,
      ...(description === undefined || description === '' ? {} : { description }),
      termCode: id,
      additionalType: kind,
      inDefinedTermSet: { '@id': base },
      ...defined({ about }),
    })
  }
  for (const { id, title, description } of ladder.competencies) add('Competency', id, title, description)
  for (const level of ladder.levels) {
    add('Level', level.id, level.title, level.summary)
    const expectation = (each: Expectation, competency?: string): void => {
      const area = competency === undefined ? [] : [{ '@id': idOf('Competency', competency) }]
      add('Expectation', each.id, each.text, undefined, [{ '@id': idOf('Level', level.id) }, ...area])
      for (const child of each.children) expectation(child, competency)
    }
    for (const { id, expectations } of level.competencies)
      for (const each of expectations) expectation(each, id)
    for (const each of level.expectations) expectation(each)
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': base,
    name: ladder.title,
    ...defined({ description: ladder.description, version }),
    hasDefinedTerm: terms,
  }
}
