import { expect, it } from 'vitest'
import { spellingOf } from '../../../src/lint/english/spelling.js'

it.each([
  ['recognises', 'british', 'recognizes'],
  ['Organization', 'american', 'Organisation'],
  ['analyzed', 'american', 'analysed'],
  ['Behaviours', 'british', 'Behaviors'],
  ['modelling', 'british', 'modeling'],
])('knows the other spelling of `%s`', (word, variety, other) => {
  expect(spellingOf(word)).toMatchObject({ variety, other })
})

it.each(['advise', 'exercise', 'size', 'analyses', 'premise', 'models', 'modelmaker', 'fulfill'])(
  'knows that `%s` has one spelling, or is another word as well',
  (word) => {
    expect(spellingOf(word)).toBeUndefined()
  },
)
