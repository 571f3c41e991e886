// Changes and what they come to, as one piece of data.

import type { Ladder } from '../model/ladder.js'
import { DIFF_SCHEMA_VERSION, type Change, type DiffReport } from './change.js'
import { bump } from './diff-ladders.js'
import { effects } from './effects.js'

/** A ladder and, where it is known, its version. */
export interface Side {
  ladder: Ladder
  version?: string
}

/** The report on a comparison: `DiffReport` as its schema says. */
export function diffReport(before: Side, after: Side, changes: Change[]): DiffReport {
  const side = ({ ladder: { id, title }, version }: Side): DiffReport['before'] => ({
    id,
    title,
    ...(version === undefined ? {} : { version }),
  })
  return {
    schemaVersion: DIFF_SCHEMA_VERSION,
    before: side(before),
    after: side(after),
    bump: bump(changes).bump,
    changes,
    effects: effects(changes, before.ladder, after.ladder),
  }
}
