// `rungs new`: a level that is begun, and the links around it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

function read(root: string, name: string): string {
  return readFileSync(join(root, name), 'utf8')
}

/** A level in a few lines; what follows it is said in the words of its own. */
function level(name: string, next = ''): string {
  return `# ${name}: Engineer\n\n## Craft\n\n- Writes code as ${name}.\n${next}`
}

describe('a level on top', () => {
  it('has the sections of the one below it, with what is to be written in each, and is linked from there', async () => {
    const root = folder(threeLevels)
    expect(await rungs(root, 'new', 'L4', '--title', 'Fellow')).toMatchObject({ code: 0, stderr: '' })
    expect(read(root, 'L4.md')).toBe(`---
status: draft
---

# L4: Fellow

### Overview

TODO: who an L4 is, in a sentence or two.

### Responsibilities

#### Impact

- TODO: what is expected here and was not expected at the level below.

#### Ownership

- TODO: what is expected here and was not expected at the level below.

### Anti-patterns

- **TODO**. A way to fail at this level.
`)
    expect(read(root, 'L3.md')).toBe(`${threeLevels['L3.md']}\n*Next up*: [L4](L4.md)\n`)
    expect(read(root, 'L2.md')).toBe(threeLevels['L2.md'])
  })

  it('says nothing more that a rule would mind than what is still to be written', async () => {
    const root = folder(threeLevels)
    await rungs(root, 'new', 'L4')
    const { stdout } = await rungs(root, 'lint', '--format', 'json')
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { ruleId: string }[] }
    expect(new Set(diagnostics.map(({ ruleId }) => ruleId))).toEqual(new Set(['no-placeholder']))
  })

  it('is headed and linked in the way of the others, and listed in the configuration', async () => {
    const root = folder({
      'ladder.yml': 'title: Garden\n# lowest first\nlevels: [L1, L2] # for now\n',
      'L1.md': level('L1', '\n_Next up_: [L2](L2.md)\n').replace('# L1: Engineer', '## Gardener (L1)'),
      'L2.md': level('L2').replace('# L2: Engineer', '## Senior Gardener (L2)'),
    })
    const { stdout } = await rungs(root, 'new', 'L3')
    expect(stdout).toBe(
      'wrote L3.md\nchanged L2.md: it leads to L3 now\nchanged ladder.yml: it lists L3 now\n',
    )
    expect(read(root, 'L3.md')).toContain('\n## TODO (L3)\n')
    expect(read(root, 'L2.md')).toMatch(/\n\n_Next up_: \[L3\]\(L3\.md\)\n$/u)
    expect(read(root, 'ladder.yml')).toBe('title: Garden\n# lowest first\nlevels: [L1, L2, L3] # for now\n')
    await rungs(root, 'new', 'L4', '--title', 'Master')
    expect(read(root, 'L4.md')).toContain('\n## Master (L4)\n')
  })

  it.each([
    [
      'levels:\n  - L1\n  - L2 # the last\ntitle: Garden\n',
      'levels:\n  - L1\n  - L2 # the last\n  - L3\ntitle: Garden\n',
    ],
    ['levels:\r\n- L1\r\n- L2\r\n', 'levels:\r\n- L1\r\n- L2\r\n- L3\r\n'],
    ['levels:\n- L1\n- L2', 'levels:\n- L1\n- L2\n- L3'],
    [`levels: ["L1", 'L2']`, `levels: ["L1", 'L2', 'L3']`],
    ['levels: [L1, { id: L2 }]\n', 'levels: [L1, { id: L2 }]\n'],
  ])('is put into the list as it is written: %j', async (before, after) => {
    const root = folder({ 'ladder.yml': before, 'L1.md': level('L1'), 'L2.md': level('L2') })
    const { stdout } = await rungs(root, 'new', 'L3')
    expect(read(root, 'ladder.yml')).toBe(after)
    expect(stdout.includes('Put `L3` after `L2` under `levels`')).toBe(before === after)
  })

  it('is put into its track', async () => {
    const tracks = 'tracks:\n  - id: l\n    levels:\n      - L1\n      - L2\n  - id: m\n    levels: [M1]\n'
    const root = folder({
      'ladder.yml': tracks,
      'L1.md': level('L1', '\n*Next up*: [L2](L2.md)\n'),
      'L2.md': level('L2'),
      'M1.md': level('M1'),
    })
    await rungs(root, 'new', 'L3', '--after', 'L2')
    await rungs(root, 'new', 'M2', '--after', 'M1')
    const { stdout } = await rungs(root, 'new', 'L1.5', '--after', 'L1')
    expect(stdout).toBe(
      'wrote L1.5.md\nchanged L1.md: it leads to L1.5 now\nchanged ladder.yml: it lists L1.5 now\n',
    )
    expect(read(root, 'ladder.yml')).toBe(
      'tracks:\n  - id: l\n    levels:\n      - L1\n      - L1.5\n      - L2\n      - L3\n  - id: m\n    levels: [M1, M2]\n',
    )
    const linted = await rungs(root, 'lint', '--format', 'json')
    const { diagnostics } = JSON.parse(linted.stdout) as { diagnostics: { ruleId: string }[] }
    expect(new Set(diagnostics.map(({ ruleId }) => ruleId))).toEqual(
      new Set(['monotonic-axes', 'no-placeholder']),
    )
  })

  it.each([
    [
      'levels: [L1, L2]\ntracks: [{ id: l, levels: [L1, L2] }]\n',
      'levels: [L1, L1.5, L2]\ntracks: [{ id: l, levels: [L1, L1.5, L2] }]\n',
    ],
    // On two paths that go on alike, and on two that do not.
    [
      'tracks: [{ id: l, levels: [L1, L2] }, { id: m, levels: [L1, L2, M1] }]\n',
      'tracks: [{ id: l, levels: [L1, L1.5, L2] }, { id: m, levels: [L1, L1.5, L2, M1] }]\n',
    ],
    [
      'tracks: [{ id: l, levels: [L1, L2] }, { id: m, levels: [L1, M1] }]\n',
      'tracks: [{ id: l, levels: [L1, L2] }, { id: m, levels: [L1, M1] }]\n',
    ],
  ])('is put into each track whose path it is on: %j', async (before, after) => {
    const root = folder({
      'ladder.yml': before,
      'L1.md': level('L1'),
      'L2.md': level('L2'),
      'M1.md': level('M1'),
    })
    const { stdout } = await rungs(root, 'new', 'L1.5', '--after', 'L1')
    expect(read(root, 'ladder.yml')).toBe(after)
    expect(stdout.includes('Put `L1.5` after `L1` in its track under `tracks`')).toBe(before === after)
  })

  it('starts on each axis where the level below stands, or at its beginning', async () => {
    const root = folder({
      'ladder.yml': [
        'axes:',
        '  - id: scope',
        '    title: Scope',
        '    scale: [team, area]',
        '  - id: reach',
        '    title: Reach',
        '    scale: [near, far]',
      ].join('\n'),
      'L1.md': `---\naxes:\n  scope: area\n---\n\n${level('L1')}`,
    })
    await rungs(root, 'new', 'L2')
    expect(read(root, 'L2.md')).toContain('status: draft\naxes:\n  scope: area\n  reach: near\n---\n')
  })
})

