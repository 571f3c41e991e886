// Words that are names in every JavaScript object are plain words in a ladder, whatever they name.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diffLadders, loadLadder, type Ladder } from '../../src/index.js'
import { edited, folder } from '../ladder.js'
import { rungs } from './rungs.js'

const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']

/** A ladder in which a word is a heading, an id, a competency, an axis, a value and a key. */
function filesOf(word: string): Record<string, string> {
  const level = (id: string, rank: string, text: string): string =>
    `---\n${word}: of ${id}\naxes:\n  ${word}: ${rank}\n---\n\n# ${id}: Engineer\n\n## Overview\n\nAn ${id} works.\n\n## ${word}\n\n- ${text} {#${word}}\n\n## Impact {#${word}}\n\n- ${text} And more.\n`
  return {
    'ladder.yml': `levels: [L1, L2]\ncompetencies:\n  - title: ${word}\n  - title: Impact\naxes:\n  - id: ${word}\n    scale: [low, high]\n`,
    'L1.md': level('L1', 'low', 'Fixes one thing.'),
    'L2.md': level('L2', 'high', 'Plans other work.'),
  }
}

function told({ axes, competencies, levels }: Ladder): unknown {
  return {
    axes: axes.map(({ id }) => id),
    competencies: competencies.map(({ title }) => title),
    levels: levels.map(({ id, axes: values, meta, competencies: own }) => [
      id,
      Object.entries(values),
      meta.map(({ label, value }) => [label, value]),
      own.map(({ expectations }) => expectations.map(({ text }) => text)),
    ]),
  }
}

describe.each(words)('%s', (word) => {
  it('is read as a heading, a competency, an axis and a key of front matter', async () => {
    const ladder = await loadLadder(folder(filesOf(word)))
    expect(told(ladder)).toEqual({
      axes: [word],
      competencies: [word, 'Impact'],
      levels: [
        ['L1', [[word, 'low']], [[word, 'of L1']], [['Fixes one thing.'], ['Fixes one thing. And more.']]],
        ['L2', [[word, 'high']], [[word, 'of L2']], [['Plans other work.'], ['Plans other work. And more.']]],
      ],
    })
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('is a competency where it is a key of YAML', async () => {
    const text = `levels:\n  L1:\n    ${word}: [Fixes one thing.]\n    impact: [Helps.]\n  L2:\n    ${word}: [Plans other work.]\n    impact: [Leads.]\n`
    const { levels } = await loadLadder(folder({ 'levels.yml': text }))
    const said = levels.map(({ competencies }) =>
      competencies.flatMap((each) => each.expectations.map((one) => one.text)),
    )
    expect(said).toEqual([
      ['Fixes one thing.', 'Helps.'],
      ['Plans other work.', 'Leads.'],
    ])
  })

  it('is linted, compared, released, checked and shown', async () => {
    const files = filesOf(word)
    const root = folder(files)
    const linted = await rungs(root, 'lint', '--format', 'json')
    expect(linted.stdout).not.toContain('internal-error')
    expect([linted.code, linted.stderr]).toEqual([expect.toSatisfy((code) => code === 0 || code === 1), ''])
    expect(await rungs(root, 'release', '--version', '1.0.0')).toMatchObject({ code: 0, stderr: '' })

    writeFileSync(
      join(root, 'L2.md'),
      edited(files['L2.md'] ?? '', 'Plans other work. {', 'Plans all other work. {'),
    )
    const before = folder(files)
    const changes = diffLadders(await loadLadder(before), await loadLadder(root))
    expect(changes.map(({ kind }) => kind)).toEqual(['expectation-reworded'])
    expect(await rungs(root, 'diff', before, '.')).toMatchObject({ code: 0, stderr: '' })
    expect(await rungs(root, 'release', '--version', '1.1.0')).toMatchObject({ code: 0, stderr: '' })
    expect((await rungs(root, 'release', '--check')).code).toBe(0)

    expect(told(await loadLadder(join(root, 'release')))).toEqual(told(await loadLadder(root)))

    mkdirSync(join(root, 'shown'))
    expect(await rungs(root, 'site', '--out', 'shown')).toMatchObject({ code: 0, stderr: '' })
    const page = readFileSync(join(root, 'shown/levels/L2.html'), 'utf8')
    for (const said of [word, 'of L2', 'Plans all other work.']) expect(page).toContain(said)
  })

  it('is missed as an axis by a level that does not have it, and unknown as a rule and as an option', async () => {
    const files = filesOf(word)
    files['L2.md'] = edited(files['L2.md'] ?? '', `axes:\n  ${word}: high\n`, '')
    const missing = await rungs(folder(files), 'lint', '--format', 'json')
    expect(missing.stdout).toContain(`without a value for ${word}, expected`)

    const rules = `{"levels": ["L1", "L2"], "rules": {"${word}": "off", "next-level": ["off", {"${word}": 1}]}}`
    const unknown = await rungs(folder({ ...files, 'ladder.yml': rules }), 'lint', '--format', 'json')
    expect(unknown.stdout).toContain(`rule \`${word}\``)
    expect(unknown.stdout).toContain(`key \`${word}\``)
  })
})
