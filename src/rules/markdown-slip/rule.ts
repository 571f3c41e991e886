// Markup that lost its meaning: a person sees a list or a heading where every parser sees running text.

import { readOnce } from '../../lint/reading.js'
import { defineRule } from '../../lint/rule.js'
import { placeBetween } from '../../parse/lines.js'
import { codeSlips } from './code-slips.js'
import { emphasisSlips } from './emphasis-slips.js'
import { linkSlips } from './link-slips.js'
import { listSlips } from './list-slips.js'
import { looseFacts } from './metadata.js'
import { mergeMarks } from './merge-marks.js'
import { paragraphsOf, type Slip } from './slip.js'
import { tableSlips } from './table-slips.js'

export default defineRule({
  id: 'markdown-slip',
  description: 'Require lists, headings and bold type to be written so that Markdown sees them',
  family: 'structure',
  recommended: 'warning',
  fixable: true,
  messages: {
    dash: (data: { words: string }) =>
      `Unexpected \`${data.words}\` without a space after the ${data.words.startsWith('*') ? 'asterisk' : 'dash'}, expected a list item; add the space`,
    bullet: (data: { words: string }) =>
      `Unexpected \`${data.words}\` as a bullet, expected \`- \`, which makes a list; replace it`,
    heading: (data: { words: string }) =>
      `Unexpected \`${data.words}\` without a space after the number signs, expected a heading; add the space`,
    space: (data: { words: string }) =>
      `Unexpected space that breaks no line after the number signs of \`${data.words}\`, expected a plain one, without which it is no heading; replace it`,
    turned: (data: { words: string }) =>
      `Unexpected dash after the first letter of \`${data.words}\`, expected it before, which makes a list item; move it`,
    rule: (data: { words: string }) =>
      `Unexpected heading \`${data.words} …\` out of a sentence with \`---\` right below, expected a blank line between; add it`,
    swallowed: (data: { words: string }) =>
      `Unexpected list right under \`${data.words}\`, expected a blank line between, without which it is shown as one line of text; add it`,
    label: (data: { words: string }) =>
      `Unexpected label \`${data.words}\` right under a list item, expected a blank line between, without which it belongs to the item; add it`,
    missed: (data: { words: string }) =>
      `Unexpected line \`${data.words} …\` in the item above, expected an item of its own; put a bullet before it`,
    opened: (data: { words: string }) =>
      `Unexpected asterisks in \`${data.words}\`, expected a heading or bold type; they are shown as asterisks: make it a heading, or close them`,
    spaced: (data: { words: string }) =>
      `Unexpected space inside the asterisks of \`${data.words}\`, expected none; with it they are shown as asterisks`,
    shown: (data: { words: string }) =>
      `Unexpected asterisks in \`${data.words}\`, expected a pair around the words that are bold; they are shown as asterisks: mend the pair, or remove them`,
    sunk: (data: { words: string }) =>
      `Unexpected number signs of \`${data.words}\` in the midst of a line, expected a heading in a line of its own; begin a line, and leave an empty one above`,
    doubled: (data: { words: string }) =>
      `Unexpected \`${data.words} …\` with two asterisks, expected a list item with one; take one away`,
    twice: (data: { words: string }) =>
      `Unexpected \`${data.words} …\` with two marks of a list, expected an item with one; take one away`,
    merge: (data: { words: string }) =>
      `Unexpected \`${data.words}\`, which git leaves where two changes met, expected one of the texts; choose one, and remove the marks`,
    link: (data: { words: string }) =>
      `Unexpected \`${data.words}\`, expected a link as \`[words](address)\`; its signs are shown as they stand: put them in order`,
    code: (data: { words: string }) =>
      `Unexpected backtick at \`${data.words}\` without a second one, expected a pair around what is code; close it, or remove it`,
    row: (data: { words: string }) =>
      `Unexpected line \`${data.words} …\` in the midst of a cell, expected it in the line above, without which it is shown as a row of its own; join the two lines`,
    apart: (data: { words: string }) =>
      `Unexpected empty line above \`${data.words}\`, expected the row right under the row above, without which it is shown as text; remove the line`,
    undashed: (data: { words: string }) =>
      `Unexpected rows from \`${data.words}\` without a line of dashes under the first, expected one, without which they are shown as text; add it, and remove empty lines between the rows`,
    wide: (data: { words: string }) =>
      `Unexpected \`${data.words}\` beyond the last column, expected as many cells as the head has, for others are not shown; remove a \`|\`, or write it as \`\\|\``,
    narrow: (data: { words: string }) =>
      `Unexpected row \`${data.words}\` with fewer cells than each other row, expected as many; add the \`|\` that is missing`,
    metadata: (data: { level: string; others: string }) =>
      `Unexpected paragraph of labelled facts at \`${data.level}\`, expected a list as at ${data.others}; put a bullet before each`,
  },
  check({ ladder, documents, placeOf, sourceOf, report }) {
    for (const { source } of documents) {
      for (const { kind, words, start, end, ...mend } of slipsIn(source))
        report(kind, { at: placeBetween(source.path, source.starts, start, end), data: { words }, ...mend })
    }
    const loose = looseFacts(ladder)
    for (const { level, facts } of loose) {
      const places = facts.flatMap((fact) => placeOf(fact) ?? [])
      const [first] = places
      const last = places.at(-1)
      if (!first || !last) continue
      const place = { path: first.path, start: first.start, end: last.end }
      const others = ladder.levels
        .filter((other) => other !== level && other.meta.length > 0)
        .filter((other) => !loose.some((entry) => entry.level === other))
        .map(({ id }) => `\`${id}\``)
      report('metadata', {
        at: place,
        data: { level: level.id, others: others.join(', ') },
        fix: {
          range: [place.start.offset, place.end.offset],
          text: sourceOf(place)
            .replace(/^(?=\S)/gmu, '- ')
            .replace(/(?<! ) +$/gmu, ''),
        },
      })
    }
  },
})

const slipsIn = readOnce((source): Slip[] => {
  const paragraphs = paragraphsOf(source)
  return [
    ...listSlips(source, paragraphs),
    ...emphasisSlips(source, paragraphs),
    ...linkSlips(source),
    ...tableSlips(source),
    ...codeSlips(source),
    ...mergeMarks(source),
  ]
})
