// Where the "next up" links of a level lead.

import type { Level } from '../../model/level.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import type { Link } from '../../parse/document.js'
import { levelsAt } from '../../lint/levels-at.js'
import { targetOf, type LinkTarget } from '../../lint/link-target.js'
import type { Navigation } from '../../lint/navigation.js'
import type { Surroundings } from '../../lint/rule.js'
import { headingOf, namedLevel } from './names.js'

/** A link that leads on. */
export interface Step {
  navigation: Navigation
  link: Link
  target: LinkTarget
  /** The level of this ladder that it leads to. */
  to: Level | undefined
  /** The level that its text names. */
  named: Level | undefined
}

/** The steps of some navigation, in order. */
export function stepsOf(
  navigation: readonly Navigation[],
  parsed: ParsedLadder,
  surroundings: Surroundings,
): Step[] {
  return navigation.flatMap((own) =>
    own.links.map((link): Step => {
      const target = targetOf(link, own.source, surroundings)
      const to = target.kind === 'found' ? levelAt(target.path, target.anchor, parsed) : undefined
      return { navigation: own, link, target, to, named: namedLevel(link.text, parsed) }
    }),
  )
}

/** The level at a path: its only one, or the one whose heading the anchor names. */
function levelAt(path: string, anchor: string, parsed: ParsedLadder): Level | undefined {
  const levels = levelsAt(parsed.ladder, path)
  if (levels.length < 2) return levels[0]
  let known = anchors.get(levels)
  if (!known) {
    const named = levels.map((level) => [headingOf(level, parsed)?.anchor, level] as const)
    known = new Map(named.toReversed())
    anchors.set(levels, known)
  }
  return known.get(anchor)
}

const anchors = new WeakMap<readonly Level[], ReadonlyMap<string | undefined, Level>>()
