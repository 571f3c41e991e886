import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/ladder/config.js'

/** What is wrong with a configuration: line, column, words. */
function problems(text: string): string[] {
  return readConfig(text, 'ladder.yml').diagnostics.map(
    ({ place, message }) => `${place.start.line}:${place.start.column} ${message}`,
  )
}

describe('a configuration that can be used', () => {
  it('is YAML or JSON, or nothing but comments', () => {
    expect(readConfig('levels: [L1, L2]\n', 'ladder.yml').declaration).toEqual({ levels: ['L1', 'L2'] })
    expect(readConfig('{ "levels": ["L1"] }', 'ladder.json').declaration).toEqual({ levels: ['L1'] })
    expect(readConfig('\ufeff# nothing yet\n', 'ladder.yml').declaration).toEqual({})
  })
})

describe('an unknown key', () => {
  it('is reported at the key, with the one that was meant', () => {
    expect(problems('title: Ours\ncompetancies: []\n')).toEqual([
      '2:1 Unexpected key `competancies` in the configuration, expected a known key; did you mean `competencies`?',
    ])
    expect(problems('levels:\n  - id: L1\n    titel: One\n')).toEqual([
      '3:5 Unexpected key `titel` in `levels[0]`, expected a known key; did you mean `title`?',
    ])
  })

  it('that is near to none is told what there is', () => {
    expect(problems('tracks:\n  - id: ic\n    levels: [L1]\n    salary: 1\n')).toEqual([
      '4:5 Unexpected key `salary` in `tracks[0]`, expected `id`, `title` or `levels`',
    ])
  })
})

describe('a value of the wrong kind', () => {
  it('is reported with what stands there and what belongs there', () => {
    expect(problems('levels: L1\n')).toEqual(['1:9 Unexpected `L1` for `levels`, expected a list'])
    expect(problems('levels:\n  - id: 3\n')).toEqual(['2:9 Unexpected `3` for `levels[0].id`, expected text'])
    expect(problems('preset: strickt\n')).toEqual([
      '1:9 Unexpected `strickt` for `preset`, expected `recommended`, `strict` or `none`; did you mean `strict`?',
    ])
    expect(problems('axes:\n  - id: scope\n    scale: [team]\n')).toEqual([
      '3:12 Unexpected list of 1 for `axes[0].scale`, expected a list of at least 2',
    ])
    expect(problems('- L1\n')).toEqual([
      '1:1 Unexpected list of 1 for the configuration, expected a group of `key: value` lines',
    ])
  })
})

describe('ids', () => {
  it('stand once', () => {
    expect(problems('levels: [L1, L2, L1]\n')).toEqual([
      '1:18 Unexpected second level `L1`, expected each level once; remove one of them or give it another id',
    ])
    expect(problems('competencies:\n  - Impact\n  - title: impact!\n')).toEqual([
      '3:12 Unexpected second competency `impact`, expected each competency once; remove one of them or give it another id',
    ])
  })

  it('that tracks, levels and competencies name are declared', () => {
    expect(problems('levels: [L1, L2]\ntracks:\n  - id: ic\n    levels: [L1, L3]\n')).toEqual([
      '4:18 Unexpected level `L3`, expected one that this file declares; declare it under `levels`',
    ])
    expect(problems('levels: [Senior, Staff]\ncompetencies:\n  - title: Impact\n    from: Saff\n')).toEqual([
      '4:11 Unexpected level `Saff`, expected one that this file declares; did you mean `Staff`?',
    ])
    const tracks = 'tracks:\n  - id: ic\n    levels: [L1, L2]\n'
    expect(
      problems(`${tracks}competencies:\n  - { title: Impact, from: L9 }\n  - { title: Care, to: L2 }\n`),
    ).toEqual(['5:28 Unexpected level `L9`, expected one that this file declares; declare it under `tracks`'])
    expect(problems('levels:\n  - id: L1\n    axes: { scope: team }\n')).toEqual([
      '3:13 Unexpected axis `scope`, expected one that this file declares; declare it under `axes`',
    ])
  })
})

it('reports a key that stands twice in its group, whose first value would be lost', () => {
  expect(problems('rules:\n  no-tenure: off\ntitle: Ours\nrules:\n  next-level: error\n')).toEqual([
    '4:1 Unexpected second key `rules`, expected each key once in its group; put what both say under one of them',
  ])
  expect(problems('levels:\n  - { id: L1, id: L2 }\n')).toEqual([
    '2:15 Unexpected second key `id`, expected each key once in its group; put what both say under one of them',
  ])
  expect(problems('levels:\n  - { id: L1 }\n  - { id: L2 }\n')).toEqual([])
})

it('reports YAML that cannot be read where it breaks', () => {
  expect(problems('levels: [L1\n')).toEqual([
    '2:1 Unexpected YAML (a bracket that is not closed), expected `key: value` lines',
  ])
  expect(problems('title: Ladder: ours\n')).toEqual([
    '1:8 Unexpected YAML (a second colon in one line: put the text in quotation marks), expected `key: value` lines',
  ])
})

it('knows what a severity is called elsewhere', () => {
  expect(problems('rules:\n  next-level: warn\n')).toEqual([
    expect.stringMatching(/^2:15 Unexpected `warn` for .*; did you mean `warning`\?$/u),
  ])
})
