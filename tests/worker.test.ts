// The core in a web worker, where there is no `document`: bundled as docs/browser.md says.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const script = `
  import { activeRules, lint, parseLadder, rules } from './src/core.js'
  const parsed = parseLadder([{ path: 'L1.md', text: '# L1\\n\\n## Craft\\n\\n- &Eacute;crit des tests.\\n' }], { name: 'ours' })
  const surroundings = { exists: () => true, document: () => undefined, ladders: [parsed] }
  lint(parsed, activeRules(rules, 'recommended', {}), surroundings)
  self.said = parsed.ladder.levels[0].competencies[0].expectations[0].text`

/** What a bundle for pages says where it runs without one, as this process does. */
async function said(conditions: string[]): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: '.' },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    ...(conditions.length > 0 ? { conditions } : {}),
  })
  const self: { said?: unknown } = {}
  // The bundle is ours.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function('self', outputFiles[0]?.text ?? '')(self)
  return self.said
}

it('works with the condition `worker`, and asks for a page without it, as the docs say', async () => {
  expect(await said(['worker'])).toBe('Écrit des tests.')
  await expect(said([])).rejects.toThrow('document is not defined')
  expect(readFileSync('docs/browser.md', 'utf8')).toContain('--conditions=worker')
})
