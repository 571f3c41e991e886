// What a newer ladder means for notes that were made on an older one. Nothing is thrown away, nothing is changed unseen.

import { wordDiff } from '../../diff/word-diff.js'
import type { WordRun } from '../../diff/words.js'
import type { ExpectationData, LadderData, LevelData } from '../level-data.js'
import type { Assessment, Note } from './assessment.js'

/** What changed under somebody's notes. */
export interface Upgrade {
  /** Noted, and its words are others now. */
  reworded: { id: string; note: Note; runs: WordRun[] }[]
  /** Noted, and no longer there. */
  gone: { id: string; note: Note }[]
  /** Not there when the level was last looked at. */
  added: { id: string; level: string; competency: string; text: string }[]
}

interface Standing {
  level: string
  competency: string
  expectation: ExpectationData
}

/** Whether there is anything to point out. */
export function isChanged({ reworded, gone, added }: Upgrade): boolean {
  return reworded.length + gone.length + added.length > 0
}

/** Levels whose data `upgradeOf` needs: those that notes are about, if the ladder still has them. */
export function levelsOf({ notes }: Assessment, ladder: LadderData): string[] {
  const wanted = new Set(
    Object.entries(notes).map(([id, note]) => levelIn(movedId(ladder, id), note, ladder)),
  )
  return ladder.levels.map(({ id }) => id).filter((id) => wanted.has(id))
}

/** An expectation that moved to another level says so in its new id. */
function levelIn(id: string, { level }: Note, { levels }: LadderData): string {
  return levels.find((known) => id.startsWith(`${known.id}/`))?.id ?? level
}

/** Finds what changed. `levels` are the ladder's levels as far as they are loaded. */
export function upgradeOf(assessment: Assessment, ladder: LadderData, levels: readonly LevelData[]): Upgrade {
  const standing = standingIn(levels)
  const upgrade: Upgrade = { reworded: [], gone: [], added: [] }
  for (const [id, note] of Object.entries(assessment.notes)) {
    const now = standing.get(movedId(ladder, id))
    if (!now) upgrade.gone.push({ id, note })
    else if (now.expectation.hash !== note.hash)
      upgrade.reworded.push({ id, note, runs: wordDiff(note.text, now.expectation.text) })
  }
  for (const { id: level, competencies } of levels) {
    const own = competencies.flatMap(({ expectations }) => expectations)
    if (!own.some(({ id }) => Object.hasOwn(assessment.seen, id))) continue
    const before = new Set(Object.keys(assessment.seen).map((id) => movedId(ladder, id)))
    for (const { id: competency, expectations } of competencies) {
      for (const { id, text } of expectations) {
        if (!before.has(id)) upgrade.added.push({ id, level, competency, text })
      }
    }
  }
  return upgrade
}

/** The assessment once its owner has seen the changes: ids and words are today's, what is gone is in the archive. */
export function accepted(
  assessment: Assessment,
  ladder: LadderData,
  levels: readonly LevelData[],
): Assessment {
  const standing = standingIn(levels)
  const archive = { ...assessment.archive }
  const notes: Assessment['notes'] = {}
  for (const [id, note] of Object.entries(assessment.notes)) {
    const now = standing.get(movedId(ladder, id))
    if (!now) archive[id] = note
    else {
      const { level, competency, expectation } = now
      notes[expectation.id] = { ...note, level, competency, text: expectation.text, hash: expectation.hash }
    }
  }
  return seeing({ ...assessment, version: ladder.version, notes, archive }, levels)
}

/** The assessment with the wordings of levels marked as seen. */
export function seeing(assessment: Assessment, levels: readonly LevelData[]): Assessment {
  const seen = { ...assessment.seen }
  for (const { expectation } of standingIn(levels).values()) seen[expectation.id] = expectation.hash
  return { ...assessment, seen }
}

function standingIn(levels: readonly LevelData[]): Map<string, Standing> {
  return new Map(
    levels.flatMap(({ id: level, competencies }) =>
      competencies.flatMap(({ id: competency, expectations }) =>
        expectations.map((expectation): [string, Standing] => [
          expectation.id,
          { level, competency, expectation },
        ]),
      ),
    ),
  )
}

/** Where an id leads to today; a circle ends where it began. */
export function movedId({ moved }: LadderData, id: string): string {
  const seen = new Set<string>()
  let current = id
  while (Object.hasOwn(moved, current) && !seen.has(current)) {
    seen.add(current)
    current = moved[current] ?? current
  }
  return current
}
