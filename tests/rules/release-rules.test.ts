// What rules say about the last release: ids that are gone, and versions that declare too little.
import { describe, expect, it } from 'vitest'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { activeRules } from '../../src/lint/options.js'
import type { LastRelease, Surroundings } from '../../src/lint/rule.js'
import { lint } from '../../src/lint/run.js'
import idRemoved from '../../src/rules/id-removed/rule.js'
import semverBump from '../../src/rules/semver-bump/rule.js'
import { saysOf, silentOf } from './told.js'

/** What a registry remembers of one statement, at a level that may be gone. */
const lock = (level: string, text: string): string =>
  JSON.stringify({
    registryVersion: 1,
    levels: { live: { L1: { title: 'L1' }, L2: { title: 'L2' } }, gone: {} },
    competencies: { live: { craft: { title: 'Craft' } }, gone: {} },
    axes: { live: {}, gone: {} },
    tracks: { live: { main: { title: 'Main' } }, gone: {} },
    expectations: { live: { [`${level}/craft/x`]: { level, competency: 'craft', text } }, gone: {} },
    antiPatterns: { live: {}, gone: {} },
  })
const level = (id: string, ...items: string[]): string =>
  `# ${id}\n\n## Craft\n\n${items.map((item) => `- ${item}\n`).join('')}`

describe('id-removed', () => {
  const says = saysOf(idRemoved)
  const now = {
    'L1.md': level('L1', 'Writes tests'),
    'L2.md': `Hello.\n\n${level('L2', 'Leads the review')}`,
  }
  says(
    'a statement of a level that is still there',
    { ...now, 'ladder.lock.json': lock('L2', 'Draws every plan') },
    [
      'L2.md:3:1-3:5: Unexpected end of the expectation `L2/craft/x`, expected it or a record of what became of it; if it was taken away on purpose, run `rungs release --lock` and commit `ladder.lock.json`; if other words stand for it now, write `<!-- id: x -->` behind them; else bring it back',
      '  note: It was: Draws every plan',
    ],
  )
  says(
    'what stood at a level that is gone goes with it',
    { 'L1.md': level('L1', 'Writes tests'), 'ladder.lock.json': lock('L2', '') },
    [
      'L1.md:1:1-1:5: Unexpected end of the level `L2`, expected it or a record of what became of it; if it was taken away on purpose, run `rungs release --lock` and commit `ladder.lock.json`; if it has another name now, write `id: L2` into the front matter of its document; else bring it back',
      '  note: It was: L2',
    ],
  )
  const renamed = JSON.parse(lock('L2', 'Leads the review')) as { competencies: { live: object } }
  renamed.competencies.live = { craft: { title: 'Craft' }, reach: { title: 'Reach' } }
  says('a competency that is gone', { ...now, 'ladder.lock.json': JSON.stringify(renamed) }, [
    'L1.md:1:1-1:5: Unexpected end of the competency `reach`, expected it or a record of what became of it; if it was taken away on purpose, run `rungs release --lock` and commit `ladder.lock.json`; if it has another name now, declare it with `id: reach` in `ladder.yml`; else bring it back',
    '  note: It was: Reach',
  ])
  const emptied = JSON.parse(lock('L2', '')) as {
    expectations: object
    antiPatterns: { live: object }
  }
  emptied.expectations = { live: {}, gone: {} }
  emptied.antiPatterns.live = { 'L2/anti-patterns/x': { level: 'L2', text: 'Draws alone' } }
  says('an anti-pattern that is gone', { ...now, 'ladder.lock.json': JSON.stringify(emptied) }, [
    'L2.md:3:1-3:5: Unexpected end of the anti-pattern `L2/anti-patterns/x`, expected it or a record of what became of it; if it was taken away on purpose, run `rungs release --lock` and commit `ladder.lock.json`; if other words stand for it now, write `<!-- id: x -->` behind them; else bring it back',
    '  note: It was: Draws alone',
  ])
  says(
    'a level without a heading',
    {
      'L1.md': level('L1', 'Writes tests'),
      'L2.md': '## Craft\n\n- Leads the review\n',
      'ladder.lock.json': lock('L2', 'Draws every plan'),
    },
    [
      'L2.md:1:1-1:1: Unexpected end of the expectation `L2/craft/x`, expected it or a record of what became of it; if it was taken away on purpose, run `rungs release --lock` and commit `ladder.lock.json`; if other words stand for it now, write `<!-- id: x -->` behind them; else bring it back',
      '  note: It was: Draws every plan',
    ],
  )
})