it('is listed on the page above a folder with a configuration', async () => {
  const root = folder({
    'README.md': '# Garden\n\n- [L1: Engineer](ladder/L1.md)\n- [L2: Engineer](ladder/L2.md)\n',
    'ladder/ladder.yml': 'title: Garden\n',
    'ladder/L1.md': level('L1', '\n*Next up*: [L2](L2.md)\n'),
    'ladder/L2.md': level('L2'),
  })
  const { stdout } = await rungs(root, 'new', 'L3', '--title', 'Fellow')
  expect(stdout).toContain('changed README.md: it lists L3 now')
  expect(read(root, 'README.md')).toMatch(/\n- \[L3: Fellow\]\(ladder\/L3\.md\)\n$/u)
})

describe('a level in between', () => {
  const pair = { 'L1.md': level('L1', '\nNext level: [L2](L2.md)\n'), 'L2.md': level('L2') }

  it('takes the place of the next level in the link, and leads on to it in the words of the others', async () => {
    const root = folder(pair)
    expect(await rungs(root, 'new', 'L1.5', '--after', 'L1', '--title', 'Engineer')).toMatchObject({
      code: 0,
    })
    expect(read(root, 'L1.md')).toBe(level('L1', '\nNext level: [L1.5](L1.5.md)\n'))
    expect(read(root, 'L1.5.md')).toContain('\n# L1.5: Engineer\n')
    expect(read(root, 'L1.5.md')).toMatch(/\nNext level: \[L2\]\(L2\.md\)\n$/u)
    const { stdout } = await rungs(root, 'show')
    expect(stdout).toMatch(/L1 .*→ L1\.5\n.*L1\.5 .*→ L2 · draft\n/u)
  })

  it('stands where its code says, with no word of where', async () => {
    const root = folder({
      ...pair,
      'M1.md': level('M1', '\nNext level: [M2](M2.md)\n'),
      'M2.md': level('M2'),
    })
    const { stdout } = await rungs(root, 'new', 'L1.5')
    expect(stdout).toBe('wrote L1.5.md\nchanged L1.md: it leads to L1.5 now\n')
    expect((await rungs(root, 'new', 'L3')).stdout).toContain('changed L2.md: it leads to L3 now')
    expect((await rungs(root, 'new', 'M3')).stdout).toContain('changed M2.md: it leads to M3 now')
  })

  it('is refused below all others, from which nothing could be taken', async () => {
    const root = folder(pair)
    expect(await rungs(root, 'new', 'L0')).toMatchObject({
      code: 2,
      stderr:
        'rungs: Unexpected level `L0` below `L1`, expected one above another level: begin it by hand, or say with `--after` which level it follows\n',
    })
    expect(readdirSync(root)).toEqual(['L1.md', 'L2.md'])
  })

  it('stands on top where the numbers fall, or the others have none', async () => {
    const falling = folder({
      'ladder.yml': 'levels: [E2, E1]\n',
      'E2.md': level('E2', '\nNext level: [E1](E1.md)\n'),
      'E1.md': level('E1'),
    })
    expect((await rungs(falling, 'new', 'E0')).stdout).toContain('changed E1.md: it leads to E0 now')
    expect((await rungs(folder(pair), 'new', 'fellow')).stdout).toContain(
      'changed L2.md: it leads to fellow now',
    )
  })

  it('is only told of where it is to be done by hand', async () => {
    const root = folder({
      'ladder.yml': 'levels: [L1, L2]\nnextLabel: Onwards\n',
      'L1.md': level('L1'),
      'L2.md': level('L2'),
    })
    const { code, stdout, stderr } = await rungs(root, 'new', 'L1.5', '--after', 'L1')
    expect(code).toBe(0)
    expect(read(root, 'ladder.yml')).toBe('levels: [L1, L1.5, L2]\nnextLabel: Onwards\n')
    expect(stdout + stderr).toContain('Let `L1.md` lead to `L1.5.md`')
    expect(read(root, 'L1.5.md')).toMatch(/\n\*Onwards\*: \[L2\]\(L2\.md\)\n$/u)
    expect(read(root, 'L1.md')).toBe(level('L1'))
  })
})

