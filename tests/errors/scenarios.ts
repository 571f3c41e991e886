// How a person meets each error: files, a command, and what was done to either. The messages are in docs/errors.md.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from '../cli/rungs.js'
import { commit, git } from '../cli/versions.js'

export type Files = Record<string, string | Uint8Array>
export interface Outcome {
  /** Absent where no command is run. */
  code?: number
  text: string
}
export type Scenario = [name: string, meet: () => Promise<Outcome>]

async function ran(root: string, args: readonly string[]): Promise<Outcome> {
  const { code, stdout, stderr } = await rungs(root, ...args)
  return { code, text: stdout + stderr }
}

/** A command in a folder that holds a ladder of three levels and these files. */
function on(args: string, files: Files = {}, before: (root: string) => unknown = () => undefined): Scenario {
  return [
    `rungs ${args}`,
    async () => {
      const root = folder({ ...threeLevels, ...files })
      await before(root)
      return ran(root, words(args))
    },
  ]
}

/** A command in a folder that holds these files alone. */
function alone(args: string, files: Files): Scenario {
  return [`rungs ${args}`, () => ran(folder(files), words(args))]
}

/** `rungs lint` with a rule of the team's that has these keys beside the usual ones. */
function owning(keys: string): Scenario {
  const rule = `{ id: 'own', description: 'x', recommended: 'error', messages: {}, check() {}, ${keys} }`
  return configured(`export default {}\nexport const rules = [${rule}]\n`, 'ladder.config.mjs')
}

/** `rungs lint` with this `ladder.yml`. */
function configured(text: string, name = 'ladder.yml'): Scenario {
  return [`${name}: ${text}`, () => ran(folder({ ...threeLevels, [name]: text }), ['lint'])]
}

/** A command in a git repository whose last commit, v1.0.0, has the three levels. */
function inGit(args: string, before: (root: string) => unknown = () => undefined): Scenario {
  return [
    `rungs ${args} in git`,
    async () => {
      const root = folder(threeLevels)
      git(root, 'init', '--quiet', '--initial-branch=main')
      commit(root, 'Write', 'v1.0.0')
      await before(root)
      return ran(root, words(args))
    },
  ]
}

/** `rungs release --check` of a release to which something was done. */
function released(name: string, damage: (file: (path: string) => string) => unknown): Scenario {
  const [, meet] = on('release --check', {}, async (root) => {
    await rungs(root, 'release')
    damage((path) => join(root, 'release', path))
  })
  return [`rungs release --check, ${name}`, meet]
}

function words(args: string): string[] {
  return [...args.matchAll(/'([^']*)'|\S+/gu)].map(([word, quoted]) => quoted ?? word)
}

/** Changes JSON in a file. */
function edit(file: string, change: (data: Record<string, never>) => unknown): void {
  const data = JSON.parse(readFileSync(file, 'utf8')) as Record<string, never>
  change(data)
  writeFileSync(file, JSON.stringify(data))
}

export const twoLadders = {
  'a/ladder.yml': 'title: Alpha\n',
  'b/ladder.yml': 'title: Beta\n',
  ...Object.fromEntries(Object.entries(threeLevels).map(([path, text]) => [`a/${path}`, text])),
  ...Object.fromEntries(Object.entries(threeLevels).map(([path, text]) => [`b/${path}`, text])),
}