describe('semver-bump', () => {
  const says = saysOf(semverBump)
  const silent = silentOf(semverBump)
  const declared = (step: string, text = 'Edits.'): string =>
    `---\n'@example/ladder': ${step}\n---\n\n${text}\n`
  const since = (
    before: Record<string, string>,
    after: Record<string, string>,
    changeset?: string,
  ): Record<string, string> => ({
    ...after,
    ...Object.fromEntries(Object.entries(before).map(([path, text]) => [`last-release/${path}`, text])),
    ...(changeset === undefined ? {} : { '.changeset/x.md': changeset }),
  })
  const two = { 'L1.md': level('L1', 'Writes tests'), 'L2.md': level('L2', 'Leads the review') }
  says(
    'two changes, of which one is said first',
    since(
      two,
      {
        'L1.md': level('L1', 'Writes tests', 'Draws every plan'),
        'L2.md': level('L2', 'Leads the review', 'Meets the board'),
      },
      declared('minor'),
    ),
    [
      'warning L1.md:6:1-6:19: Unexpected minor version after `1.2.0`, expected a major one (a new requirement); declare more, or say why not in the changeset: `<!-- overrule: … -->`',
      '  see L2.md:6:1: A new requirement',
    ],
  )
  says('a level that is gone', since(two, { 'L1.md': level('L1', 'Writes tests') }), [
    'warning L1.md:1:1-1:5: Unexpected change since `1.2.0` that no version declares, expected a major one (the level is gone, and `L2` with it); write a changeset with `rungs diff --changeset`, or raise `version` in `ladder.yml`',
  ])
  says(
    'a competency that is gone from a level without a heading',
    since(
      { ...two, 'L3.md': '## Craft\n\n- Plans\n- Draws all\n' },
      { ...two, 'L3.md': '## Craft\n\n- Plans\n' },
      declared('patch'),
    ),
    [
      'warning L3.md:1:1-1:1: Unexpected patch version after `1.2.0`, expected a minor one (one requirement fewer); declare more, or say why not in the changeset: `<!-- overrule: … -->`',
    ],
  )
  silent('changes that are declared, and no changes', [
    since(two, two),
    since(two, two, declared('patch')),
    since(two, { ...two, 'L1.md': level('L1', 'Writes tests', 'Draws every plan') }, declared('major')),
    since(
      two,
      { ...two, 'L1.md': level('L1', 'Writes tests', 'Draws every plan') },
      declared('patch', 'Edits. <!-- overrule: it was always so -->'),
    ),
  ])
})

const both = { 'id-removed': 'error', 'semver-bump': 'error' } as const

it('says nothing of releases where the host knows of none', () => {
  const { ladders } = parseWorkspace([{ path: 'L1.md', text: level('L1', 'Writes tests') }], {
    name: 'ladder',
  })
  const surroundings: Surroundings = { exists: () => false, document: () => undefined, ladders }
  const found = ladders.flatMap((ladder) =>
    lint(ladder, activeRules([idRemoved, semverBump], 'none', both), surroundings),
  )
  expect(found).toEqual([])
})

