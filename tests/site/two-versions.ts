// The bundled ladder and the same a year later, as sites on the disk, and a browser to open them.
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { diffLadders, diffReport } from '../../src/release.js'
import { loadLadder, type Ladder } from '../../src/index.js'
import { renderSite } from '../../src/site.js'
import { siteFolder, useBrowser, type OpenPage } from './browser.js'

/** The bundled ladder. */
export const before = await loadLadder(join(import.meta.dirname, '../../ladders/engineering'))

/** The ladder a year later: one expectation of L3 reworded, one gone, one new. */
function later(ladder: Ladder): Ladder {
  const next = structuredClone(ladder)
  const level = next.levels.find(({ id }) => id === 'L3')
  const [first, second] = level?.competencies.find(({ id }) => id === 'ownership')?.expectations ?? []
  if (!first || !second) throw new Error('the bundled ladder changed')
  first.text = first.markdown = 'Bears responsibility for the outcome and the cost of a project.'
  first.hash = 'ffffffff'
  second.id = 'L3/ownership/something-new'
  second.text = second.markdown = 'Budgets the running costs of every service.'
  return next
}

/** The same a year later. */
export const after = later(before)
const report = diffReport(
  { ladder: before, version: '1.0.0' },
  { ladder: after, version: '2.0.0' },
  diffLadders(before, after),
)
/** The ladder of today. */
export const site = renderSite(before, { version: '1.0.0' })
/** That of a year later. */
export const newer = renderSite(after, { version: '2.0.0', changes: [{ report, before }] })
/** The pages of the newer site. */
export const pages = [...newer.keys()].filter((path) => path.endsWith('.html'))

/** Opens pages for as long as a test runs. */
export type Open = (
  options?: Parameters<OpenPage>[1],
  files?: ReadonlyMap<string, string>,
) => ReturnType<OpenPage>

/** To be called in a `describe`: a browser for its tests, and how they open a site. */
export function inBrowser(): Open {
  const openPage = useBrowser()
  const folders = new Map<ReadonlyMap<string, string>, ReturnType<typeof siteFolder>>()
  afterAll(() => {
    for (const { remove } of folders.values()) remove()
  })
  return (options = {}, files = site) => {
    const folder = folders.get(files) ?? siteFolder(files)
    folders.set(files, folder)
    return openPage(folder.url, options)
  }
}