const atCommandLine: Scenario[] = [
  on('lnt'),
  on('lint --fxi'),
  on('lint --fix=yes'),
  on('lint --format'),
  on('lint a b'),
  on('diff --format xml'),
  on('show --format xml'),
  on('export xml'),
  on('lint --format xml'),
  on('export'),
  on('lint --preset strikt'),
  on('lint --parser remarc'),
  on('lint --rule no-tenur=off'),
  on('lint --rule no-tenure=loud'),
  on('lint --max-warnings few'),
  on('lint L1.md --update-baseline'),
  alone('lint --update-baseline', { 'notes.txt': 'x' }),
  on('show --to L3'),
  on('show L2 --coverage'),
  on('show L9'),
  on('show L3 --to L1'),
  on('lint --watch --fix'),
  on('site --port 80'),
  on('site --watch --port many'),
  on('new'),
  on('new a/b'),
  on('new L2'),
  on('new L4 --after L9'),
  on('new L0'),
  alone('new L3', { 'ladder.md': '# Ladder\n\n## L1\n\n- Does a.\n\n## L2\n\n- Does b.\n' }),
  alone('new L9', twoLadders),
  alone('release', twoLadders),
  alone('release --id c', twoLadders),
  alone('new L9 --id c', twoLadders),
  on('export case'),
  on('export markdown --bom'),
  on('export jsonld --base-uri here'),
  on('export case --base-uri here --creator Us --date 2026-01-31T00:00:00Z'),
  on('export case --base-uri https://example.com/l --creator Us --date today'),
  on('site --logo logo.bmp', { 'logo.bmp': 'x' }),
  on('site --logo logo.png', { 'logo.png': new Uint8Array(50_000) }),
  on('site --theme gone.css'),
]

const onTheDisk: Scenario[] = [
  on('lint gone'),
  on('lint release', {}, (root) => rungs(root, 'release')),
  alone('lint', { 'notes.txt': 'x' }),
  alone('export csv', { 'notes.txt': 'x' }),
  alone('site', { 'notes.txt': 'x' }),
  alone('diff empty empty', { 'empty/notes.txt': 'x' }),
  on('lint', { 'L2.md': `# L2\n${'x'.repeat(11_000_000)}` }),
  on('lint', { 'L2.md': Buffer.from(`\ufeff${threeLevels['L2.md']}`, 'utf16le') }),
  on('lint', { 'L2.md': Buffer.from('# L2\n\nCaf\u00e9\n', 'latin1') }),
  on('lint', { 'L2.md': '# L2\n\n\0 and more words\n' }),
  on('lint --output-file gone/report.txt'),
  on('release --check --out L1.md'),
  on('init', {}, (root) => {
    mkdirSync(join(root, 'ladder.yml'))
  }),
  on('new L4', {}, (root) => {
    mkdirSync(join(root, 'L4.md'))
  }),
  on('lint', { 'a.ladder.yml': 'files: [L*.md]\n', 'b.ladder.yml': 'files: [M*.md]\n' }),
  on('lint', { 'ladder.baseline.json': '{}' }),
]

const inConfiguration: Scenario[] = [
  configured('title: Ours: and more\n'),
  configured('{ "title": "Ours"', 'ladder.json'),
  configured('tilte: Ours\n'),
  configured('title: [Ours]\n'),
  configured('levels: [L1, L1]\n'),
  configured('title: Ours\ntitle: Theirs\n'),
  configured('levels:\n  - { id: L1, axes: { scope: a } }\n'),
  configured('rules:\n  own-level: [error, { loud: true }]\n'),
  on('lint', { 'ladder.yml': 'title: A\n', 'ladder.json': '{ "title": "B" }' }),
  configured('export const title = 1\n', 'ladder.config.mjs'),
  configured('export default {}\nexport const rules = 1\n', 'ladder.config.mjs'),
  configured("throw new Error('no')\n", 'ladder.config.mjs'),
  owning("id: 'next-level'"),
  owning("}, { id: 'own', check() {}"),
  owning("descripton: 'x'"),
  owning('messages: undefined'),
  owning("recommended: 'warn'"),
  owning('recommended: undefined'),
  on('lint --no-config-code', { 'ladder.config.mjs': 'export default {}\n' }),
]

const inGitRepositories: Scenario[] = [
  on('lint --since main'),
  on('diff gone'),
  inGit('lint --since gone'),
  inGit('lint --since origin/'),
  configured("import 'not-installed'", 'ladder.config.mjs'),
  inGit('diff gone'),
  inGit('diff HEAD --id other'),
  inGit('diff main...other', (root) => {
    git(root, 'switch', '--quiet', '--orphan', 'other')
    git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Begin again')
    git(root, 'switch', '--quiet', 'main')
  }),
  inGit('diff HEAD', (root) => {
    const tree = git(root, 'rev-parse', 'HEAD^{tree}').trim()
    rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)))
  }),
  inGit('diff HEAD', (root) => {
    const blob = git(root, 'rev-parse', 'HEAD:L2.md').trim()
    rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)))
  }),
]