it('says nothing of what a level said whose document is there and could not be read', () => {
  const { ladders } = parseWorkspace([{ path: 'L1.md', text: level('L1', 'Writes tests') }], {
    name: 'ladder',
  })
  const gone = { text: '', candidates: [] }
  const surroundings: Surroundings = {
    exists: (path) => ['L1.md', 'L2.md'].includes(path),
    document: (path) => ladders[0]?.documents.find(({ source }) => source.path === path)?.source,
    ladders,
    lastRelease: () => ({
      lost: [
        { ...gone, kind: 'level', id: 'L2' },
        { ...gone, kind: 'expectation', id: 'L2/craft/x', level: 'L2' },
        { ...gone, kind: 'level', id: 'L3' },
        { ...gone, kind: 'expectation', id: 'L3/craft/x', level: 'L3' },
        { ...gone, kind: 'expectation', id: 'L1/craft/x', level: 'L1' },
        { ...gone, kind: 'competency', id: 'reach' },
      ],
    }),
  }
  const found = ladders.flatMap((ladder) =>
    lint(ladder, activeRules([idRemoved], 'none', both), surroundings),
  )
  expect(found.map(({ message }) => /`[^`]*`/u.exec(message)?.[0])).toEqual([
    '`reach`',
    '`L1/craft/x`',
    '`L3`',
  ])
})

it('tells what is gone of a level that is here, though a document that has its name could not be read', () => {
  const text = '# Levels\n\n## L1: Junior\n\n- Writes tests.\n\n## L2: Senior\n\n- Leads the review.\n'
  const { ladders } = parseWorkspace([{ path: 'levels.md', text }], { name: 'ladder' })
  const surroundings: Surroundings = {
    exists: (path) => path === 'L1.md',
    document: () => undefined,
    ladders,
    lastRelease: () => ({
      lost: [{ kind: 'expectation', id: 'L1/craft/x', level: 'L1', text: '', candidates: [] }],
    }),
  }
  const found = ladders.flatMap((ladder) =>
    lint(ladder, activeRules([idRemoved], 'none', both), surroundings),
  )
  expect(found.map(({ message }) => message)).toEqual([
    'Unexpected end of the expectation `L1/craft/x`, expected it or a record of what became of it; if it was taken away on purpose, run `rungs release --lock` and commit `ladder.lock.json`; if other words stand for it now, write `<!-- id: x -->` behind them; else bring it back',
  ])
})

it('asks the host for the release in the folder `release`, or in the one that is set', () => {
  const { ladders } = parseWorkspace([{ path: 'L1.md', text: level('L1', 'Writes tests') }], {
    name: 'ladder',
  })
  const asked: string[] = []
  const surroundings: Surroundings = {
    exists: () => false,
    document: () => undefined,
    ladders,
    lastRelease: (_, folder = 'none') => {
      asked.push(folder)
      return { lost: [] }
    },
  }
  const elsewhere: Parameters<typeof activeRules>[2] = { 'semver-bump': ['error', { release: 'last' }] }
  for (const settings of [both, elsewhere])
    for (const ladder of ladders) lint(ladder, activeRules([semverBump], 'none', settings), surroundings)
  expect(asked).toEqual(['release', 'last'])
})

describe('what rules are told to be lost', () => {
  const { ladders } = parseWorkspace([{ path: 'L1.md', text: level('L1', 'Writes tests') }], {
    name: 'ladder',
  })
  const gone = { text: '', candidates: [] }
  const statement = { ...gone, kind: 'expectation', id: 'L2/craft/x', level: 'L2' } as const
  const found = (lost: LastRelease['lost'], files: readonly string[] = []): string[] => {
    const surroundings: Surroundings = {
      exists: (path) => files.includes(path),
      document: () => undefined,
      ladders,
      lastRelease: () => ({ lost }),
    }
    return ladders
      .flatMap((ladder) => lint(ladder, activeRules([idRemoved], 'none', both), surroundings))
      .map(({ message, note = 'nothing else' }) => `${message.slice(0, message.indexOf(','))}: ${note}`)
  }

  it('a competency with the name of a level takes nothing of the level with it', () => {
    expect(found([{ ...gone, kind: 'competency', id: 'L2' }, statement])).toEqual([
      'Unexpected end of the competency `L2`: nothing else',
      'Unexpected end of the expectation `L2/craft/x`: nothing else',
    ])
  })

  const unclear = { ...statement, candidates: ['L1/craft/a', 'L1/craft/b'] }
  it('a statement that has two successors is told beside the end of its level', () => {
    expect(found([{ ...gone, kind: 'level', id: 'L2' }, unclear])).toEqual([
      'Unexpected choice for the expectation `L2/craft/x`: nothing else',
      'Unexpected end of the level `L2`: nothing else',
    ])
  })

  it('one whose level could not be read is not', () => {
    expect(found([{ ...gone, kind: 'level', id: 'L2' }, unclear], ['L2.md'])).toEqual([])
  })
})
