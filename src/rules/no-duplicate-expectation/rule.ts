// The same expectation twice: in a level, or in a level and one below it.

import { quoted } from '../../model/listed.js'
import { defineRule } from '../../lint/rule.js'
import { repeatsAcross, repeatsWithin, type Repeat } from '../../lint/wording/repeats.js'
import { doubledRows } from './doubled-rows.js'

export default defineRule({
  id: 'no-duplicate-expectation',
  description: 'Require each expectation to be stated once',
  family: 'progression',
  recommended: 'warning',
  messages: {
    twice: (data: { level: string; count: number; elsewhere: string }) =>
      `Unexpected ${counted(data.count)} that \`${data.level}\` states already ${data.elsewhere}, expected each expectation once; remove one of the two`,
    below: (data: { level: string; count: number; below: string[] }) =>
      `Unexpected ${counted(data.count)} at \`${data.level}\` in the words of ${quoted(data.below).join(', ')}, expected only what the level adds; say what is more at \`${data.level}\`, or remove what is not`,
    row: (data: { words: string }) =>
      `Unexpected row \`${data.words} …\` in the words of the row above, expected it once; remove it, or write what was to stand there`,
  },
  check({ ladder, documents, parsed, placeOf, report }) {
    const rows = documents.flatMap(({ source }) => doubledRows(source))
    for (const { words, place, above } of rows)
      report('row', { at: place, data: { words }, related: [{ message: 'The row above', at: above }] })
    const isInRow = ({ copy }: Repeat): boolean => {
      const at = placeOf(copy.part)
      return rows.some(({ place: { path, start } }) => at?.path === path && at.start.line === start.line)
    }
    for (const group of together(repeatsWithin(parsed).filter((repeat) => !isInRow(repeat)))) {
      const [{ copy, others }] = group
      const area = others.find((other) => other.area !== copy.area)?.area
      const elsewhere = area === undefined ? 'above' : `in \`${area}\``
      report('twice', {
        at: copy.part,
        data: { level: copy.level.id, count: group.length, elsewhere },
        related: related(group),
      })
    }
    if (ladder.inheritance === 'restated') return
    for (const group of together(repeatsAcross(parsed))) {
      const [{ copy }] = group
      const below = [...new Set(group.flatMap(({ others }) => others.map(({ level }) => level.id)))]
      report('below', {
        at: copy.part,
        data: { level: copy.level.id, count: group.length, below },
        related: related(group),
      })
    }
  },
})

type Group = [Repeat, ...Repeat[]]

/** Statements that were copied together, from one place to another, are one finding. */
function together(repeats: readonly Repeat[]): Group[] {
  const groups = new Map<string, Group>()
  for (const repeat of repeats) {
    const { copy, others } = repeat
    const from = others.map(({ level, area }) => `${level.id}\n${area}`)
    const key = [copy.level.id, copy.area, ...new Set(from)].join('\n')
    const group = groups.get(key)
    if (group) group.push(repeat)
    else groups.set(key, [repeat])
  }
  return [...groups.values()]
}

function related([first, ...more]: Group): { message: string; at: object }[] {
  const others = first.others.map(({ level, part }) => ({ message: `The same at \`${level.id}\``, at: part }))
  const pairs = more.flatMap(({ copy, others: [other] }) => [
    { message: 'Another one', at: copy.part },
    ...(other ? [{ message: `The same at \`${other.level.id}\``, at: other.part }] : []),
  ])
  return [...others, ...pairs]
}

function counted(count: number): string {
  return count === 1 ? 'expectation' : `${String(count)} expectations`
}
