// The heading of each level names it, as its file and its id do, and in the way in which the other levels are named.

import type { Level } from '../../model/level.js'
import { lastPart } from '../../model/path.js'
import { documentAt } from '../../ladder/document-at.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { readIdentity } from '../../layout/identity.js'
import { readMatter } from '../../layout/matter.js'
import { defineRule } from '../../lint/rule.js'
import { strayIds } from '../../lint/stray-ids.js'
import { commonShape, difference, isUniform, shapeOfOtherLadders } from './usual-shape.js'
import { headings, isFileOfLevel, type Headed } from './headed.js'
import { disagreement } from './names.js'
import { sameCodes, sameTitles, secondFiles, secondOnes } from './second-levels.js'
import { secondColumns } from './second-columns.js'
import { sameShape } from './shape.js'

export default defineRule({
  id: 'level-heading',
  description: 'Require the heading of each level to name it as its file and the other headings do',
  family: 'structure',
  recommended: 'error',
  milder: {
    warning:
      'a level without a heading, a heading in another form than the others, and a title above a heading that is right',
  },
  messages: {
    missing: (data: { level: string }) =>
      `Unexpected level \`${data.level}\` without a heading that names it, expected one as the first line; write \`# ${data.level}\``,
    file: (data: { heading: string; name: string }) =>
      `Unexpected heading \`${data.heading}\`, expected it to name \`${data.name}\` as the file does; correct the heading, or rename the file`,
    id: (data: { heading: string; name: string }) =>
      `Unexpected heading \`${data.heading}\`, expected it to name \`${data.name}\`, the id of this level; correct the heading, or the id`,
    named: (data: { title: string; name: string }) =>
      `Unexpected title \`${data.title}\` in the front matter, expected it to name \`${data.name}\` as the file does; correct the title, or rename the file`,
    matter: (data: { id: string; code: string }) =>
      `Unexpected id \`${data.id}\` in the front matter, expected \`${data.code}\` as the file and the heading say; correct the id`,
    twice: (data: { heading: string }) =>
      `Unexpected second level with the heading \`${data.heading}\`, expected each level once; correct the heading, or make one of the two`,
    code: (data: { heading: string; expected: string }) =>
      `Unexpected heading \`${data.heading}\` with the code of the level beside it, expected \`${data.expected}\`, which no level has; correct the code`,
    title: (data: { title: string; file: string }) =>
      `Unexpected title \`${data.title}\`, which \`${data.file}\` has too, expected the one of this level; correct it in the front matter`,
    pattern: (data: { heading: string; expected: string; like: string }) =>
      `Unexpected heading \`${data.heading}\`, expected ${data.expected} as in \`${data.like}\`; write all headings of levels in one way`,
    ladder: (data: { heading: string; expected: string; like: string }) =>
      `Unexpected heading \`${data.heading}\`, expected ${data.expected} as in \`${data.like}\`; the other ladders write all headings of levels in one way`,
  },
  check({ ladder, parsed, surroundings, report }) {
    const headed = headings(parsed)
    const wrong = new Set<Level>()
    for (const { level, heading } of headed) {
      const other = isFileOfLevel(level, parsed) ? disagreement(heading, level, ladder.levels) : undefined
      if (!other) continue
      wrong.add(level)
      report(other.source, { at: level, data: { heading, name: other.name } })
    }
    for (const level of ladder.levels) {
      const source = documentAt(parsed, level.source.path)?.source
      if (!source || wrong.has(level) || !isFileOfLevel(level, parsed)) continue
      const { title } = readMatter(source)
      if (title === undefined) continue
      const other = hasCode(title) ? disagreement(title, level, ladder.levels) : undefined
      if (other?.source !== 'file') continue
      report('named', {
        at: source.frontMatter?.places.get('/title') ?? level,
        data: { title, name: other.name },
        actual: title,
        atMost: level.heading === '' ? undefined : 'warning',
      })
    }
    for (const { at, id, code } of strayIds(parsed))
      report('matter', { at, data: { id, code }, actual: id, expected: [code] })
    for (const level of unnamed(parsed, headed))
      report('missing', { at: level, data: { level: level.id }, atMost: 'warning' })

    const agreeing = headed.filter(({ level }) => !wrong.has(level))
    for (const { level, heading, first } of [
      ...secondOnes(headed, parsed),
      ...secondFiles(agreeing, parsed),
    ]) {
      const related = [{ message: 'The first is here.', at: first.level }]
      report('twice', { at: level, data: { heading }, related })
    }

    for (const { at, heading, first } of secondColumns(parsed))
      report('twice', { at, data: { heading }, related: [{ message: 'The first is here.', at: first }] })

    for (const { level, heading, first, code } of sameCodes(headed, parsed)) {
      const related = [{ message: 'The other with this code', at: first.level }]
      report('code', { at: level, data: { heading, expected: code }, related })
    }
    for (const { level, first, title } of sameTitles(parsed)) {
      const file = lastPart(first.source.path)
      const related = [{ message: 'The other with this title', at: first }]
      report('title', { at: level, data: { title, file }, related })
    }

    const common = commonShape(agreeing)
    for (const { level, heading, shape } of common ? agreeing : []) {
      if (!common || sameShape(shape, common.shape)) continue
      report('pattern', { at: level, ...difference(heading, shape, level, common), atMost: 'warning' })
    }

    const [first] = agreeing
    const elsewhere =
      first && isUniform(agreeing)
        ? shapeOfOtherLadders(headed, first.shape.form, surroundings.ladders)
        : undefined
    if (first && elsewhere && !sameShape(elsewhere.shape, first.shape))
      report('ladder', {
        at: first.level,
        ...difference(first.heading, first.shape, first.level, elsewhere),
        atMost: 'warning',
      })
  },
})

/** A title without a code may say the same in other words than the file. */
function hasCode(title: string): boolean {
  return readIdentity(title).code !== undefined
}

/** Levels without such a heading where most levels have one, and no front matter gives a title instead. */
function unnamed(parsed: ParsedLadder, headed: readonly Headed[]): Level[] {
  const files = parsed.ladder.levels.filter((level) => isFileOfLevel(level, parsed))
  const named = new Set(headed.map(({ level }) => level))
  const without = files.filter((level) => !named.has(level))
  if (without.length * 2 >= files.length) return []
  return without.filter(({ source }) => {
    const document = documentAt(parsed, source.path)
    return document !== undefined && readMatter(document.source).title === undefined
  })
}
