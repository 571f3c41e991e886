// The package as users get it: packed, installed into an empty project, compiled against, imported, required, run.
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { threeLevels } from './ladder.js'

const root = join(import.meta.dirname, '..')
const project = mkdtempSync(join(tmpdir(), 'rungs-package-'))
const windows = process.platform === 'win32'

function call(command: string, args: string[], options: ExecFileSyncOptions = {}): string {
  return String(
    execFileSync(command, args, {
      cwd: project,
      encoding: 'utf8',
      shell: windows,
      stdio: 'pipe',
      // `npx -p node@24 -c …` says by these what to run, to every npx below as well.
      env: { ...process.env, npm_config_package: undefined, npm_config_call: undefined },
      ...options,
    }),
  )
}

function write(path: string, content: string): void {
  mkdirSync(join(project, path, '..'), { recursive: true })
  writeFileSync(join(project, path), content)
}

beforeAll(() => {
  // The step before the tests of `npm test` builds; a test that is run alone builds for itself.
  if (!existsSync(join(root, 'dist/cli.cjs'))) call('npm', ['run', '--silent', 'build'], { cwd: root })
  const packed = call('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], {
    cwd: root,
  })
  const tarball = join(project, packed.trim().split('\n').at(-1) ?? '')
  write('package.json', '{ "name": "consumer", "private": true, "type": "module" }')
  install(tarball)
  for (const [path, text] of Object.entries(threeLevels)) write(`ladder/${path}`, text)
}, 120_000)

afterAll(() => {
  rmSync(project, { recursive: true, force: true })
})

/** Installs from npm's cache; where the cache lacks something, with the dependencies that this repository has. */
function install(tarball: string): void {
  try {
    call('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', tarball], { timeout: 60_000 })
  } catch {
    rmSync(join(project, 'node_modules'), { recursive: true, force: true })
    mkdirSync(join(project, 'unpacked'), { recursive: true })
    call('tar', ['-xzf', tarball, '-C', join(project, 'unpacked')])
    mkdirSync(join(project, 'node_modules/.bin'), { recursive: true })
    cpSync(join(project, 'unpacked/package'), join(project, 'node_modules/rungs'), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules/rungs/node_modules'))
    symlinkSync('../rungs/dist/cli.cjs', join(project, 'node_modules/.bin/rungs'))
  }
}

describe('the installed package', () => {
  it('compiles in a strict TypeScript project, and knows declared ids', () => {
    write(
      'app.ts',
      `import { defineLadder, getLevel, loadLadder, type Ladder } from 'rungs'
import { parseLevel } from 'rungs/core'
const declaration = defineLadder({ levels: ['L1', 'L2', 'L3'] })
const ladder = await loadLadder('ladder', { declaration })
const title: string = getLevel(ladder, 'L2').title
// @ts-expect-error: not a level of this ladder
getLevel(ladder, 'L9')
const plain: Ladder = ladder
console.log(title, plain.levels.length, parseLevel('# L1').id)
`,
    )
    write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          module: 'nodenext',
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          types: [],
          lib: ['es2022', 'dom'],
        },
        files: ['app.ts'],
      }),
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    expect(call(process.execPath, [tsc, '-p', '.'])).toBe('')
  })

  it('can be imported', () => {
    write(
      'app.mjs',
      `import { getLevel, loadLadder } from 'rungs'
const ladder = await loadLadder('ladder')
console.log(ladder.levels.length, getLevel(ladder, 'L2').next.join())
`,
    )
    expect(call(process.execPath, ['app.mjs'])).toBe('3 L3\n')
  })

  it('can be required', () => {
    write(
      'app.cjs',
      `const { loadLadder } = require('rungs')\nloadLadder('ladder').then((it) => console.log(it.levels.length))\n`,
    )
    expect(call(process.execPath, ['app.cjs'], { stdio: ['ignore', 'pipe', 'ignore'] })).toBe('3\n')
  })

  it('has a program', () => {
    expect(call('npx', ['--no-install', 'rungs', 'lint', 'ladder'])).toContain('3 levels')
    expect(call('npx', ['--no-install', 'rungs', 'explain', 'no-empty-section'])).toContain(
      'When not to use it',
    )
  })

  it('brings its schemas and the bundled ladder', () => {
    write(
      'files.mjs',
      `import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadLadder } from 'rungs'
const schema = readFileSync(fileURLToPath(import.meta.resolve('rungs/schema/config.schema.json')), 'utf8')
const ladder = await loadLadder(new URL('.', import.meta.resolve('rungs/ladders/engineering/ladder.yml')))
console.log(JSON.parse(schema).title !== undefined, ladder.id)
`,
    )
    expect(call(process.execPath, ['files.mjs'])).toBe('true engineering\n')
  })
})
