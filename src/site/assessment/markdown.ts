// An assessment as Markdown that a person reads in a one-to-one, and that the page reads back.

import { textHash } from '../../model/text.js'
import { editionWords } from './edition.js'
import { emptyAssessment, markTitles, marks, type Assessment, type Note } from './assessment.js'

/** Titles to write instead of ids. */
export interface Titles {
  ladder: string
  level: (id: string) => string
  competency: (id: string) => string
}

/** Writes an assessment: a heading per level and competency, an item per note. */
export function assessmentMarkdown(assessment: Assessment, titles: Titles): string {
  const { ladder, version, level } = assessment
  const facts = [
    `ladder: ${safe(ladder)}`,
    `version: ${safe(version)}`,
    ...(level === undefined ? [] : [`level: ${safe(level)}`]),
  ]
  const lines = [
    `# Self-assessment: ${titles.ladder}`,
    '',
    `<!-- rungs-assessment 1 | ${facts.join(' | ')} -->`,
    '',
    `Made on ${editionWords(version)}. Guidance for a conversation; there is no score.`,
    ...notesMarkdown(assessment.notes, titles),
  ]
  if (Object.keys(assessment.archive).length > 0)
    lines.push('', '# No longer in the ladder', ...notesMarkdown(assessment.archive, titles))
  const seen = Object.entries(assessment.seen).map(([id, hash]) => `${safe(id)} | ${safe(hash)}`)
  lines.push('', seenHead, ...seen, '-->')
  return `${lines.join('\n')}\n`
}

function notesMarkdown(notes: Assessment['notes'], titles: Titles): string[] {
  const groups = new Map<string, Map<string, [string, Note][]>>()
  for (const [id, note] of Object.entries(notes)) {
    const level = groups.get(note.level) ?? new Map<string, [string, Note][]>()
    groups.set(note.level, level)
    level.set(note.competency, [...(level.get(note.competency) ?? []), [id, note]])
  }
  return [...groups].flatMap(([level, competencies]) => [
    '',
    `## ${titles.level(level)}`,
    ...[...competencies].flatMap(([competency, entries]) => [
      '',
      `### ${titles.competency(competency)}`,
      '',
      ...entries.flatMap(([id, note]) => noteLines(id, note)),
    ]),
  ])
}

function noteLines(id: string, { mark, text, hash, level, competency, evidence }: Note): string[] {
  const lead = mark === undefined ? 'Noted' : markTitles[mark]
  const facts = [id, hash, level, competency].map(safe).join(' | ')
  const item = `- **${lead}**: ${text.replace(/\s+/gu, ' ')} <!-- ${facts} -->`
  const lines = evidence === undefined || evidence.trim() === '' ? [] : evidence.trimEnd().split('\n')
  return [item, ...lines.map((line) => `  > ${line}`.trimEnd())]
}

/** A comment ends at `--`, and a bar parts its facts. */
function safe(text: string): string {
  return encodeURI(text).replaceAll('|', '%7C').replaceAll('--', '-%2D')
}

function plain(text: string | undefined): string {
  try {
    return decodeURIComponent((text ?? '').trim())
  } catch {
    return ''
  }
}

/** What the person has seen is for the next import alone; no reader of the page sees it. */
const seenHead = '<!-- rungs-seen'

const head = /<!-- rungs-assessment 1 \|(.*?)(-->|$)/gmu
const item = /^- \*\*([^*]+)\*\*: (.*?) ?$/u
const itemFacts = /^<!-- ([^|]*)\|([^|]*)\|([^|]*)\|([^|]*)-->\s*$/u

/** Reads what `assessmentMarkdown` wrote; `undefined` where it did not. Words that a person added are passed over. */
export function readAssessmentMarkdown(text: string): Assessment | undefined {
  const facts = [...text.matchAll(head)].find(([, , end]) => end !== '')?.[1]
  if (facts === undefined) return undefined
  const known = new Map(
    facts.split('|').map((fact) => [fact.split(':')[0]?.trim(), plain(fact.slice(fact.indexOf(':') + 1))]),
  )
  const assessment = emptyAssessment(known.get('ladder') ?? '', known.get('version') ?? '')
  const level = known.get('level')
  if (level !== undefined && level !== '') assessment.level = level
  let notes = assessment.notes
  let last: Note | undefined
  let seen: Assessment['seen'] | undefined
  for (const line of text.split(/\r?\n/u)) {
    if (line === seenHead) seen = {}
    else if (line === '-->') break
    if (seen) {
      const [id, hash] = line.split(' | ')
      if (hash !== undefined) seen[plain(id)] = plain(hash)
      continue
    }
    if (line === '# No longer in the ladder') notes = assessment.archive
    const at = Math.max(0, line.lastIndexOf('<!-- '))
    const written = item.exec(line.slice(0, at))
    const comment = itemFacts.exec(line.slice(at))
    if (written && comment) {
      const [, lead = '', words = ''] = written
      const [, id, hash, noted, competency] = comment
      const mark = marks.find((each) => markTitles[each] === lead)
      last = {
        level: plain(noted),
        competency: plain(competency),
        text: words,
        hash: plain(hash) || textHash(words),
        ...(mark ? { mark } : {}),
      }
      notes[plain(id)] = last
      // Files of before had no list of what was seen.
      if (notes === assessment.notes) assessment.seen[plain(id)] = last.hash
    } else if (last && /^\s+>/u.test(line)) {
      const said = line.replace(/^\s+> ?/u, '')
      last.evidence = last.evidence === undefined ? said : `${last.evidence}\n${said}`
    } else if (line.trim() !== '') last = undefined
  }
  return seen ? { ...assessment, seen } : assessment
}
