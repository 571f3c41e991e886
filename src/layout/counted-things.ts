// Pages whose codes count what they list, and are none of levels: decisions, requirements, milestones, findings.

import { averageWords } from '../model/average-words.js'
import { grouped } from '../model/grouped.js'
import { folderOf, lastPart } from '../model/path.js'
import { normalizeTitle } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'
import { fileTitle, titleSection } from './file.js'
import { lettersOf } from './heads.js'
import { readIdentity } from './identity.js'
import { isRoleTitle } from './job-titles.js'
import { isOnCareers } from './other-grades.js'

const lists =
  /\b(?:acceptance criteria|adrs?|assumptions|audits?|backlogs?|bugs|challenges|constraints|decisions?|epics?|experiments?|features|findings|goals|hypotheses|issues|lessons|limitations|milestones?|okrs?|phases|plans?|problems|proposals?|questions|releases?|requirements|rfcs?|risks|road ?maps?|scenarios|specs?|specifications?|sprints?|stories|tasks|test cases|tickets|use cases|work ?streams)\b/iu

/** What texts about people speak of, and those about what is built do not. */
const people =
  /^\|?[ \t]{0,20}\*{0,2}(?:level|grade|role)s?\*{0,2}[ \t]{0,20}\||career|carreira|carrera|carri[èe]re|karriere|promot|mentor|coach|colleague|competenc|teammate|seniority|\b(?:junior|senior|staff|intern)\b|júnior|sênior|sénior/imu

/** In another language, people are spoken of in other words. */
const english = /\b(?:the|and|with|for)\b/iu

/** What stands below each of such things, and below no level. */
const about =
  /^(?:#{1,6} |[-*] )?\*{0,2}(?:acceptance criteria|affected by|alternatives|assignee|consequences|decision|depends on|due(?: date)?|options|question|rationale|status|target date)\*{0,2}(?::|\*{0,2}$)/gimu

/** Letters that many ladders have, and few lists. */
const usual = /^(?:L|IC)$/u

/** So many words name a level, on average: what was decided takes more. */
const longestName = 2.5

/** Pages that have codes with letters, and no sign that they are those of people. */
export function countedThings(sources: readonly SourceDocument[]): Set<SourceDocument> {
  const coded = sources.filter(({ path }) => readIdentity(fileTitle(path)).code !== undefined)
  const folders = grouped(coded, ({ path }) => folderOf(path))
  return new Set(sources.filter((source) => countsThings(source, folders.get(folderOf(source.path)) ?? [])))
}

/** @param beside the files of the folder that are called by a code */
function countsThings(source: SourceDocument, beside: readonly SourceDocument[]): boolean {
  if (source.format === 'data' || isOnCareers(source)) return false
  const title = titleSection(source)?.title ?? ''
  const own = fileTitle(source.path)
  const headed = [title, own, ...source.headings.map((heading) => heading.title)].map(readIdentity)
  const coded = headed.filter(({ code = '' }) => /^[A-Z]{1,4}\d/u.test(code))
  if (headed.some(({ code }) => code !== undefined) && coded.length === 0) return false
  const codes = coded.length > 0 ? coded.flatMap(({ code = '' }) => code) : codesOfRows(source.text)
  const isAlone = headed.slice(0, 2).some(({ code }) => code !== undefined)
  if (new Set(codes).size < 2 && !isAlone) return false
  const isAsked = codes.length > 2 && (source.text.match(about) ?? []).length >= codes.length
  if ((isAsked ? coded : headed).some((name) => isRoleTitle(name.title))) return false
  const names = `${lastPart(folderOf(source.path))} ${title} ${own}`.replaceAll(/[-_]/gu, ' ')
  const isList = isAsked || lists.test(names)
  const isSilent = english.test(source.text) && !people.test(source.text)
  const isLong = averageWords(coded.flatMap((name) => (name.title === '' ? [] : [name.title]))) >= longestName
  if (codes.some((code) => usual.test(lettersOf(code)))) return isList && isSilent && isLong
  if (coded.length === 0) return isSilent
  // A file for each code, and the same headings below each, is what most ladders are.
  const isOneOfSeveral = beside.length > 1 && beside.includes(source)
  const looksLikeLevels = isOneOfSeveral || hasHeadingsAgain(source)
  return isList || (isSilent && isLong && !looksLikeLevels)
}

function hasHeadingsAgain({ headings }: SourceDocument): boolean {
  const titles = headings.map(({ title }) => normalizeTitle(title))
  return new Set(titles).size < titles.length
}

/** Codes that are all that the first cell of a row holds. */
function codesOfRows(text: string): string[] {
  if (!text.includes('|')) return []
  return [...text.matchAll(firstCell)].map(([, code = '']) => code.replaceAll(/[ -]/gu, ''))
}

const firstCell = /^\|?[ \t]{0,20}\*{0,2}([A-Z]{1,4}[ -]?\d{1,2})\*{0,2}[ \t]{0,20}\|/gmu
