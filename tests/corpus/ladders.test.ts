// Real ladders, read in place: what a person who reads the pages would say is in them. Skipped where they are not there.

import { describe, expect, test } from 'vitest'
import { corpusFolder, readFiles } from '../../bench/corpus.js'
import { coverageOf } from '../../src/ladder/coverage.js'
import { proposeConfigurations } from '../../src/ladder/propose.js'
import { parseWorkspace, type Workspace } from '../../src/ladder/workspace.js'
import { Ladder } from '../../src/model/ladder.js'
import { readConfig } from '../../src/ladder/config.js'

const corpus = corpusFolder()

function load(name: string): Workspace {
  return parseWorkspace(readFiles(`${corpus ?? ''}/${name}`), { name })
}

/** `id: levels / competencies`, a line per ladder. */
function outline({ ladders }: Workspace): string[] {
  return ladders.map(
    ({ ladder }) =>
      `${ladder.id}: ${ladder.levels.map(({ id }) => id).join(' ')} / ${String(ladder.competencies.length)}`,
  )
}

describe.skipIf(corpus === undefined)('real ladders', () => {
  test('a file per level', () => {
    expect(outline(load('danscratch__ladder'))).toEqual(['danscratch-ladder: L1 L2 L3 L4 L5 L6 / 7'])
  })

  test('files with front matter, ordered by weight and not by name', () => {
    expect(outline(load('infracloudio__career-ladders'))).toEqual([
      'engineering: associate-engineer engineer senior-engineer staff-engineer principal-engineer / 6',
    ])
  })

  test('scales and vectors: four documents are four tracks of one framework', () => {
    const [parsed] = load('jorgef__engineeringladders').ladders
    expect(parsed?.ladder.tracks.map(({ levels }) => levels.join(' '))).toEqual([
      'D1 D2 D3 D4 D5 D6 D7',
      'TL4 TL5 TL6 TL7',
      'TPM4 TPM5 TPM6 TPM7',
      'EM5 EM6 EM7',
    ])
    expect(parsed?.ladder.axes.map(({ id, scale }) => `${id} ${String(scale.length)}`)).toEqual([
      'technology 5',
      'system 5',
      'people 5',
      'process 5',
      'influence 5',
    ])
    expect(parsed?.ladder.levels.find(({ id }) => id === 'TL4')?.axes).toEqual({
      technology: 'specializes',
      system: 'owns',
      people: 'coordinates',
      process: 'adjusts',
      influence: 'subsystem',
    })
  })

  test('headings with no competencies at all', () => {
    expect(
      load('postman-open-technologies__career-ladders').ladders.map(({ ladder }) => ladder.levels.length),
    ).toEqual([6, 6])
  })

  test('data in front matter, with a generic framework merged by name', () => {
    const { ladders } = load('monzo__progression-framework')
    expect(ladders).toHaveLength(17)
    const operations = ladders.find(({ ladder }) => ladder.id === 'techops')?.ladder
    const conduct = operations?.levels[4]?.competencies.find(({ id }) => id === 'conduct')
    expect(conduct?.expectations.map(({ inherited }) => inherited)).toEqual(
      Array(3).fill('frameworks/generic.md'),
    )
  })

  test('data as a flat list, with two careers from one level on', () => {
    const engineering = load('Financial-Times__engineering-progression').ladders.find(
      ({ ladder }) => ladder.id === 'engineering',
    )?.ladder
    expect(engineering?.competencies).toHaveLength(9)
    expect(engineering?.levels.find(({ id }) => id === 'senior-1')?.next).toEqual([
      'senior-2-ic',
      'senior-2-pm',
    ])
    expect(engineering?.levels.find(({ id }) => id === 'tech-director')?.previous).toEqual([
      'principal-ic',
      'principal-pm',
    ])
  })

  test('headings for engineers and a table for managers are two tracks of one model', () => {
    const dev = load('sourcegraph__handbook').ladders.find(({ ladder }) => ladder.id === 'dev')?.ladder
    expect(dev?.tracks.map(({ levels }) => levels.join(' '))).toEqual(['IC1 IC2 IC3 IC4 IC5', 'M3 M4 M5 M6'])
    expect(dev?.competencies.map(({ title }) => title)).toEqual([
      'Impact',
      'Scope',
      'Proficiency',
      'Execution',
      'Teamwork',
    ])
    expect(dev?.common?.competencies.map(({ id }) => id)).toEqual([
      'impact',
      'scope',
      'execution',
      'teamwork',
    ])
  })

  test('tables, headings and documents in one handbook: ten ladders', () => {
    expect(outline(load('sourcegraph__handbook'))).toEqual([
      'dev: IC1 IC2 IC3 IC4 IC5 M3 M4 M5 M6 / 5',
      'comms-framework: IC4 IC5 / 17',
      'product-marketing-framework: IC3 IC4 IC5 / 19',
      'product: IC2 IC3 IC4 IC5 / 4',
      'design: IC1 IC2 IC3 IC4 IC5 IC6 / 3',
      'ae-framework: P2 P3 P4 P5 P6 / 4',
      'sdr-framework: P1-sdr P2-senior-sdr P3 P1-program-lead-vcbod P2-senior-program-lead-vcbod / 3',
      'ce: IC2 IC3 IC4 IC5 / 4',
      'cs-career-framework: IC1 IC2 IC3 IC4 IC5 / 4',
      'ta-career-development: IC1 IC2 IC3 IC4 IC5 / 4',
    ])
  })

  test('many ladders in one repository, each found by itself', () => {
    expect(outline(load('OctopusDeploy__People')).map((line) => line.replace(/:.*\//u, ' '))).toEqual([
      'customer-success  3',
      'cloud-engineering  4',
      'data-engineering  4',
      'engineering-management  5',
      'site-reliability-engineering  4',
      'software-engineering  4',
      'product  0',
      'sales-engineering  0',
      'security-operations  7',
      'solutions  0',
      'support  0',
      'rnd-operations  2',
    ])
  })

  const names = [
    'Financial-Times__engineering-progression',
    'OctopusDeploy__People',
    'danscratch__ladder',
    'infracloudio__career-ladders',
    'jorgef__engineeringladders',
    'monzo__progression-framework',
    'postman-open-technologies__career-ladders',
    'sourcegraph__handbook',
  ]

  test.each(names)('%s: nothing of the text is lost, and the model is valid', (name) => {
    for (const parsed of load(name).ladders) {
      const missing = coverageOf(parsed).flatMap((coverage) => coverage.missing)
      expect(missing.map(({ place, text }) => `${place.path}:${String(place.start.line)} ${text}`)).toEqual(
        [],
      )
      expect(Ladder.safeParse(parsed.ladder).error).toBeUndefined()
    }
  })

  test.each(names)('%s: the configuration that init proposes reads the same ladders', (name) => {
    const files = readFiles(`${corpus ?? ''}/${name}`)
    const before = parseWorkspace(files, { name })
    const configurations = proposeConfigurations(before.ladders).map(({ path, text }) => {
      const { declaration, diagnostics } = readConfig(text, path)
      expect(diagnostics).toEqual([])
      return { path, declaration: declaration ?? {} }
    })
    const after = parseWorkspace(files, { name, configurations })
    expect(outline(after).sort()).toEqual(outline(before).sort())
  })
})
