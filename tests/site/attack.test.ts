// Documents that would do harm, in a real browser: nothing runs, nothing loads, nothing covers the page.
import { describe, expect, onTestFinished, test } from 'vitest'
import { parseLadder } from '../../src/core.js'
import { renderSite } from '../../src/site.js'
import { hasBrowser, siteFolder, startBrowser, useBrowser } from './browser.js'

const say = 'window.harmed=true'
const hostile = [
  `[link](javascript:${say})`,
  `[link](JaVa&#10;Script:${say})`,
  `[link](data:text/html,<script>${say}</script>)`,
  `[link]( vbscript:${say} "title")`,
  `<a href="javascript:${say}" onclick="${say}">a</a>`,
  `<a href="&#x6A;avascript:${say}">b</a>`,
  `<img src=x onerror=${say}>`,
  `<img src="java\tscript:${say}">`,
  `![pixel](https://example.com/pixel.png)`,
  `![pixel](data:image/svg+xml,<svg/onload=${say}>)`,
  `<svg onload=${say}><script>${say}</script><animate onbegin=${say} attributeName=x></svg>`,
  `<svg><a xlink:href="javascript:${say}"><text>t</text></a></svg>`,
  `<math href="javascript:${say}">m</math>`,
  `<iframe src="https://example.com" srcdoc="<script>parent.${say}</script>"></iframe>`,
  `<object data="https://example.com"></object><embed src="https://example.com">`,
  `</li></ul></main><script>${say}</script><script src="https://example.com/x.js"></script>`,
  `<style>main { display: none } @import url(https://example.com/a.css);</style>`,
  `<link rel="stylesheet" href="https://example.com/a.css">`,
  `<div style="position:fixed;inset:0;background:url(https://example.com/b.png)">over</div>`,
  `<form action="https://example.com"><button formaction="javascript:${say}">go</button></form>`,
  `<meta http-equiv="refresh" content="0;url=https://example.com">`,
  `<base href="https://example.com/">`,
  `<details ontoggle=${say} open><summary>s</summary></details>`,
  `<input autofocus onfocus=${say}>`,
  `<a id="main" name="rungs" class="skip">clobber</a>`,
  `<template><script>${say}</script></template><noscript><p title="</noscript><img src=x onerror=${say}>"></noscript>`,
]

const { ladder } = parseLadder(
  ['L1', 'L2', 'L3'].map((id, index) => ({
    path: `${id}.md`,
    text: `# ${id}: <img src=x onerror=${say}> Engineer\n\n${hostile.join('\n\n')}\n\n## Impact <script>${say}</script>\n\n${hostile
      .map((text) => `- Level ${String(index)} does ${text} often.`)
      .join('\n')}\n\n## Anti-patterns\n\n- **The ${hostile[6] ?? ''}**: does ${hostile[4] ?? ''}.\n`,
  })),
  { name: `'"><script>${say}</script>` },
)

/** Runs in the page. */
const stateOfPage = `(() => {
  const { left, top, width, height } = document.querySelector('.brand').getBoundingClientRect()
  const above = document.elementFromPoint(left + width / 2, top + height / 2)
  return {
    harmed: 'harmed' in window,
    frames: window.length,
    shown: document.querySelector('main').checkVisibility(),
    covered: above === null || above.closest('.brand') === null,
    base: new URL(document.baseURI).protocol,
    links: [...document.querySelectorAll('[href],[src],[action],[formaction]')]
      .flatMap((node) => ['href', 'src', 'action', 'formaction'].map((name) => node.getAttribute(name) ?? ''))
      .filter((address) => /^\\s*(?:javascript|data|vbscript):/i.test(address)),
  }
})()`

/** Runs in the page: whether requests to the site itself and elsewhere fail. */
const requestsFail = `Promise.all(
  ['../data/site.js', 'https://example.com/'].map((address) => fetch(address).then(() => false, () => true)),
)`

describe.skipIf(!hasBrowser)('hostile documents', () => {
  const openPage = useBrowser()

  // Once as it is, and once without the policy: sanitising has to hold alone, and so has the policy.
  test.each([
    ['with the policy', false],
    ['without the policy', true],
  ])(
    'run nothing and load nothing on any page, %s',
    async (_, bypassCSP) => {
      const files = renderSite(ladder, {
        version: `"><script>${say}</script>`,
        language: `en" onload="${say}`,
      })
      const { url, remove } = siteFolder(files)
      onTestFinished(remove)
      const { page, go } = await openPage(url, { bypassCSP })
      const states = [
        ...[...files.keys()].filter((path) => path.endsWith('.html')),
        'compare.html#from=L1&to=L3',
        'assess.html#level=L2',
        'search.html#q=does',
        `search.html#q=<img src=x onerror=${say}>`,
        `matrix.html#competency=<script>${say}</script>`,
        `assess.html#level=<img src=x onerror=${say}>`,
      ]
      for (const path of states) {
        await go(path)
        if (path.includes('#')) await page.waitForTimeout(100)
        const state = await page.evaluate(stateOfPage)
        expect({ path, state }).toEqual({
          path,
          state: { harmed: false, frames: 0, shown: true, covered: false, base: 'file:', links: [] },
        })
      }
    },
    120_000,
  )

  test('the policy alone stops a script, a style and a request that came through', async () => {
    const files = new Map(renderSite(ladder))
    const path = 'levels/L1.html'
    const page = files.get(path) ?? ''
    files.set(
      path,
      page.replace(
        '<main ',
        `<script>${say}</script><p onclick="${say}" style="position:fixed">x</p><a id="js" href="javascript:${say}">y</a><main `,
      ),
    )
    const { url, remove } = siteFolder(files)
    onTestFinished(remove)
    // What the policy stops is told as an error, which any other page may not have.
    const browser = await startBrowser()
    onTestFinished(() => browser.close())
    const opened = await browser.newPage()
    await opened.goto(url + path)
    await opened.locator('#js').click()
    await opened.locator('p[onclick]').click()
    expect(await opened.evaluate(requestsFail)).toEqual([true, true])
    expect(await opened.evaluate<boolean>("'harmed' in window")).toBe(false)
    const position = "getComputedStyle(document.querySelector('p[onclick]')).position"
    expect(await opened.evaluate<string>(position)).toBe('static')
  })
})
