// The filter of the matrix: tracks and competencies to look at, kept in the address.

import { stateInAddress, writeAddress } from './address.js'

/** Wakes the filter. */
export function startFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filter]')
  if (!form) return
  form.hidden = false
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  const read = (): void => {
    const state = stateInAddress()
    for (const box of boxes) {
      const wanted = state.get(box.name)
      box.checked = wanted !== null && wanted.split(',').includes(encodeURIComponent(box.value))
    }
    apply(boxes, form)
  }
  form.addEventListener('change', () => {
    writeAddress(Object.fromEntries(['track', 'competency'].map((name) => [name, chosen(boxes, name)])))
    apply(boxes, form)
  })
  form.addEventListener('reset', (event) => {
    // The form's own reset comes after this and would go back to what was ticked at the start.
    event.preventDefault()
    for (const box of boxes) box.checked = false
    writeAddress({})
    apply(boxes, form)
  })
  addEventListener('hashchange', read)
  read()
}

/** The ids that are ticked; nothing where all are shown. */
function chosen(boxes: readonly HTMLInputElement[], name: string): string {
  return boxes
    .filter((box) => box.name === name && box.checked)
    .map(({ value }) => encodeURIComponent(value))
    .join(',')
}

/** Shows what is ticked; where nothing is, all of it. */
function apply(boxes: readonly HTMLInputElement[], form: HTMLFormElement): void {
  const shows = (name: string): ((id: string) => boolean) => {
    const ticked = new Set(boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value))
    return (id) => ticked.size === 0 || ticked.has(id)
  }
  const [track, competency] = [shows('track'), shows('competency')]
  for (const cell of document.querySelectorAll<HTMLElement>('.matrix [data-tracks]'))
    cell.hidden = !(cell.dataset['tracks'] ?? '').split('\n').some(track)
  const isNarrowed = boxes.some(({ name, checked }) => name === 'track' && checked)
  const isNamed = boxes.some(({ name, checked }) => name === 'competency' && checked)
  for (const row of document.querySelectorAll<HTMLElement>('.matrix [data-competency]')) {
    // A track may know nothing of a competency: its row tells nothing, unless it was asked for.
    const isEmpty = row.querySelector('td:not([hidden]) ul') === null
    row.hidden = !competency(row.dataset['competency'] ?? '') || (isNarrowed && !isNamed && isEmpty)
  }
  const isFiltered = boxes.some(({ checked }) => checked)
  const rows = document.querySelectorAll('.matrix tbody tr:not([hidden])').length
  const columns = document.querySelectorAll('.matrix thead th:not(.corner):not([hidden])').length
  const state = form.querySelector('[data-filter-state]')
  if (state)
    state.textContent = isFiltered ? `Shown: ${String(rows)} competencies, ${String(columns)} levels` : ''
  const reset = form.querySelector<HTMLButtonElement>('[type=reset]')
  if (reset) reset.hidden = !isFiltered
}
