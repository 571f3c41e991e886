// One term, defined twice in nearly the same words.

import { defineRule } from '../../lint/rule.js'
import { definitionDrifts } from '../../lint/wording/definitions.js'
import { rangeDrifts } from './ranges.js'

export default defineRule({
  id: 'definition-drift',
  description: 'Require a term to be defined in the same words everywhere',
  family: 'progression',
  recommended: 'warning',
  messages: {
    drift: (data: { term: string; there: string; place: string }) =>
      `Unexpected definition of \`${data.term}\`, expected \`${data.there}\` as in \`${data.place}\`; choose one and use it everywhere`,
    range: (data: { term: string; here: string; there: string }) =>
      `Unexpected range \`${data.here}\` for \`${data.term}\`, expected \`${data.there}\` as it is defined elsewhere; choose one and use it everywhere`,
  },
  check({ documents, parsed, placeOf, report }) {
    for (const { term, odd, usual } of definitionDrifts(parsed)) {
      const [here, ...copies] = odd
      const [there] = usual
      if (!here || !there) continue
      report('drift', {
        at: here.part,
        data: {
          term,
          there: there.text,
          place: placeOf(there.part)?.path ?? 'another page',
        },
        actual: here.text,
        expected: [there.text],
        related: [
          ...copies.map(({ part }) => ({ message: 'The same words as here', at: part })),
          ...usual.map(({ part }) => ({ message: 'The other wording', at: part })),
        ],
      })
    }
    for (const { odd, usual } of rangeDrifts(documents)) {
      const [here, ...copies] = odd
      const [there] = usual
      if (!here || !there) continue
      report('range', {
        at: here.place,
        data: { term: here.term, here: here.text, there: there.text },
        actual: here.text,
        expected: [there.text],
        related: [
          ...copies.map(({ place }) => ({ message: 'The same range as here', at: place })),
          ...usual.map(({ place }) => ({ message: 'The other range', at: place })),
        ],
      })
    }
  },
})
