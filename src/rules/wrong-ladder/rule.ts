// A sentence that stands word for word in another ladder of the run, and still speaks of that ladder's people.

import { lastPart } from '../../model/path.js'
import { collapse } from '../../model/text.js'
import { placeInPassage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'
import { sharedAddresses } from './addresses.js'
import { copiedFinder } from './copied.js'
import { copiedHeadings } from './headings.js'
import { slipsIn } from './slots.js'
import { fileSubject } from './subjects.js'

export default defineRule({
  id: 'wrong-ladder',
  description: 'Require text that was copied from another ladder or document to speak of its own',
  family: 'structure',
  recommended: 'warning',
  options: (z) =>
    z.strictObject({
      words: z.int().min(4).default(8).describe('How long a sentence must be to count as copied.'),
    }),
  messages: {
    copied: (data: { name: string; ladder: string }) =>
      `Unexpected \`${data.name}\` in a sentence that stands in \`${data.ladder}\` word for word, expected the words of this ladder; it seems to be copied: rewrite it`,
    slot: (data: { name: string; path: string; count: number }) =>
      `Unexpected \`${data.name}\` in \`${data.path}\`, expected it to name what this document is about, as the same sentence does in ${data.count === 1 ? 'another' : `${String(data.count)} others`}; it seems to be copied: correct the name`,
    heading: (data: { heading: string; file: string; other: string }) =>
      `Unexpected heading \`${data.heading}\` in a document named \`${data.file}\`, expected it to say what this document is about; it is the heading of \`${data.other}\`: correct it, or rename the file`,
    address: (data: { key: string; address: string; file: string; other: string }) =>
      `Unexpected \`${data.key}: ${data.address}\` in \`${data.file}\`, expected an address of its own; \`${data.other}\` has it as well, and a site shows one page at one address: correct one of the two`,
  },
  check({ documents, parsed, surroundings, options: { words }, report }) {
    const copiedIn = copiedFinder(parsed, surroundings.ladders, words)
    const headings = copiedHeadings(surroundings.ladders)
    const slips = slipsIn(surroundings.ladders)
    const addresses = sharedAddresses(surroundings.ladders)
    for (const document of documents) {
      for (const { sentence, start, end, right } of slips.get(document) ?? []) {
        const { text, index, passage } = sentence
        report('slot', {
          at: placeInPassage(document.source, passage, index + start, end - start),
          data: {
            name: collapse(text.slice(start, end)),
            path: lastPart(document.source.path),
            count: new Set(right.map(({ draft }) => draft)).size,
          },
          related: right.slice(0, 2).map((use) => ({
            message: 'The same sentence, about its own document',
            at: placeInPassage(
              use.draft.source,
              use.sentence.passage,
              use.sentence.index + use.start,
              use.end - use.start,
            ),
          })),
        })
      }
      const copied = headings.get(document)
      // That a level's file has the heading of another level is for `level-heading` to say.
      const isLevel =
        document.layout === 'file' && copied !== undefined && documents.includes(copied.other.draft)
      if (copied && !isLevel)
        report('heading', {
          at: copied.heading.place,
          data: {
            heading: copied.heading.title,
            file: fileSubject(document.source.path),
            other: copied.other.draft.source.path,
          },
          related: [{ message: 'The same heading', at: copied.other.heading.place }],
        })
      const { source } = document
      const shared = addresses.get(document)
      if (shared)
        report('address', {
          at: shared.place,
          data: {
            key: shared.key,
            address: shared.address,
            file: lastPart(source.path),
            other: shared.other.source.path,
          },
          related: [{ message: 'The same address', at: shared.otherPlace }],
        })
      for (const { name, at, ladder, twin } of copiedIn(source))
        report('copied', {
          at,
          data: { name: collapse(name), ladder: ladder.ladder.title },
          related: [{ message: 'The same sentence', at: twin }],
        })
    }
  },
})
