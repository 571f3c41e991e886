// A competency whose heading has lost its number signs: its name stands in a line of its own, and its text belongs to what
// stands above.

import type { TextBlock } from '../../model/block.js'
import type { Level, LevelCompetency, Section } from '../../model/level.js'
import { normalizeTitle } from '../../model/text.js'
import { replacement } from '../../lint/replacement.js'
import type { Finding, RuleContext } from '../../lint/rule.js'

/** What is found where the level has the name of a competency in a line that should be its heading. */
export function unheaded(
  level: Level,
  title: string,
  elsewhere: LevelCompetency,
  { placeOf, sourceOf }: Pick<RuleContext<unknown, never>, 'placeOf' | 'sourceOf'>,
): { line: string; heading: string; finding: Finding } | undefined {
  const signs = (part: object | undefined): string => {
    const place = part && placeOf(part)
    return (place && /^#{1,6}(?=[ \t])/u.exec(sourceOf(place))?.[0]) ?? ''
  }
  const own = signs(level.competencies[0])
  const at = own === '' || signs(elsewhere) === '' ? undefined : lineNamed(level.sections, title)
  const place = at && placeOf(at)
  if (!place) return undefined
  const line = sourceOf(place)
  const heading = `${own} ${title}`
  const finding = { at, actual: line, expected: [heading], fix: replacement(place, heading) }
  return { line, heading, finding }
}

/** The line that has the name and nothing else. */
function lineNamed(sections: readonly Section[], title: string): TextBlock | undefined {
  const name = normalizeTitle(title)
  for (const { blocks, sections: inside } of sections) {
    const line = blocks.find(
      (block) => block.type === 'paragraph' && normalizeTitle(block.text.replace(/^#+/u, '')) === name,
    )
    if (line?.type === 'paragraph') return line
    const found = lineNamed(inside, title)
    if (found) return found
  }
  return undefined
}
