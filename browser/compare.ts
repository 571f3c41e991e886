// The page where any two levels are compared.

import { wayUp } from '../src/model/way-up.js'
import { compareLevels } from '../src/site/compare-levels.js'
import { comparisonHtml } from '../src/site/compare-view.js'
import { html } from '../src/site/html.js'
import { stateInAddress, writeAddress } from './address.js'
import { ladder, levels } from './data.js'
import { fillLevels } from './level-choice.js'

/** Wakes the choice of two levels. */
export function startComparison(): void {
  const form = document.querySelector<HTMLFormElement>('[data-compare]')
  const place = document.querySelector<HTMLElement>('[data-comparison]')
  const data = ladder()
  const from = form?.querySelector<HTMLSelectElement>('[name=from]')
  const to = form?.querySelector<HTMLSelectElement>('[name=to]')
  if (!form || !place || !data || !from || !to) return
  form.hidden = false
  let at = ''
  const next = new Map(data.levels.map((level) => [level.id, level.next]))
  const nextOf = (id: string): string[] => next.get(id) ?? []
  fillLevels(from, data)
  fillLevels(to, data)
  const show = async (): Promise<void> => {
    const way = wayUp(nextOf, from.value, to.value)
    const down = way === undefined ? wayUp(nextOf, to.value, from.value) : undefined
    // The lower level stands on the left, whichever was named first.
    const [low, high] = down === undefined ? [from.value, to.value] : [to.value, from.value]
    const ids = [low, ...(way ?? down ?? [high])]
    const [first, ...path] = await levels(ids)
    if (!first) return
    if (from.value === to.value) {
      place.textContent = 'Choose two different levels.'
      return
    }
    const comparison = compareLevels(data, first, path)
    const names = html`<p class="lead print-only">From ${comparison.from.name} to ${comparison.to.name}</p>`
    place.innerHTML = names.markup + comparisonHtml(comparison).markup
    document.getElementById(at)?.scrollIntoView()
  }
  const read = (): void => {
    const state = stateInAddress()
    const first = data.levels[0]
    at = state.get('at') ?? ''
    from.value = state.get('from') ?? first?.id ?? ''
    to.value = state.get('to') ?? first?.next[0] ?? data.levels[1]?.id ?? ''
    void show()
  }
  // The way to a competency keeps the levels in the address: a bare `#ownership` would forget them.
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.jump a') : null
    if (!link) return
    event.preventDefault()
    at = decodeURI(link.getAttribute('href')?.slice(1) ?? '')
    writeAddress({ from: from.value, to: to.value, at })
    const heading = document.getElementById(at)
    if (heading) heading.tabIndex = -1
    heading?.focus()
    heading?.scrollIntoView()
  })
  form.addEventListener('change', (event) => {
    at = ''
    // People ask what comes after a level; whoever wants another one chooses it next.
    const next = data.levels.find(({ id }) => id === from.value)?.next[0]
    if (event.target === from && next !== undefined) to.value = next
    writeAddress({ from: from.value, to: to.value })
    void show()
  })
  addEventListener('hashchange', () => {
    // A place in the page, such as that of the skip link, says nothing of levels.
    if (location.hash === '' || stateInAddress().size > 0) read()
  })
  read()
}
