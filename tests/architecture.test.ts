// The house, checked: which way folders depend, what the core may not touch, and how large a file may grow.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allowed } from '../eslint.config.js'
import { generateSchemas } from '../scripts/generate/schemas.js'

const root = join(import.meta.dirname, '..')

const arrows = new Map<string, readonly string[]>(Object.entries(allowed))
const hosts = new Set(['remark', 'node', 'cli'])
const pureEntries = ['core', 'report', 'release', 'export', 'site']

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'))
  .sort()

/** Every module that a file imports, in any form. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8')
  const pattern = /(?:^(?:import|export)\s[^'"]*?from\s*|^import\s*|\bimport\()(['"])([^'"]+)\1/gmu
  return [...text.matchAll(pattern)].flatMap((match) => match[2] ?? [])
}

/** The folder of src that a file or an import of it is in; the file itself for an entry point. */
function homeOf(path: string): string {
  const [, home = ''] = path.split('/')
  return home.replace(/\.[jt]s$/u, '')
}

function target(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return homeOf(relative(root, join(root, dirname(from), specifier)).replaceAll('\\', '/'))
}

describe('each folder of src', () => {
  it('imports only what its arrows allow', () => {
    const wrong = files.flatMap((path) => {
      const home = homeOf(path)
      if (path.split('/').length === 2) return []
      const may = arrows.get(home) ?? []
      return importsOf(path).flatMap((specifier) => {
        const to = target(path, specifier)
        return to === undefined || to === home || may.includes(to) ? [] : [`${path} → ${to}`]
      })
    })
    expect(wrong).toEqual([])
  })

  it('is known to this test', () => {
    const folders = new Set(files.filter((path) => path.split('/').length > 2).map(homeOf))
    expect([...folders].filter((name) => !arrows.has(name))).toEqual([])
  })

  it('is in the table of the house, and pure where that says so', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    const rows = [...page.matchAll(/^\| `(\w+)` \| .+ \| (yes|no) \|$/gmu)]
    const pure = rows.map(([, name = '', is]) => [name, is === 'yes'])
    expect(Object.fromEntries(pure)).toEqual(
      Object.fromEntries([...arrows.keys()].map((name) => [name, !hosts.has(name)])),
    )
  })

  it('has the files that the page names', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    const named = [...page.matchAll(/`((?:[\w-]+\/)?[\w-]+\.ts)`/gu)].flatMap(([, name]) => name ?? [])
    const isThere = (name: string): boolean => files.some((path) => path.endsWith(`/${name}`))
    expect(named.filter((name) => !isThere(name))).toEqual([])
  })
})

it('no files of src import each other in a circle, not even for a type', () => {
  const arrows = files.flatMap((path) =>
    importsOf(path)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => ({
        from: path,
        to: posix.join(posix.dirname(path), specifier).replace(/\.js$/u, '.ts'),
      })),
  )
  // What imports nothing, or is imported by nothing, is in no circle; without those there are others.
  let left = arrows
  for (let size = 0; size !== left.length;) {
    size = left.length
    const importing = new Set(left.map(({ from }) => from))
    const imported = new Set(left.map(({ to }) => to))
    left = left.filter(({ from, to }) => importing.has(to) && imported.has(from))
  }
  expect(left).toEqual([])
})

describe('the core', () => {
  const pure = files.filter((path) =>
    path.split('/').length === 2 ? pureEntries.includes(homeOf(path)) : !hosts.has(homeOf(path)),
  )

  it('imports nothing of Node', () => {
    const wrong = pure.flatMap((path) =>
      importsOf(path)
        .filter((specifier) => specifier.startsWith('node:'))
        .map((specifier) => `${path} → ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  it('does not reach a host through an entry point', () => {
    const wrong = pure.flatMap((path) =>
      importsOf(path).flatMap((specifier) => {
        const to = target(path, specifier)
        return to !== undefined && hosts.has(to) ? [`${path} → ${to}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  it('knows no process and no clock', () => {
    const wrong = pure.filter((path) => {
      const code = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')
      return /\bprocess\.\w|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\b__dirname\b/u.test(code)
    })
    expect(wrong).toEqual([])
  })
})

it('a file has one job: none is longer than 250 lines, with a little patience', () => {
  const long = files.filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > 265)
  expect(long).toEqual([])
})

it('no folder or file is named for helping', () => {
  const vague = files.filter((path) => /\b(?:utils?|helpers?|common|misc)\b/u.test(path))
  expect(vague).toEqual([])
})

it('the schemas of schema/ are those of the code; `npm run generate` writes them', async () => {
  for (const [path, text] of await generateSchemas())
    expect(readFileSync(join(root, path), 'utf8')).toBe(text)
})
