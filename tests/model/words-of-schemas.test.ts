// What the schemas say where nothing but them is loaded, as in an app that checks a release.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { expect, it } from 'vitest'
import { folder } from '../ladder.js'

it('the schema of a ladder says what it expected, without any other module', () => {
  const outfile = join(folder({}), 'ladder.mjs')
  buildSync({
    entryPoints: [join(import.meta.dirname, '../../src/model/ladder.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  })
  const program = `const { Ladder } = await import(process.argv[1])
    const { issues } = await Ladder['~standard'].validate({ levels: 'none' })
    console.log(issues.map(({ message }) => message).join('\\n'))`
  const said = execFileSync('node', ['--input-type=module', '-e', program, outfile], { encoding: 'utf8' })
  expect(said).toContain('expected array, received string')
})
