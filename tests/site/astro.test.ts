// The Astro example, built by Astro: the release goes through a content collection, and comes out as pages.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadLadder } from '../../src/index.js'
import { lettersOf, readPage } from './pages.js'

const root = join(import.meta.dirname, '../..')
const example = join(root, 'examples/astro')

// Astro is too heavy for everybody who works on this package: it is installed here, once, for this test alone.
const project = join(root, 'node_modules/.cache/rungs-example-astro')

function call(command: string, args: readonly string[]): string {
  return execFileSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    stdio: 'pipe',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    timeout: 400_000,
  })
}

/** Whether Astro is there, or could be fetched; says so where it could not. */
function installed(): boolean {
  const manifest = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8')) as {
    dependencies: { astro: string }
  }
  const { astro } = manifest.dependencies
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: { astro } })
  const file = join(project, 'package.json')
  const isThere = existsSync(file) && readFileSync(file, 'utf8') === wanted
  if (isThere && existsSync(join(project, 'node_modules/.bin/astro'))) return true
  mkdirSync(project, { recursive: true })
  writeFileSync(file, wanted)
  try {
    call('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent'])
    return true
  } catch {
    console.log('notice: Astro cannot be installed here; the build of its example is skipped')
    return false
  }
}

const hasAstro = installed()

describe.skipIf(!hasAstro)('the Astro example', () => {
  const page = (path: string): string => readFileSync(join(project, 'dist', path), 'utf8')

  beforeAll(() => {
    if (!existsSync(join(root, 'dist/cli.cjs')))
      execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, shell: process.platform === 'win32' })
    for (const path of ['src', 'release', 'dist', '.astro', 'node_modules/rungs'])
      rmSync(join(project, path), { recursive: true, force: true })
    cpSync(join(example, 'src'), join(project, 'src'), { recursive: true })
    mkdirSync(join(project, 'node_modules/rungs'))
    for (const path of ['dist', 'package.json'])
      cpSync(join(root, path), join(project, 'node_modules/rungs', path), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules/rungs/node_modules'), 'junction')
    call('node', [
      'node_modules/rungs/dist/cli.cjs',
      'release',
      join(root, 'ladders/engineering'),
      '--out',
      'release',
    ])
  }, 120_000)

  test('has a page for each level, with all that it expects, and no script', async () => {
    call('node', ['node_modules/astro/astro.js', 'build'])
    const ladder = await loadLadder(join(root, 'ladders/engineering'))
    for (const level of ladder.levels) {
      const { text, ids, elements } = readPage(page(`levels/${level.id}/index.html`))
      const expectations = level.competencies.flatMap((competency) => competency.expectations)
      for (const { text: said } of expectations) expect(lettersOf(text)).toContain(lettersOf(said))
      expect(ids).toEqual(expect.arrayContaining(expectations.map(({ id }) => id)))
      expect(elements.filter(({ name }) => name === 'script')).toEqual([])
    }
    const first = readPage(page('index.html'))
    expect(first.links).toEqual(expect.arrayContaining(ladder.levels.map(({ id }) => `/levels/${id}`)))
    expect(first.elements.filter(({ name }) => name === 'svg').length).toBeGreaterThan(0)
  }, 300_000)

  test('does not build from a release that is none', () => {
    const file = join(project, 'release/ladder.json')
    const ladder = JSON.parse(readFileSync(file, 'utf8')) as { levels: unknown }
    writeFileSync(file, JSON.stringify({ ...ladder, levels: 'none' }))
    expect(() => call('node', ['node_modules/astro/astro.js', 'build'])).toThrow(/expected array/u)
  }, 300_000)
})
