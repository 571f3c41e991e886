// What the package is made of, and by whom: checked, so that no edit of a workflow or of package.json loosens it unseen.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import lock from '../package-lock.json' with { type: 'json' }
import manifest from '../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')
const workflows = readdirSync(join(root, '.github/workflows'))
const textOf = (name: string): string => readFileSync(join(root, '.github/workflows', name), 'utf8')

interface Workflow {
  permissions: Record<string, string>
  jobs: Record<string, { permissions?: Record<string, string>; steps: { run?: string; uses?: string }[] }>
}

describe.each(workflows)('the workflow %s', (name) => {
  it('pins every action to a commit, and says which version that is', () => {
    const uses = textOf(name).match(/uses:.*/gu) ?? []
    expect(uses.length).toBeGreaterThan(0)
    for (const line of uses) expect(line).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u)
  })

  it('may do nothing but read, except for the job that releases', () => {
    const { permissions, jobs } = parse(textOf(name)) as Workflow
    expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([])
    const rights = Object.entries(jobs).flatMap(([job, { permissions: own }]) => (own ? [[job, own]] : []))
    expect(rights).toEqual(
      name === 'release.yml'
        ? [['release', { contents: 'write', 'pull-requests': 'write', 'id-token': 'write' }]]
        : [],
    )
  })
})

it('CI runs on every version of Node that the package names, the oldest first', () => {
  const { jobs } = parse(textOf('ci.yml')) as {
    jobs: { test: { strategy: { matrix: { node: unknown[] } } } }
  }
  const [oldest, ...newer] = jobs.test.strategy.matrix.node.map(String)
  expect(`>=${String(oldest)}`).toBe(manifest.engines.node)
  expect(newer).toEqual(['22', '24'])
})

it('CI and the release stop at a known weakness of what users install', () => {
  for (const name of ['ci.yml', 'release.yml'])
    expect(textOf(name)).toContain('npm audit --omit=dev --audit-level=low')
})

it('a release is published with its provenance, and no token is kept', () => {
  expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true })
  expect(textOf('release.yml')).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/u)
})

it('the lockfile has a hash for every package', () => {
  const entries = Object.entries(lock.packages as Record<string, { integrity?: string; link?: boolean }>)
  const without = entries.filter(([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'))
  expect(without.map(([path]) => path)).toEqual([])
})

it('every dependency has its reasons in docs/dependencies.md, and nothing else has', () => {
  const [, atRunTime = '', toDevelop = ''] = readFileSync(join(root, 'docs/dependencies.md'), 'utf8').split(
    /^## /mu,
  )
  const named = (part: string): string[] =>
    [...part.matchAll(/^\| ([^|]+) \|/gmu)]
      .flatMap(([, names = '']) => names.split(','))
      .map((text) => text.replace('(optional)', '').trim())
      .filter((text) => text !== 'package' && !text.startsWith('-'))
      .sort()
  const optional = Object.keys(manifest.peerDependencies)
  const own = Object.keys(manifest.devDependencies).filter((name) => !optional.includes(name))
  expect(named(atRunTime)).toEqual([...Object.keys(manifest.dependencies), ...optional].sort())
  expect(named(toDevelop)).toEqual(own.sort())
})

it('the list of parts of a release names every package that a user runs, and is the same each time', () => {
  const make = (): string => {
    execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), 'scripts/sbom.ts'], { cwd: root })
    return readFileSync(join(root, 'build/sbom.cdx.json'), 'utf8')
  }
  const text = make()
  const { metadata, components } = JSON.parse(text) as {
    metadata: { component: { name: string } }
    components: { name: string; version: string; hashes: unknown[] }[]
  }
  const inLock = Object.entries(lock.packages as Record<string, { version?: string; dev?: boolean }>)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//u, '')}@${String(version)}`)
  expect(metadata.component.name).toBe('rungs')
  expect(components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(
    [...new Set(inLock)].sort(),
  )
  for (const { hashes } of components) expect(hashes).toHaveLength(1)
  expect(make()).toBe(text)
}, 120_000)

it('the package is built whenever it is packed, and not twice when it is published', () => {
  const { prepack, prepare, prepublishOnly }: Record<string, string> = manifest.scripts
  expect([prepack, prepare, prepublishOnly]).toEqual(['npm run build', undefined, undefined])
})