describe('nothing is written', () => {
  it.each([
    ['a level that is there', ['L2'], 'Unexpected level `L2`'],
    ['a level below that is not there', ['L9', '--after', 'L8'], 'Unexpected level `L8` after `--after`'],
    ['an id that is no name of a file', ['../L4'], 'Unexpected id `../L4`'],
    ['no id', [], 'Unexpected end'],
  ])('for %s', async (_, words, message) => {
    const root = folder(threeLevels)
    const { code, stderr } = await rungs(root, 'new', ...words)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(readdirSync(root).sort()).toEqual(['L1.md', 'L2.md', 'L3.md'])
  })

  it('where all levels are in one document', async () => {
    const text = '# Levels\n\n## L1\n\n- Writes code.\n\n## L2\n\n- Leads.\n'
    const root = folder({ 'levels.md': text })
    const { code, stderr } = await rungs(root, 'new', 'L3')
    expect(code).toBe(2)
    expect(stderr).toContain('add the new level in `levels.md` by hand')
    expect(read(root, 'levels.md')).toBe(text)
  })

  it('in a dry run, which prints it', async () => {
    const root = folder(threeLevels)
    const { code, stdout } = await rungs(root, 'new', 'L4', '--dry-run')
    expect(code).toBe(0)
    expect(stdout).toContain('# L4\n')
    expect(readdirSync(root).sort()).toEqual(['L1.md', 'L2.md', 'L3.md'])
  })
})

