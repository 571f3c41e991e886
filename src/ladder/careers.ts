// Careers that titles alone tell apart: professions side by side, numbered jobs, specialists beside managers.

import { roleNoun, roleOf, withoutInitials } from '../layout/job-titles.js'
import { grouped } from '../model/grouped.js'
import { normalizeTitle } from '../model/text.js'
import type { Identified } from './identify.js'
import { manages } from './jobs.js'
import { ordinary, seniorityOf, specialist } from './seniority.js'

/** The two careers that most companies have. */
export const management = 'Management'
export const individual = 'Individual contributor'

/** The career of each level, by name, where titles show several; nothing where they are stations of one. */
export function careersOf(
  levels: readonly Identified[],
  isDeclared: boolean,
): Map<Identified, string> | undefined {
  if (levels.some(({ draft }) => draft.identity.code !== undefined || draft.track !== undefined))
    return undefined
  const byRole = grouped(levels, ({ draft }) => roleOf(draft.identity.title))
  const areApart = (): boolean =>
    areUnrelated(byRole, levels.length) || areKinds(levels) || areOfTeam(levels, byRole.size)
  if (areProfessions(byRole) || (!isDeclared && areApart())) return named(byRole)
  if (isDeclared) return undefined
  return areNumbered(byRole) || areTwoJobs(byRole, levels) ? named(byRole) : managersApart(levels)
}

/** Fewer professions than this are stations of one career: engineer, manager, director. */
const leastProfessions = 3

/** At least three jobs that nobody manages in must each have several levels, and no name of one be part of another. */
function areProfessions(byRole: ReadonlyMap<string, Identified[]>): boolean {
  const several = [...byRole].flatMap(([role, own]) =>
    role !== '' && own.length > 1 && !manages(role) ? [role.split(' ')] : [],
  )
  const isPart = (role: string[]): boolean =>
    several.some((other) => other !== role && other.every((word) => role.includes(word)))
  return several.filter((role) => !isPart(role)).length >= leastProfessions
}

/**
 * Two jobs of several levels, and nothing besides: side by side where both have juniors, where they are kinds of one job
 * (`Data Engineer`, `Test Engineer`), or where their levels alternate. Otherwise an analyst may become a consultant.
 */
function areTwoJobs(byRole: ReadonlyMap<string, Identified[]>, levels: readonly Identified[]): boolean {
  const jobs = [...byRole].map(([role, own]) => ({ role, words: role.split(' '), own }))
  const [one, other] = jobs
  if (!one || !other || jobs.length > 2) return false
  if (jobs.some(({ role, own }) => role === '' || own.length < 2 || manages(role))) return false
  const shared = one.words.filter((word) => other.words.includes(word))
  if (shared.length === Math.min(one.words.length, other.words.length)) return false
  const ofOne = levels.map((level) => one.own.includes(level))
  const changes = ofOne.filter((is, at) => at > 0 && is !== ofOne[at - 1])
  const haveJuniors = jobs.every(({ own }) =>
    own.some(({ draft }) => seniorityOf(draft.identity.title) < ordinary),
  )
  return haveJuniors || one.words.at(-1) === other.words.at(-1) || changes.length > 1
}

/** No career has more stations than this if each is another job. */
const mostStations = 8

/**
 * A list of roles, most of which are a job of their own, leads from none to the next. Managers of whom each is more senior
 * than another are one career, whatever their jobs are called: `Team Manager`, `Director of Support`, `CTO`.
 */
function areUnrelated(byRole: ReadonlyMap<string, Identified[]>, count: number): boolean {
  const alone = [...byRole.values()].flatMap((own) => (own.length === 1 ? own : []))
  const managers = alone.filter(({ draft }) => manages(draft.identity.title))
  const ranks = new Set(managers.map(({ draft }) => seniorityOf(draft.identity.title)))
  const others = ranks.size === managers.length ? alone.length - managers.length : alone.length
  return count > mostStations && others * 2 > count
}

