import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { edited, folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

const schemas = join(import.meta.dirname, '../../schema')
const ajv = new Ajv2020.default({ strict: true, allowUnionTypes: true })
for (const name of readdirSync(schemas))
  ajv.addSchema(JSON.parse(readFileSync(join(schemas, name), 'utf8')) as object, name)

/** What a JSON Schema validator says about a text. */
function errors(schema: string, json: string): unknown {
  const validate = ajv.getSchema(`${schema}.schema.json`)
  if (!validate) throw new Error(`there is no schema ${schema}`)
  return validate(JSON.parse(json)) === true ? [] : validate.errors
}

const broken = { ...threeLevels, 'L2.md': edited(threeLevels['L2.md'], '- Looks after one service.\n', '') }

describe('what is printed as JSON keeps to its schema', () => {
  it('the report of a run', async () => {
    const { stdout } = await rungs(folder(broken), 'lint', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, summary: { errors: 1 } })
    expect(errors('report', stdout)).toEqual([])
  })

  it('one ladder', async () => {
    const { stdout } = await rungs(folder(threeLevels), 'show', '--format', 'json')
    expect(errors('show', stdout)).toEqual([])
    expect(errors('ladder', stdout)).toEqual([])
  })

  it('several ladders, as a list', async () => {
    const root = folder({
      'a/ladder.yml': 'id: a\n',
      'a/L1.md': '# L1\n\nText.\n',
      'b/ladder.yml': 'id: b\n',
      'b/L1.md': '# L1\n\nText.\n',
    })
    const { stdout } = await rungs(root, 'show', '--format', 'json')
    expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(errors('show', stdout)).toEqual([])
  })

  it('a release, which is the same to the byte the second time', async () => {
    const root = folder(threeLevels)
    const { code, stdout } = await rungs(root, 'release', '--out', 'build/ours')
    expect({ code, stdout }).toMatchObject({ code: 0 })
    const read = (): string => readFileSync(join(root, 'build/ours/ladder.json'), 'utf8')
    const first = read()
    expect(errors('ladder', first)).toEqual([])
    await rungs(root, 'release', '--out', 'build/ours')
    expect(read()).toBe(first)
  })
})

it('a configuration has a schema that knows its keys', () => {
  expect(errors('config', '{ "levels": ["L1"], "rules": { "next-level": "off" } }')).toEqual([])
  expect(errors('config', '{ "levles": ["L1"] }')).not.toEqual([])
})

it('a release never overwrites what is not a release', async () => {
  const root = folder({ ...threeLevels, 'out/thesis.doc': 'precious' })
  expect(await rungs(root, 'release', '--out', 'out')).toMatchObject({
    code: 2,
    stderr:
      'rungs: Unexpected `thesis.doc` in `out`, expected an older release or nothing; name another folder with `--out`, or move this one away\n',
  })
})