describe('an index of the levels', () => {
  const levels = {
    'L1.md': level('L1', '\n*Next up*: [L2](L2.md)\n').replace('Engineer', 'Associate'),
    'L2.md': level('L2'),
  }

  it.each([
    ['a list', '1. [L1: Associate](L1.md)\n2. [L2: Engineer](L2.md)\n', '3. [L3: Fellow](L3.md)\n'],
    ['codes', '- [L1](./L1.md)\n- [L2](./L2.md)\n', '- [L3](./L3.md)\n'],
    [
      'words behind links',
      '* [L1: Associate](L1.md) – learns.\n* [L2: Engineer](L2.md) – works.\n',
      '* [L3: Fellow](L3.md) – TODO\n',
    ],
    [
      'a table',
      '| Level | Title | Grade |\n| --- | --- | --- |\n| [L1](L1.md) | Associate | |\n| **[L2](L2.md)** | Engineer | |\n',
      '| **[L3](L3.md)** | Fellow | |\n',
    ],
    [
      'a table with words',
      '| Level | Asks |\n| --- | --- |\n| [Associate](L1.md) | Learns a \\| b |\n| [Engineer](L2.md) | Works |\n',
      '| [Fellow](L3.md) | TODO |\n',
    ],
  ])('gets an entry like its neighbours: %s', async (_, list, entry) => {
    const root = folder({ ...levels, 'README.md': `# Levels\n\n${list}\nThe end.\n` })
    const { stdout: planned } = await rungs(root, 'new', 'L3', '--title', 'Fellow', '--dry-run')
    expect(planned).toContain(`--- README.md would list \`L3\`:\n${entry}`)
    const { stdout } = await rungs(root, 'new', 'L3', '--title', 'Fellow')
    const left = entry.includes('TODO') ? ', with TODO for what is yours to say' : ''
    expect(stdout).toContain(`changed README.md: it lists L3 now${left}\n`)
    expect(read(root, 'README.md')).toBe(`# Levels\n\n${list}${entry}\nThe end.\n`)
  })

  it('is mended where it lies beside the folder of the levels, in the middle too', async () => {
    const root = folder({
      'README.md': '# Ours\n\n- [L1](ladder/L1.md)\n- [L2](ladder/L2.md)\n',
      'ladder/L1.md': levels['L1.md'],
      'ladder/L2.md': levels['L2.md'],
    })
    const { stdout } = await rungs(root, 'new', 'L1.5', '--after', 'L1')
    expect(stdout).toContain('changed README.md: it lists L1.5 now\n')
    expect(read(root, 'README.md')).toBe(
      '# Ours\n\n- [L1](ladder/L1.md)\n- [L1.5](ladder/L1.5.md)\n- [L2](ladder/L2.md)\n',
    )
  })

  it.each([
    [
      'of several lists is told',
      'levels: [L1, L2]\n',
      'List `L3.md` in `README.md`: only you know where it belongs there.\n',
    ],
    ['is left where the ladder asks for none', 'levels: [L1, L2]\nrules: { level-index: off }\n', ''],
  ])('%s, and left alone', async (_, configuration, told) => {
    const index = '# Ours\n\nNew\n\n- [L1](L1.md)\n\nOld\n\n- [L2](L2.md)\n'
    const root = folder({ ...levels, 'ladder.yml': configuration, 'README.md': index })
    const { stdout: planned } = await rungs(root, 'new', 'L3', '--dry-run')
    expect(planned.endsWith(`--- ladder.yml would list \`L3\`\n${told}`)).toBe(true)
    const { stdout } = await rungs(root, 'new', 'L3')
    expect(stdout).toBe(
      `wrote L3.md\nchanged L2.md: it leads to L3 now\nchanged ladder.yml: it lists L3 now\n${told}`,
    )
    expect(read(root, 'README.md')).toBe(index)
  })
})

it('begins a level of the ladder that `--id` names, where there are several', async () => {
  const root = folder({
    'a/ladder.yml': 'title: Alpha\n',
    'b/ladder.yml': 'title: Beta\n',
    ...Object.fromEntries(Object.entries(threeLevels).map(([path, text]) => [`a/${path}`, text])),
    ...Object.fromEntries(Object.entries(threeLevels).map(([path, text]) => [`b/${path}`, text])),
  })
  expect(await rungs(root, 'new', 'L4')).toMatchObject({
    code: 2,
    stderr: 'rungs: Unexpected choice of 2 ladders, expected one; name it with `--id`: `a`, `b`\n',
  })
  expect((await rungs(root, 'new', 'L4', '--id', 'b')).code).toBe(0)
  expect(
    [readdirSync(join(root, 'a')), readdirSync(join(root, 'b'))].map((names) => names.includes('L4.md')),
  ).toEqual([false, true])
})
