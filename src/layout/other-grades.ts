// Pages with codes like those of levels that grade something else: how urgent an incident is, who may enter where.

import { folderOf } from '../model/path.js'
import { remembered } from '../model/remembered.js'
import type { SourceDocument } from '../parse/document.js'
import { fileTitle, titleSection } from './file.js'
import { readIdentity } from './identity.js'
import { isRoleTitle } from './job-titles.js'

// Of names in lower case: a pattern that minds no case takes several times as long to make.
const otherThings =
  /\b(?:incidents?|severit(?:y|ies)|priorit(?:y|ies)|outages?|escalations?|slas?|access|permissions?|clearances?|data classification|vulnerabilit(?:y|ies)|alerts?|alerting|triage|disaster|backups?|continuity|(?:organi[sz]ation|process) maturity|maturity (?:model|blueprint|assessment))\b/u
const careers =
  /\b(?:careers?|ladders?|levell?ing|progression|growth|roles?|jobs?|positions?|titles?|grades?|seniority|promotions?|compet\p{L}+|skills?|framework|employees?|people|teams?|engineer\p{L}*|develop\p{L}*|designers?|managers?|analysts?|specialists?)\b/u
const coded =
  /(?:^#{0,6}|\|)[ \t]{0,20}\*{0,2}((?:P|S|L|SEV|Sev|Level|LEVEL|Tier|Severity|Priority)[ -]?\d)\b/gmu

/** Whether a page is called after such a thing, names no job in a heading, and shares its codes with no page on something else. */
export function gradesOtherThings(source: SourceDocument, sources: readonly SourceDocument[]): boolean {
  if (source.format === 'data' || !isOnOtherThings(source)) return false
  const codes = codesIn(source)
  if (codes.size < 2 || source.headings.some(({ title }) => isRoleTitle(readIdentity(title).title)))
    return false
  return sources.every(
    (other) =>
      other === source || isOnOtherThings(other) || ![...codesIn(other)].some((code) => codes.has(code)),
  )
}

const folders = /career|ladder|skill|compet|progression|growth|levels/u

function isOnOtherThings(source: SourceDocument): boolean {
  return otherThings.test(namesOf(source)) && !isOnCareers(source)
}

/** Whether the title of a page, its file or its folder is about people and their work. */
export function isOnCareers(source: SourceDocument): boolean {
  return careers.test(namesOf(source)) || folders.test(folderOf(source.path).toLowerCase())
}

function namesOf(source: SourceDocument): string {
  return `${titleSection(source)?.title ?? ''} ${fileTitle(source.path)}`.toLowerCase()
}

const codesIn: (source: SourceDocument) => ReadonlySet<string> = remembered(
  ({ text }) =>
    new Set([...text.matchAll(coded)].map(([, code = '']) => code.replaceAll(/[ -]/gu, '').toLowerCase())),
)
