// A commented `ladder.yml` for a ladder that has none: what was inferred, written down to be corrected.

import { defined } from '../model/defined.js'
import { folderOf, inFolder, isWithin, pathFrom } from '../model/path.js'
import { stringify } from 'yaml'
import type { Competency } from '../model/ladder.js'
import type { Section } from '../model/level.js'
import { describeLadder } from './describe.js'
import type { ParsedLadder } from './parse-ladder.js'
import { sectionKey } from './titles.js'

/** A configuration to write: where, and its text. */
export interface Proposal {
  /** POSIX, relative to the root of the run. */
  path: string
  text: string
}

/** Where editors find the schema of the configuration. */
export const configSchemaUrl = 'https://unpkg.com/rungs/schema/config.schema.json'

/** Proposes configurations; a name and a list of files of its own where several ladders share a folder. */
export function proposeConfigurations(ladders: readonly ParsedLadder[]): Proposal[] {
  const folders = ladders.map(rootOf)
  return ladders.map((parsed, index) => {
    const folder = folders[index] ?? ''
    const alone = folders.filter((other) => other === folder).length === 1
    const shared = folders.filter((other) => isWithin(other, folder)).length > 1
    const name = alone ? 'ladder.yml' : `${parsed.ladder.id}.ladder.yml`
    return { path: inFolder(folder, name), text: configurationText(parsed, folder, shared) }
  })
}

/** The folder that holds all documents with levels. */
export function rootOf({ documents }: ParsedLadder): string {
  const folders = documents
    .filter(({ levels }) => levels.length > 0)
    .map(({ source }) => folderOf(source.path).split('/'))
  const [first = []] = folders
  const shared = first.filter((part, index) =>
    folders.every((folder) => folder[index] === part && isPrefix(folder, first, index)),
  )
  return shared.join('/')
}

function isPrefix(folder: readonly string[], first: readonly string[], length: number): boolean {
  return first.slice(0, length).every((part, index) => folder[index] === part)
}

function configurationText(parsed: ParsedLadder, folder: string, shared: boolean): string {
  const { ladder } = parsed
  const parts = [
    `# yaml-language-server: $schema=${configSchemaUrl}`,
    '# Written by `rungs init`. It says what was read from the documents; correct what is wrong.',
    ...describeLadder(parsed).map((fact) => `# Found: ${fact}.`),
    '',
    yaml({ id: ladder.id, title: ladder.title }),
    shared ? filesPart(parsed, folder) : undefined,
    extendsPart(parsed, folder),
    '# additive: a level adds to those below it. restated: each level says everything again.',
    yaml({ inheritance: ladder.inheritance }),
    ...(isData(parsed)
      ? []
      : [levelsPart(parsed), competenciesPart(ladder.competencies, parsed), sectionsPart(parsed)]),
    axesPart(parsed),
    '# Rules are those of the preset; a line here changes one.',
    yaml({ preset: 'recommended' }),
    '# rules:',
    '#   consistent-person: warning',
    '#   next-level: off',
  ]
  return `${parts.filter((part) => part !== undefined).join('\n')}\n`
}

/** Data lists its levels and competencies itself: a second list would be one too many. */
function isData({ documents }: ParsedLadder): boolean {
  return documents.some(({ layout }) => layout === 'data')
}

function filesPart({ documents }: ParsedLadder, folder: string): string {
  const own = documents.map(({ source }) => source.path).filter((path) => isWithin(path, folder))
  const files = own.map((path) => pathFrom(folder, path))
  return `# The documents of this ladder: others share its folder.\n${yaml({ files })}`
}

function extendsPart({ ladder }: ParsedLadder, folder: string): string | undefined {
  const lenders = new Set(
    ladder.levels.flatMap((level) =>
      level.competencies.flatMap((competency) =>
        competency.expectations.flatMap(({ inherited }) => inherited ?? []),
      ),
    ),
  )
  if (lenders.size === 0) return undefined
  const up = folder === '' ? [] : folder.split('/')
  const relative = [...lenders].map((path) => {
    const parts = path.split('/')
    const shared = parts.findIndex((part, index) => part !== up[index])
    return [...up.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/')
  })
  return `# Competencies of the same name take these documents' expectations too.\n${yaml({ extends: relative })}`
}

function levelsPart({ ladder }: ParsedLadder): string {
  if (ladder.tracks.length > 1) {
    const tracks = ladder.tracks.map(({ id, title, levels }) => ({ id, title, levels }))
    return `# Paths through the levels, lowest first.\n${yaml({ tracks })}`
  }
  return `# Lowest first. The next one in the list is the next level; codes of other letters (M1, M2) are a track of their own.\n${yaml({ levels: ladder.levels.map(({ id }) => id) })}`
}

function competenciesPart(competencies: readonly Competency[], { ladder }: ParsedLadder): string | undefined {
  if (competencies.length === 0) return undefined
  const list = competencies.map(({ id, title, group }) => {
    const first = ladder.levels.find((level) => level.competencies.some((own) => own.id === id))
    const late = ladder.tracks.length === 1 && first !== undefined && first.rank > 0
    return { id, title, ...defined({ group }), ...(late ? { from: first.id } : {}) }
  })
  return `# Areas that every level describes. \`from\` is the first level that has one; add \`to\` where one ends.\n${yaml({ competencies: list })}`
}

/** Sections that nearly all levels have, by the title that most of them use. */
function sectionsPart({ ladder }: ParsedLadder): string | undefined {
  const counts = new Map<string, { title: string; levels: number }>()
  for (const level of ladder.levels) {
    for (const section of level.sections.filter(isNamed)) {
      const key = sectionKey(section.title)
      counts.set(key, { title: section.title, levels: (counts.get(key)?.levels ?? 0) + 1 })
    }
  }
  const common = [...counts.values()].filter(({ levels }) => levels * 4 >= ladder.levels.length * 3)
  if (common.length === 0) return undefined
  return `# Sections that each level document has, in this order.\n${yaml({ sections: common.map(({ title }) => title) })}`
}

function isNamed({ title, role }: Section): boolean {
  return title !== '' && role !== 'competency' && role !== 'group'
}

function axesPart({ ladder }: ParsedLadder): string {
  if (ladder.axes.length > 0) {
    const axes = ladder.axes.map(({ id, title, scale }) => ({
      id,
      title,
      scale: scale.map((step) => step.id),
    }))
    return `# Scales that must not fall from a level to the next.\n${yaml({ axes })}`
  }
  return [
    '# Scales that must not fall from a level to the next. Give each level its steps in its front matter:',
    '#   axes: { scope: team }',
    '# axes:',
    '#   - id: scope',
    '#     scale: [self, team, teams, company]',
  ].join('\n')
}

function yaml(value: object): string {
  return stringify(value, { lineWidth: 100, flowCollectionPadding: false }).trimEnd()
}
