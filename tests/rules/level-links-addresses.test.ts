// Addresses in full that lead into the repository that the ladder lies in.
import { expect, it } from 'vitest'
import rule from '../../src/rules/level-links/rule.js'
import next from '../../src/rules/next-level/rule.js'
import index from '../../src/rules/level-index/rule.js'
import { lintWorkspace } from '../../src/node/lint-workspace.js'
import { loadWorkspace } from '../../src/node/load-workspace.js'
import type { AnyRule } from '../../src/lint/rule.js'
import { folder } from '../ladder.js'
import { saysOf, silentOf } from './told.js'

const site = 'https://github.com/guild/kilns/blob/main/'

/** Three levels, and a page that leads to them and on. */
const kilns = (page: string, at = ''): Record<string, string> => ({
  [`${at}README.md`]: `# Kilns\n\n${page}\n`,
  [`${at}levels/L1.md`]: '# L1: Potter\n\n## Clay\n\n- Kneads it.\n',
  [`${at}levels/L2-senior.md`]: '# L2: Senior Potter\n\n## Clay\n\n- Chooses it.\n',
  [`${at}levels/L3.md`]: '# L3: Master Potter\n\n## Clay\n\n- Digs it.\n',
})

const all = (base: string): string =>
  `[L1](${base}levels/L1.md), [L2](${base}levels/L2-senior.md), [L3](${base}levels/L3.md)`

const says = saysOf(rule)
const silent = silentOf(rule)

says(
  'a file that is not there, where three of the same address are',
  kilns(`${all(site)}, and [after that](${site}levels/L2-senoir.md#clay).`),
  [
    `warning README.md:3:208-3:273: Unexpected link to \`${site}levels/L2-senoir.md#clay\`, expected a file that exists; did you mean \`${site}levels/L2-senior.md#clay\`?`,
    `  is: ${site}levels/L2-senoir.md#clay`,
    `  should be: ${site}levels/L2-senior.md#clay`,
    `  or: Link to \`${site}levels/L2-senior.md#clay\`: "${site}levels/L2-senoir.md#clay" → "${site}levels/L2-senior.md#clay"`,
  ],
)
silent('addresses of which nothing is known', [
  kilns(
    `[L1](${site}levels/L1.md), [L2](${site}levels/L2-senior.md), and [after that](${site}levels/L2-senoir.md).`,
  ),
  kilns(`${all(site)}, and [what nobody has](${site}levels/L9.md).`),
  kilns(
    `${all(site)}, and [L2](${site.replace('main', 'v2')}levels/L2-senoir.md), [too](${site.replace('guild', 'union')}levels/L2-senoir.md).`,
  ),
  kilns(`${all(site)}, ${all(site.replace('guild', 'union'))} and [L2](${site}levels/L2-senoir.md).`),
  kilns(`${all(site)}, and [wheels](${site}wheels/spin.md).`),
  kilns(
    `${all(site)}, and [line](${site}levels/L2-senior.md#L12), [lines](${site}levels/L2-senior.md#L1-L3).`,
  ),
])

async function found(
  files: Record<string, string>,
  origin: string,
  at = '',
  rules: AnyRule[] = [rule],
): Promise<string[]> {
  const config = `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${origin}\n\tfetch = +refs\n[branch "main"]\n\turl = nothing\n`
  const root = folder({ ...files, '.git/config': config })
  const chosen = Object.fromEntries(rules.map(({ id }) => [id, 'error' as const]))
  const loaded = await loadWorkspace(`${root}/${at}`)
  return lintWorkspace(loaded, { preset: 'none', rules: chosen }).map(
    ({ place, severity, message }) => `${severity} ${place.path}:${String(place.start.line)}: ${message}`,
  )
}

it.each([
  'git@github.com:guild/kilns.git',
  'https://someone:secret@GitHub.com/Guild/Kilns',
  'ssh://git@github.com:22/guild/kilns.git/',
])('the origin of the work tree says which addresses are ours: %s', async (origin) => {
  const text = `See [a](${site}levels/L9.md), [b](${site}levels/L1.md#clya) and [c](${site}levels/L1.md).`
  expect(await found(kilns(text), origin)).toEqual([
    `error README.md:3: Unexpected link to \`${site}levels/L9.md\`, expected a file that exists; correct the path, or remove the link`,
    'error README.md:3: Unexpected link to `#clya`, expected a heading of that name in `levels/L1.md`; did you mean `#clay`?',
  ])
})

it.each(['git@github.com:union/kilns.git', 'git@gitlab.com:guild/kilns.git', '/srv/guild/kilns.git', ''])(
  'another origin: %s',
  async (origin) => {
    expect(await found(kilns(`See [a](${site}levels/L9.md).`), origin)).toEqual([])
  },
)

it('a ladder in a folder of its repository, whose other folders are not seen', async () => {
  const text = `See [a](${site}people/levels/L2-senoir.md), [b](${site}people/levels/L1.md) and [c](${site}pay/L1.md).`
  expect(await found(kilns(text, 'people/'), 'git@github.com:guild/kilns.git', 'people')).toEqual([
    `error README.md:3: Unexpected link to \`${site}people/levels/L2-senoir.md\`, expected a file that exists; did you mean \`${site}people/levels/L2-senior.md\`?`,
  ])
})

it('steps and indexes with such addresses', async () => {
  const files = {
    ...kilns(`- [L1: Potter](${site}levels/L1.md)\n- [L2: Head Potter](${site}levels/L2-senior.md)`),
    'levels/L1.md': `# L1: Potter\n\n## Clay\n\n- Kneads it.\n\nNext: [L3](${site}levels/L3.md)\n`,
  }
  expect(await found(files, 'git@github.com:guild/kilns.git', '', [next, index])).toEqual([
    'warning README.md:4: Unexpected end of the list after `L2: Head Potter`, expected `L3: Master Potter` too; add it to the list',
    'warning README.md:4: Unexpected title `L2: Head Potter`, expected `L2: Senior Potter` as the page itself is called',
    'error levels/L1.md:7: Unexpected link from `L1` to `L3`, expected one to `L2`, which comes next; correct the link',
  ])
})