/** What people of a team are there for. Nobody goes on from one to the next; the first that a title speaks of counts. */
const crafts: readonly RegExp[] = [
  /\b(?:design(?:er)?|ux|ui)\b/iu,
  /\b(?:qa|quality|test(?:er|ing)?)\b/iu,
  /\bmarket(?:ing|er)\b/iu,
  /\bproduct (?:manager|owner)\b/iu,
  /\b(?:delivery|project|program(?:me)?) manager\b/iu,
  /\bbusiness analyst\b/iu,
  /\buser research(?:er)?\b/iu,
  /\b(?:scrum|agile)\b/iu,
  /\bdata\b/iu,
  /\b(?:engineer|developer|programmer)\b/iu,
]

/**
 * `Software Engineer`, `Product Manager`, `QA Specialist`: roles that a team has beside each other. Two are enough where
 * there is nothing else.
 */
function areOfTeam(levels: readonly Identified[], count: number): boolean {
  const found = levels.map(({ draft }) => crafts.findIndex((craft) => craft.test(draft.identity.title)))
  const distinct = new Set(found.filter((craft) => craft !== -1)).size
  return distinct >= leastProfessions || (distinct === 2 && count === 2 && !found.includes(-1))
}

/** `Backend Engineer`, `Mobile Engineer`, `Reliability Engineer`: kinds of one job, none of them above another. */
function areKinds(levels: readonly Identified[]): boolean {
  const titles = levels.map(({ draft }) => draft.identity.title)
  return (
    levels.length >= leastProfessions &&
    new Set(titles.map(roleNoun)).size === 1 &&
    titles.every((title) => /\s/u.test(title) && roleOf(title) === normalizeTitle(withoutInitials(title))) &&
    levels.every(({ draft }) => draft.number === undefined && draft.order === undefined)
  )
}

/**
 * `Analyst 3` to `Analyst 6` and `Team Lead 5` to `Team Lead 8`: numbers that begin in the midst of another job's are
 * levels of one scale, and the jobs stand side by side. Jobs that each begin at 1 may follow each other.
 */
function areNumbered(byRole: ReadonlyMap<string, Identified[]>): boolean {
  const ranges = [...byRole.values()].map((own) => {
    const numbers = own.map(({ draft }) =>
      Number(/\s(\d{1,2})$/u.exec(draft.identity.title)?.[1] ?? Number.NaN),
    )
    return { first: Math.min(...numbers), last: Math.max(...numbers) }
  })
  return (
    ranges.length > 1 &&
    ranges.every(({ first, last }) => first < last) &&
    ranges.some((one) =>
      ranges.some(
        (other) => other !== one && one.first > 1 && other.first <= one.first && one.first <= other.last,
      ),
    )
  )
}

/** The plainest title of each job, without its number if there are several: `Analyst` of `Analyst I` and `Analyst II`. */
function named(byRole: ReadonlyMap<string, Identified[]>): Map<Identified, string> {
  return new Map(
    [...byRole.values()].flatMap((own) => {
      const [plainest = ''] = own.map(({ draft }) => draft.identity.title).sort((a, b) => a.length - b.length)
      const name = own.length > 1 ? plainest.replace(/\s(?:\d{1,2}|[IVX]{1,4})$/iu, '') : plainest
      return own.map((level) => [level, name] as const)
    }),
  )
}

/** Nobody becomes a manager by way of principal: where both are, two careers begin below them. */
function managersApart(levels: readonly Identified[]): Map<Identified, string> | undefined {
  const managers = levels.filter(({ draft }) => manages(draft.identity.title))
  const others = levels.filter((level) => !managers.includes(level))
  const hasSpecialists = others.some(({ draft }) => seniorityOf(draft.identity.title) >= specialist)
  if (managers.length < 2 || others.length < 3 || !hasSpecialists) return undefined
  return new Map(levels.map((level) => [level, managers.includes(level) ? management : individual]))
}
