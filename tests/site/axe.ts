// Runs axe in a page: the rules of WCAG 2.2 A and AA, and good practice.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[]
}

/** What axe finds, a line each. The page's own policy forbids foreign scripts: open it with `bypassCSP`. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source })
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe
    const result = await run({
      preload: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return result.violations.map(({ id, nodes }) => {
      const examples = nodes.map(({ html }) => html.slice(0, 140)).slice(0, 2)
      return `${id}: ${examples.join(' ')}`
    })
  })
}
