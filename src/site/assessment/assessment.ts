// What a person noted about themselves: plain data, kept in their browser, exported and imported as a file.

/** How often an expectation is met. Words, never numbers: nothing is added up. */
export const marks = ['not-yet', 'sometimes', 'consistently'] as const
export type Mark = (typeof marks)[number]

/** How people read a mark. */
export const markTitles: Record<Mark, string> = {
  'not-yet': 'Not yet',
  sometimes: 'Sometimes',
  consistently: 'Consistently',
}

/** A note on one expectation, with the words that it was made on. */
export interface Note {
  mark?: Mark
  evidence?: string
  level: string
  competency: string
  text: string
  hash: string
}

/** All notes of a person on one ladder. */
export interface Assessment {
  format: 'rungs-assessment'
  formatVersion: 1
  ladder: string
  /** Version of the ladder that the notes were last checked against. */
  version: string
  level?: string
  /** Wordings that the person has seen: expectation id to hash. */
  seen: Record<string, string>
  notes: Record<string, Note>
  /** Notes on expectations that are no longer in the ladder: old id to note. */
  archive: Record<string, Note>
}

/** An assessment with nothing in it. */
export function emptyAssessment(ladder: string, version: string): Assessment {
  return { format: 'rungs-assessment', formatVersion: 1, ladder, version, seen: {}, notes: {}, archive: {} }
}

/** The assessment with a note changed; a note that says nothing is no note. */
export function withNote(assessment: Assessment, id: string, note: Note): Assessment {
  const { [id]: _before, ...rest } = assessment.notes
  const isEmpty = note.mark === undefined && (note.evidence ?? '').trim() === ''
  return { ...assessment, notes: isEmpty ? rest : { ...rest, [id]: note } }
}

/**
 * Notes of two assessments; where both have one, the second's. Who has noted nothing has only opened the page: what
 * the page showed then is not what its owner has seen.
 */
export function merged(own: Assessment, other: Assessment): Assessment {
  const isUnused = Object.keys(own.notes).length + Object.keys(own.archive).length === 0
  return {
    ...own,
    ...other,
    seen: { ...(isUnused ? {} : own.seen), ...other.seen },
    notes: { ...own.notes, ...other.notes },
    archive: { ...own.archive, ...other.archive },
  }
}

/** Reads an assessment from unknown data; `undefined` where it is none. Whatever does not belong is left out. */
export function readAssessment(value: unknown): Assessment | undefined {
  if (!isRecord(value) || value['format'] !== 'rungs-assessment' || value['formatVersion'] !== 1)
    return undefined
  const { ladder, version, level, seen } = value
  if (typeof ladder !== 'string') return undefined
  return {
    ...emptyAssessment(ladder, typeof version === 'string' ? version : ''),
    ...(typeof level === 'string' ? { level } : {}),
    seen: Object.fromEntries(
      entries(seen).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    notes: notesIn(value['notes']),
    archive: notesIn(value['archive']),
  }
}

function notesIn(value: unknown): Record<string, Note> {
  return Object.fromEntries(
    entries(value).flatMap(([id, note]): [string, Note][] => {
      if (!isRecord(note)) return []
      const { mark, evidence, level, competency, text, hash } = note
      const words = { level, competency, text, hash }
      if (!isWords(words)) return []
      const known = marks.find((each) => each === mark)
      const said = typeof evidence === 'string' && evidence.trim() !== ''
      return [[id, { ...words, ...(known ? { mark: known } : {}), ...(said ? { evidence } : {}) }]]
    }),
  )
}

type Words = Pick<Note, 'level' | 'competency' | 'text' | 'hash'>

function isWords(value: Record<keyof Words, unknown>): value is Words {
  return Object.values(value).every((part) => typeof part === 'string')
}

/** Own entries; a key that would reach a prototype is left out. */
function entries(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value).filter(([key]) => key !== '__proto__') : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
