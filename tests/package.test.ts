// The package as users get it: packed, installed into an empty project, compiled against, imported, required, run.
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
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

/** Compiles files of a folder strictly; gives what the compiler says. */
function compile(folder: string, files: readonly string[]): string {
  const compilerOptions = {
    ...{ target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom'], types: [] },
    ...{ strict: true, exactOptionalPropertyTypes: true, allowJs: true, checkJs: true, noEmit: true },
  }
  write(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files }))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  try {
    return call(process.execPath, [tsc, '-p', folder])
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  }
}

/** The code that a page shows, each piece as a file: named by its first comment, or else by the page. */
function codeIn(page: string): { path: string; text: string }[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^```([jt]s)\n([^]*?)^```$/gmu)]
    .filter(([, , code = '']) => !code.includes("'@example/ladder'"))
    .map(([, language = '', code = ''], index) => ({
      path: /^\/\/ (\S+\.mjs)$/mu.exec(code)?.[1] ?? `${basename(page, '.md')}-${String(index)}.${language}`,
      // A line that is shown for its error has to have one.
      text: code.replace(/^(.*)\/\/ error: .*$/gmu, '// @ts-expect-error\n$1'),
    }))
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
    expect(compile('.', ['app.ts'])).toBe('')
  })

  it('compiles what the documents show, TypeScript and JavaScript, in a strict project', () => {
    const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)]
    const shown = pages.filter((path) => path.endsWith('.md')).flatMap(codeIn)
    expect(shown.map(({ path }) => path)).toContain('ladder.config.mjs')
    // What the pages speak of: a ladder that was loaded, a rule that somebody wrote.
    write('shown/around.d.ts', "declare const ladder: import('rungs').Ladder\n")
    write('shown/our-rule.mjs', "export { noExclamation as default } from './own-rules-1.js'\n")
    for (const { path, text } of shown) write(`shown/${path}`, text)
    const files = ['around.d.ts', 'our-rule.mjs', ...shown.map(({ path }) => path)]
    expect(compile('shown', files)).toBe('')
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