const inReleases: Scenario[] = [
  on('release --version 1.4'),
  inGit('release --since v1.0.0 --version 0.9.0'),
  inGit('release --since v1.0.0 --version 1.0.1', (root) => {
    const path = join(root, 'L2.md')
    writeFileSync(
      path,
      threeLevels['L2.md'].replace(
        '- Looks after one service.',
        '- Looks after one service.\n- Plans a whole year alone.',
      ),
    )
  }),
  on('release --bump huge'),
  on('release --bump major'),
  inGit('release --since main'),
  inGit('site --id b --since v1.0.0', (root) => {
    for (const [path, text] of Object.entries(twoLadders)) {
      mkdirSync(join(root, path, '..'), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    for (const path of Object.keys(threeLevels)) rmSync(join(root, path))
    writeFileSync(join(root, 'a/ladder.yml'), 'id: ours\ntitle: Ours\n')
  }),
  on('release', { 'release/holiday.txt': 'x' }),
  on('site', { 'site/holiday.txt': 'x' }),
  on('release --id b', twoLadders, (root) => rungs(root, 'release', '--id', 'a')),
  on('site --out .'),
  on('export csv --out L1.md'),
  on('release', { 'ladder.lock.json': '{' }),
  on('lint', { 'ladder.lock.json': '<<<<<<< HEAD\n' }),
  inGit('diff HEAD --changeset', (root) => {
    rmSync(join(root, 'L3.md'))
    mkdirSync(join(root, '.changeset'))
  }),
  inGit('diff HEAD --changeset', (root) => {
    rmSync(join(root, 'L3.md'))
  }),
  on('release --check'),
  on('release old --check --out release'),
  released('not JSON', (file) => {
    writeFileSync(file('index.json'), 'x')
  }),
  released('from the future', (file) => {
    edit(file('index.json'), (data) => Object.assign(data, { schemaVersion: 99 }))
  }),
  released('of another shape', (file) => {
    edit(file('index.json'), (data) => Object.assign(data, { title: 1 }))
  }),
  released('a file removed', (file) => {
    rmSync(file('ladder.csv'))
  }),
  released('a file edited', (file) => {
    writeFileSync(file('ladder.csv'), 'x')
  }),
  released('a file added', (file) => {
    writeFileSync(file('more.txt'), 'x')
  }),
  released('a level exchanged', (file) => {
    const text = readFileSync(file('levels/L2.json'))
    writeFileSync(file('levels/L1.json'), text)
    const sha256 = createHash('sha256').update(text).digest('hex')
    edit(file('index.json'), (data: { files?: Record<string, unknown> }) =>
      Object.assign(data.files ?? {}, { 'levels/L1.json': { sha256 } }),
    )
  }),
  released('a level not listed', (file) => {
    edit(file('index.json'), (data: { levels?: unknown[] }) => data.levels?.pop())
  }),
  released('an id not in the registry', (file) => {
    edit(file('index.json'), (data: { registry?: { levels: { live: Record<string, unknown> } } }) => {
      delete data.registry?.levels.live['L1']
    })
  }),
  released('an id in the registry alone', (file) => {
    edit(file('index.json'), (data: { registry?: { levels: { live: Record<string, unknown> } } }) => {
      if (data.registry) data.registry.levels.live['L9'] = data.registry.levels.live['L1']
    })
  }),
  released('an id that became nothing', (file) => {
    edit(file('index.json'), (data: { registry?: { levels: { gone: Record<string, unknown> } } }) => {
      if (data.registry) data.registry.levels.gone['L0'] = { kind: 'moved', to: 'L00', since: '0.0.0' }
    })
  }),
]

export const scenarios: Scenario[] = [
  ...atCommandLine,
  ...onTheDisk,
  ...inConfiguration,
  ...inGitRepositories,
  ...inReleases,
]
