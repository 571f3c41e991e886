// A ladder as a package of CASE 1.1, the 1EdTech standard that learning and HR systems read (Competencies and Academic
// Standards Exchange, information model of January 2025). Only properties of the standard: it forbids others, and has
// `extensions` for what it does not know. Inside a package items name no document and the document names no package.

import { defined } from '../model/defined.js'
import type { Axis, Ladder } from '../model/ladder.js'
import type { Expectation, Level } from '../model/level.js'
import { absoluteUri } from './base-uri.js'
import { caseRubric } from './case-rubric.js'
import type { CaseAssociation, CaseItem, CaseLink, CaseOptions, CasePackage } from './case-types.js'
import { uuidOf } from './uuid.js'

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u

/**
 * The `CFPackage` of a ladder. Competencies, levels and expectations become items; an expectation `isChildOf` its
 * competency and `hasSkillLevel` its level; a level `precedes` the next; the matrix is a rubric.
 *
 * @throws RangeError where `baseUri` is no absolute URI, or `lastChangeDateTime` no date with time and zone
 */
export function exportCase(ladder: Ladder, options: CaseOptions): CasePackage {
  absoluteUri(options.baseUri)
  if (!dateTime.test(options.lastChangeDateTime))
    throw new RangeError(
      `Unexpected date \`${options.lastChangeDateTime}\`, expected date, time and zone: \`2026-01-31T00:00:00Z\``,
    )
  return new CaseBuilder(ladder, options).build()
}

/** A class for what every part needs: the base, the date, and what was built so far. */
class CaseBuilder {
  readonly items: CaseItem[] = []
  readonly associations: CaseAssociation[] = []
  readonly base: string

  constructor(
    readonly ladder: Ladder,
    readonly options: CaseOptions,
  ) {
    this.base = options.baseUri.replace(/(?<!\/)\/+$/u, '')
  }

  build(): CasePackage {
    const { ladder, options } = this
    for (const { id, title, description } of ladder.competencies) {
      this.item('competencies', id, title, 'Competency', defined({ notes: description }))
      this.associate('isChildOf', this.link('competencies', id, title), this.document())
    }
    for (const level of ladder.levels) this.level(level)
    for (const level of ladder.levels) this.statements(level)
    return {
      CFDocument: {
        identifier: this.document().identifier,
        uri: this.document().uri,
        creator: options.creator,
        title: ladder.title,
        lastChangeDateTime: options.lastChangeDateTime,
        caseVersion: '1.1',
        frameworkType: 'Career ladder',
        ...defined({ description: ladder.description, version: options.version, language: options.language }),
        ...(ladder.axes.length === 0 ? {} : { extensions: { axes: ladder.axes.map(axisExtension) } }),
      },
      CFItems: this.items,
      CFAssociations: this.associations,
      ...(ladder.competencies.length === 0 ? {} : { CFRubrics: [caseRubric(this)] }),
    }
  }

  /** The document that everything belongs to. */
  document(): CaseLink {
    const name = `CFDocuments/${encodeURIComponent(this.ladder.id)}`
    const identifier = uuidOf(`${this.base}/${name}`)
    return { title: this.ladder.title, identifier, uri: `${this.base}/CFDocuments/${identifier}` }
  }

  /** A link to an item by what it is made from. */
  link(kind: string, id: string, title: string): CaseLink {
    const identifier = uuidOf(`${this.base}/${encodeURIComponent(this.ladder.id)}/${kind}/${id}`)
    return { title, identifier, uri: `${this.base}/CFItems/${identifier}` }
  }

  private level(level: Level): void {
    const axes = Object.keys(level.axes).length === 0 ? {} : { extensions: { axes: level.axes } }
    const notes = level.summary === '' ? {} : { notes: level.summary }
    this.item('levels', level.id, level.title, 'Level', { ...notes, ...axes })
    const link = this.link('levels', level.id, level.title)
    this.associate('isChildOf', link, this.document())
    for (const id of level.next) {
      const next = this.ladder.levels.find((candidate) => candidate.id === id)
      if (next) this.associate('precedes', link, this.link('levels', id, next.title))
    }
  }

  private statements(level: Level): void {
    const titles = new Map(this.ladder.competencies.map(({ id, title }) => [id, title]))
    const add = (expectation: Expectation, parent: CaseLink, index: number): void => {
      const { id, text, name, children } = expectation
      this.item('expectations', id, text, 'Expectation', defined({ abbreviatedStatement: name }))
      const link = this.link('expectations', id, text)
      this.associate('isChildOf', link, parent, index + 1)
      this.associate('hasSkillLevel', link, this.link('levels', level.id, level.title))
      children.forEach((child, position) => {
        add(child, link, position)
      })
    }
    for (const { id, title, expectations } of level.competencies) {
      const parent = this.link('competencies', id, titles.get(id) ?? title)
      expectations.forEach((each, index) => {
        add(each, parent, index)
      })
    }
    level.expectations.forEach((each, index) => {
      add(each, this.document(), index)
    })
  }

  private item(kind: string, id: string, statement: string, type: string, more: Partial<CaseItem>): void {
    const { identifier, uri } = this.link(kind, id, statement)
    this.items.push({
      identifier,
      uri,
      fullStatement: statement,
      humanCodingScheme: id,
      CFItemType: type,
      lastChangeDateTime: this.options.lastChangeDateTime,
      ...defined({ language: this.options.language }),
      ...more,
    })
  }

  private associate(
    associationType: CaseAssociation['associationType'],
    originNodeURI: CaseLink,
    destinationNodeURI: CaseLink,
    sequenceNumber?: number,
  ): void {
    const name = `${associationType}/${originNodeURI.identifier}/${destinationNodeURI.identifier}`
    const identifier = uuidOf(`${this.base}/CFAssociations/${name}`)
    this.associations.push({
      identifier,
      uri: `${this.base}/CFAssociations/${identifier}`,
      associationType,
      originNodeURI,
      destinationNodeURI,
      ...defined({ sequenceNumber }),
      lastChangeDateTime: this.options.lastChangeDateTime,
    })
  }
}

function axisExtension({ id, title, scale, direction }: Axis): Record<string, unknown> {
  return { id, title, direction, scale: scale.map((step) => ({ id: step.id, title: step.title })) }
}
