// The self-assessment as people use it: noted, kept, exported, imported, and carried over to a newer ladder.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderSite } from '../../src/site.js'
import { hasBrowser } from './browser.js'
import { after, before, inBrowser, newer } from './two-versions.js'

describe.skipIf(!hasBrowser)('the self-assessment in a browser', () => {
  const open = inBrowser()

  test('a note stays over a reload, travels as a file, and survives a newer ladder', async () => {
    const first = await open()
    const { page, go } = first
    await go('assess.html#level=L3')
    const item = page.locator('[data-note^="L3/ownership/bears"]')
    await item.getByRole('radio', { name: 'Consistently' }).check()
    await item.getByText('Evidence').click()
    await item.getByRole('textbox').fill('Led the move of the billing system.\nSee the review of May.')
    const gone = page.locator('[data-note^="L3/ownership/commands"]')
    await gone.getByRole('radio', { name: 'Sometimes' }).check()
    await page.reload()
    expect(await item.getByRole('textbox').inputValue()).toContain('billing system')
    expect(await gone.getByRole('radio', { name: 'Sometimes' }).isChecked()).toBe(true)
    expect(await page.locator('.gap-table').textContent()).toContain('1 consistently, 1 sometimes')

    for (const name of ['Export as JSON', 'Export as Markdown']) {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      const file = await (await download).path()
      const next = await open({}, newer)
      await next.go('assess.html#level=L3')
      await next.page.locator('[data-import]').setInputFiles({
        name: (await download).suggestedFilename(),
        mimeType: 'text/plain',
        buffer: readFileSync(file),
      })
      const upgrade = next.page.getByRole('region', { name: 'The ladder changed since version 1.0.0' })
      await upgrade.waitFor()
      await upgrade.locator('h2:focus').waitFor()
      const text = (await upgrade.textContent()) ?? ''
      expect(text).toContain('Worded differently now')
      expect(text).toMatch(/No longer in the ladder\s+L3 Senior Engineer, Ownership, marked sometimes/u)
      expect(text).toMatch(/New\s+L3 Senior Engineer, Ownership\s+Budgets the running costs/u)
      expect(await next.page.locator('[data-message]').textContent()).toBe(
        'Imported 2 notes, made on version 1.0.0. This is version 2.0.0. What changed is told above.',
      )
      expect(await upgrade.locator('ins').first().textContent()).toContain('and the cost')
      await upgrade.getByRole('button', { name: 'I have seen this' }).click()
      await upgrade.waitFor({ state: 'detached' })
      await next.page.reload()
      const kept = next.page.locator('[data-note^="L3/ownership/bears"]')
      expect(await kept.getByRole('textbox').inputValue()).toBe(
        'Led the move of the billing system.\nSee the review of May.',
      )
      expect(await next.page.locator('[data-upgrade]').textContent()).toBe('')
    }
  })

  test('a ladder without a version is told from what it becomes', async () => {
    const { page, go } = await open({}, renderSite(before))
    await go('assess.html#level=L3')
    await page.locator('[data-note^="L3/culture"]').first().getByRole('radio', { name: 'Sometimes' }).check()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export as Markdown' }).click()
    const text = readFileSync(await (await download).path(), 'utf8')
    expect(text).toMatch(/^Made on the unreleased ladder [0-9a-f]{8}\./mu)
    const next = await open({}, renderSite(after))
    await next.go('assess.html#level=L3')
    await next.page
      .locator('[data-import]')
      .setInputFiles({ name: 'mine.md', mimeType: 'text/plain', buffer: Buffer.from(text) })
    const said = next.page.getByText(
      /^Imported 1 note, made on the unreleased ladder \w+\. This is the unreleased/u,
    )
    await said.waitFor()
    await next.page
      .getByRole('heading', { name: /^The ladder changed since the unreleased ladder/u })
      .waitFor()
  })

  test('the next level is asked for, and a foreign file is refused', async () => {
    const { page, go } = await open()
    await go('assess.html#level=L3')
    await page.getByRole('button', { name: 'The next level' }).click()
    await page.getByRole('heading', { name: 'L4 Staff Engineer' }).waitFor()
    expect(page.url()).toContain('view=next')
    await page
      .locator('[data-import]')
      .setInputFiles({ name: 'photo.json', mimeType: 'text/plain', buffer: Buffer.from('{"a": 1}') })
    await page.getByText('“photo.json” is no self-assessment').waitFor()
  })
})
