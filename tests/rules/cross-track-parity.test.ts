// Which levels of two tracks are compared, and which band one of them lacks.
import rule from '../../src/rules/cross-track-parity/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** Levels as `track code band step`; `-` for none. */
const tracks = (...levels: string[]): Record<string, string> => {
  const parts = levels.map((level) => level.split(' '))
  const declared = parts.map(
    ([track = '', code = '', band = '-']) =>
      `  - { id: ${code}, track: ${track}${band === '-' ? '' : `, band: '${band}'`} }\n`,
  )
  return {
    'ladder.yml': `axes:\n  - { id: scope, title: Scope, scale: [{ id: own, title: Own work }, { id: team, title: Team }, { id: org, title: All }] }\nlevels:\n${declared.join('')}`,
    ...Object.fromEntries(
      parts.map(([, code = '', , step = '-']) => [
        `${code}.md`,
        `${step === '-' ? '' : `---\naxes:\n  scope: ${step}\n---\n\n`}# ${code}\n\nWorks.\n`,
      ]),
    ),
  }
}

says(
  'two levels of one band that are two steps apart',
  tracks('ic E1 B1 own', 'ic E2 B2 own', 'lead M1 B1 own', 'lead M2 B2 org', 'other X1 B2 org'),
  [
    'warning M2.md:6:1-6:5: Unexpected Scope `All` at `M2` where `E2` of the same band has `Own work`, expected one step between them at most; adjust one, or its band',
    '  see E2.md:6:1: `E2`',
    'warning X1.md:6:1-6:5: Unexpected Scope `All` at `X1` where `E2` of the same band has `Own work`, expected one step between them at most; adjust one, or its band',
    '  see E2.md:6:1: `E2`',
  ],
)
says(
  'a band that only another track has',
  tracks(
    'ic E1 B9 own',
    'ic E2 B10 own',
    'ic E3 B11 own',
    'lead M1 B9 own',
    'lead M2 B12 own',
    'lead M3 B11 team',
  ),
  [
    'warning M3.md:6:1-6:5: Unexpected gap in the track `lead`, expected a level of band `B10` as `E2` is; add the level, or adjust the bands around it',
    '  see E2.md:6:1: Band `B10` in the other track',
  ],
)
says(
  'a track whose levels are not in the order of their bands',
  tracks('ic E1 B1', 'ic E2 B2', 'ic E3 B3', 'lead M3 B5', 'lead M1 B1', 'lead M2 B4'),
  [
    'warning M2.md:1:1-1:5: Unexpected gap in the track `lead`, expected a level of band `B2` as `E2` is; add the level, or adjust the bands around it',
    '  see E2.md:1:1: Band `B2` in the other track',
    'warning M2.md:1:1-1:5: Unexpected gap in the track `lead`, expected a level of band `B3` as `E3` is; add the level, or adjust the bands around it',
    '  see E3.md:1:1: Band `B3` in the other track',
  ],
)
silent('levels that need not be equal', [
  tracks('ic E1 B1 own', 'ic E2 B1 org', 'lead M1 B1 team', 'lead M2 B2 org'),
  tracks('ic E1 B1 own', 'ic E2 B2 own', 'lead M1 B1 -', 'lead M2 B2 team'),
  tracks('ic E1 B1 -', 'lead M1 B1 org'),
  tracks('ic E1 - own', 'lead M1 - org'),
])
silent('bands at the ends of a track, and names that are no number', [
  tracks('ic E1 B1', 'ic E2 B2', 'ic E3 B3', 'lead M1 B2', 'lead M2 B3'),
  tracks('ic E1 B1', 'ic E2 B2', 'lead M1 B1', 'lead M2 B2', 'lead M3 B3'),
  tracks('ic E1 junior', 'ic E2 mid', 'ic E3 senior', 'lead M1 junior', 'lead M2 senior'),
  tracks('ic E1 B1', 'ic E2 B3', 'lead M1 -', 'lead M2 -'),
  tracks('ic E1 B1', 'ic E2 B3', 'ic E3 B2'),
])
silent('levels without a step or a number, beside levels with one', [
  tracks('ic E1 B1 org', 'lead M1 B1 -'),
  tracks('ic E1 B1', 'ic E2 B2', 'ic E3 B3', 'lead M1 -', 'lead M2 B2', 'lead M3 B3'),
  tracks('ic E1 B1', 'ic E2 B2', 'ic E3 B3', 'lead M1 intern', 'lead M2 B2', 'lead M3 B3'),
])
says(
  'a gap behind the second level of a track',
  tracks('ic E1 B1', 'ic E2 B3', 'lead M1 B1', 'lead M2 B2', 'lead M3 B4'),
  [
    'warning E2.md:1:1-1:5: Unexpected gap in the track `ic`, expected a level of band `B2` as `M2` is; add the level, or adjust the bands around it',
    '  see M2.md:1:1: Band `B2` in the other track',
    'warning M3.md:1:1-1:5: Unexpected gap in the track `lead`, expected a level of band `B3` as `E2` is; add the level, or adjust the bands around it',
    '  see E2.md:1:1: Band `B3` in the other track',
  ],
)
says(
  'a level without a band among levels that are not in the order of theirs',
  tracks('ic E1 B1', 'ic E2 B2', 'lead M3 B5', 'lead M4 -', 'lead M2 B4', 'lead M1 B1'),
  [
    'warning M2.md:1:1-1:5: Unexpected gap in the track `lead`, expected a level of band `B2` as `E2` is; add the level, or adjust the bands around it',
    '  see E2.md:1:1: Band `B2` in the other track',
  ],
)
says(
  'a level whose band is no number among levels that are not in the order of theirs',
  tracks('ic E1 B1', 'ic E2 B2', 'lead M3 B5', 'lead M4 intern', 'lead M2 B4', 'lead M1 B1'),
  [
    'warning M2.md:1:1-1:5: Unexpected gap in the track `lead`, expected a level of band `B2` as `E2` is; add the level, or adjust the bands around it',
    '  see E2.md:1:1: Band `B2` in the other track',
  ],
)
