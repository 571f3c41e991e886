// The filter of the matrix where tracks differ in what they ask.
import { describe, expect, onTestFinished, test } from 'vitest'
import { parseLadder } from '../../src/core.js'
import { renderSite } from '../../src/site.js'
import { hasBrowser, siteFolder, useBrowser } from './browser.js'

const files = {
  'IC1.md': '# IC1\n\n## Craft\n\n- Mends bugs.\n',
  'IC2.md': '# IC2\n\n## Craft\n\n- Designs systems.\n',
  'M1.md': '# M1\n\n## Craft\n\n- Reads code.\n\n## Hiring\n\n- Interviews.\n',
  'M2.md': '# M2\n\n## Craft\n\n- Judges designs.\n\n## Hiring\n\n- Plans a team.\n',
}
const { ladder } = parseLadder(
  Object.entries(files).map(([path, text]) => ({ path, text })),
  { name: 'ours' },
)

describe.skipIf(!hasBrowser)('the filter of the matrix', () => {
  const openPage = useBrowser()

  test('a track is shown without the competencies that it does not have', async () => {
    const { url, remove } = siteFolder(renderSite(ladder))
    onTestFinished(remove)
    const { page, go } = await openPage(url)
    const rows = (): Promise<string[]> => page.locator('.matrix tbody th:visible .row-name').allInnerTexts()
    await go('matrix.html')
    expect(await rows()).toEqual(['Craft', 'Hiring'])
    await go('matrix.html#track=ic')
    expect(await rows()).toEqual(['Craft'])
    await go('matrix.html#track=m')
    expect(await rows()).toEqual(['Craft', 'Hiring'])
    // Who asks for it by name is told that there is nothing.
    await go('matrix.html#track=ic&competency=hiring')
    expect(await rows()).toEqual(['Hiring'])
    expect(await page.getByText('Not part of IC1').isVisible()).toBe(true)
  })
})
