// Levels as the data that scripts in the page work on: words, prepared HTML and ids, and nothing else.

import { plannedFor } from './paths.js'
import type { Expectation, Level } from '../model/level.js'
import { editionOf } from './assessment/edition.js'
import { contentContext } from './content-context.js'
import { expectationHtml } from './content.js'
import { competencyTitle, fullName, shortName, wordingHash } from './names.js'
import { linksOf, type Site } from './site.js'

/** An expectation in the page. */
export interface ExpectationData {
  id: string
  text: string
  /** Safe to put into a page as it is; what belongs to the expectation is in it. */
  html: string
  /** Differs when the wording does. */
  hash: string
  supersedes?: string
}

/** What a level expects in one competency. */
export interface CompetencyData {
  /** Empty for what belongs to no competency. */
  id: string
  title: string
  expectations: ExpectationData[]
}

/** A level in the page. */
export interface LevelData {
  id: string
  name: string
  short: string
  path: string
  track: string
  rank: number
  previous: string[]
  next: string[]
  axes: Record<string, string>
  competencies: CompetencyData[]
}

/** What a page that compares needs besides the levels. */
export interface LadderData {
  id: string
  title: string
  /** As `editionOf` names it. */
  version: string
  inheritance: 'additive' | 'restated'
  axes: { id: string; title: string; scale: { id: string; title: string }[] }[]
  tracks: { id: string; title: string; levels: string[] }[]
  levels: Omit<LevelData, 'competencies' | 'axes'>[]
  competencies: { id: string; title: string }[]
  moved: Record<string, string>
}

/** One level as data, for use in a page at a path. */
export function levelData(site: Site, level: Level, path: string): LevelData {
  const context = contentContext(site.ladder, level, linksOf(site, level.source.path, path), {
    permalinks: false,
  })
  const data = (expectation: Expectation): ExpectationData => ({
    id: expectation.id,
    text: expectation.text,
    html: expectationHtml(expectation, 4, context, true).markup,
    hash: wordingHash(expectation),
    ...(expectation.supersedes === undefined ? {} : { supersedes: expectation.supersedes }),
  })
  const competencies = level.competencies
    .filter(({ expectations }) => expectations.length > 0)
    .map(({ id, expectations }) => ({
      id,
      title: competencyTitle(site.ladder, id),
      expectations: expectations.map(data),
    }))
  if (level.expectations.length > 0)
    competencies.push({ id: '', title: 'Expectations', expectations: level.expectations.map(data) })
  return { ...levelHead(site, level), axes: level.axes, competencies }
}

/** A level without what it expects. */
export function levelHead(site: Site, level: Level): Omit<LevelData, 'competencies' | 'axes'> {
  const track = site.ladder.tracks.find(({ levels }) => levels.includes(level.id))
  return {
    id: level.id,
    name: fullName(level),
    short: shortName(level),
    path: plannedFor(level.id, site.paths.levels),
    track: track?.id ?? level.track,
    rank: level.rank,
    previous: level.previous,
    next: level.next,
  }
}

/** The ladder as data, without its levels' expectations. */
export function ladderData(site: Site): LadderData {
  const { ladder, options } = site
  return {
    id: ladder.id,
    title: ladder.title,
    version: editionOf(ladder, options.version),
    inheritance: ladder.inheritance,
    axes: ladder.axes.map(({ id, title, scale }) => ({
      id,
      title,
      scale: scale.map((step) => ({ id: step.id, title: step.title })),
    })),
    tracks: ladder.tracks,
    levels: ladder.levels.map((level) => levelHead(site, level)),
    competencies: ladder.competencies.map(({ id, title }) => ({ id, title })),
    moved: { ...options.moved },
  }
}
