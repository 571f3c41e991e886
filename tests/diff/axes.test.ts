// Edits of axes and of what is said of the whole ladder, in the words that people read.
import { describe } from 'vitest'
import { declaration } from './engineering.js'
import { isTold, put, putAll } from './told.js'

const [scope = { id: 'scope', scale: [] }, horizon = { id: 'horizon', scale: [] }] = declaration.axes ?? []

describe('axes', () => {
  const scaled = (...scale: string[]): { declare: { axes: typeof declaration.axes } } => ({
    declare: { axes: [{ ...scope, scale }, horizon] },
  })
  isTold(
    'a new axis',
    {
      change: put('L1.md', '  scope: self\n', '  scope: self\n  risk: low\n'),
      declare: { axes: [scope, horizon, { id: 'risk', title: 'Risk', scale: ['low', 'high'] }] },
    },
    `Engineering: minor
  A new axis says what was not measured before
  The axis is new, and says what was not measured before

L1 Engineer: nothing new is asked: Risk is set to low
  ~ Risk: set  {+low+}

The whole ladder
  + New axis  Risk
`,
  )
  isTold(
    'an axis that is gone',
    { change: putAll(/\n {2}horizon: .*/u, ''), declare: { axes: [scope] } },
    `Engineering: major
  The id \`horizon\` is gone

The whole ladder
  - Axis removed  [-Horizon-]
`,
  )
  isTold(
    'an axis with another title',
    { declare: { axes: [{ ...scope, title: 'Reach' }, horizon] } },
    `Engineering: patch
  A title is wording

The whole ladder
  ~ Axis renamed  [-Scope-] {+Reach+}
`,
  )
  isTold(
    'an axis with another id',
    { change: putAll('  scope:', '  reach:'), declare: { axes: [{ ...scope, id: 'reach' }, horizon] } },
    `Engineering: major
  The id \`scope\` is now \`reach\`

The whole ladder
  ~ Axis id  [-scope-] {+reach+}
`,
  )
  isTold(
    'a scale with a step more',
    scaled('self', 'pair', 'team', 'teams', 'company'),
    `Engineering: minor
  A scale with more steps asks nothing new

The whole ladder
  ~ Scope: scale  [-self < team < teams < company-] {+self < pair < team < teams < company+}
`,
  )
  isTold(
    'a scale with steps less',
    scaled('self', 'team', 'teams', 'world'),
    `Engineering: major
  The step \`company\` is gone

The whole ladder
  ~ Scope: scale  [-self < team < teams < company-] {+self < team < teams < world+}
`,
  )
  isTold(
    'a scale in another order',
    scaled('team', 'self', 'teams', 'company'),
    `Engineering: major
  The order of the steps is another

The whole ladder
  ~ Scope: scale  [-self < team < teams < company-] {+team < self < teams < company+}
`,
  )
  isTold(
    'a higher step',
    { change: put('L3.md', 'scope: team', 'scope: teams') },
    `Engineering: major
  More is asked on an axis

L3 Senior Engineer: the bar is higher: Scope rises from team to teams
  ~ Scope: raised  [-team-] {+teams+}
`,
  )
  isTold(
    'a lower step',
    { change: put('L4.md', 'horizon: years', 'horizon: months') },
    `Engineering: minor
  Less is asked on an axis

L4 Staff Engineer: the bar is lower: Horizon falls from years to months
  ~ Horizon: lowered  [-years-] {+months+}
`,
  )
  isTold(
    'a later step of an axis that falls as a lower one',
    {
      change: put('L3.md', 'horizon: months', 'horizon: years'),
      declare: { axes: [scope, { ...horizon, direction: 'falling' }] },
      before: { declare: { axes: [scope, { ...horizon, direction: 'falling' }] } },
    },
    `Engineering: minor
  Less is asked on an axis

L3 Senior Engineer: the bar is lower: Horizon falls from months to years
  ~ Horizon: lowered  [-months-] {+years+}
`,
  )
  isTold(
    'a step that is no longer set',
    { change: put('L4.md', '  horizon: years\n', '') },
    `Engineering: minor
  Nothing is asked on an axis any more

L4 Staff Engineer: the bar is lower: Horizon is no longer set
  ~ Horizon: no longer set  [-years-]
`,
  )
  isTold(
    'a step where none was',
    { before: { change: put('L4.md', '  horizon: years\n', '') } },
    `Engineering: major
  A value where none was asked

L4 Staff Engineer: the bar is higher: Horizon is set to years
  ~ Horizon: set  {+years+}
`,
  )
})

describe('the whole ladder', () => {
  isTold(
    'that levels no longer build on each other',
    { declare: { inheritance: 'restated' } },
    `Engineering: minor
  A level no longer asks what the levels below it ask

The whole ladder
  ~ How levels build on each other  [-additive-] {+restated+}
`,
  )
  isTold(
    'that levels now build on each other',
    { before: { declare: { inheritance: 'restated' } } },
    `Engineering: major
  Each level now asks what the levels below it ask

The whole ladder
  ~ How levels build on each other  [-restated-] {+additive+}
`,
  )
  isTold(
    'another title and a description',
    { declare: { title: 'Makers', description: 'For all who build.' } },
    `Makers: patch
  Text that is expected of nobody

The whole ladder
  ~ Title: text  [-Engineering-] {+Makers+}
  ~ Description: new text  {+For all who build.+}
`,
  )
  isTold(
    'nothing where nothing changed',
    {},
    `Nothing changed.
`,
  )
})
