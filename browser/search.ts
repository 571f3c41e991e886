// Search: a dialog on every page and a page with an address. The index is loaded when it is first needed.

import { html, type Html } from '../src/site/html.js'
import { fragment } from '../src/site/paths.js'
import { searcher, type Hit, type Searcher } from '../src/site/search.js'
import { stateInAddress, writeAddress } from './address.js'
import { address, searchData } from './data.js'

/** Wakes the button in the head, the keys that open the search, and the page. */
export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]')
  const button = document.querySelector<HTMLButtonElement>('[data-search]')
  if (!page && !button) return
  if (page) startPage(page)
  const open = page ? (): void => page.querySelector('input')?.focus() : dialogOpener()
  button?.addEventListener('click', open)
  addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null
    const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isSlash && !(event.key === 'k' && (event.ctrlKey || event.metaKey))) return
    event.preventDefault()
    open()
  })
}

function startPage(page: HTMLElement): void {
  const field = fill(page, (query) => {
    writeAddress({ q: query })
  })
  const read = (): void => {
    const query = stateInAddress().get('q') ?? ''
    if (field.value === query) return
    field.value = query
    field.dispatchEvent(new Event('input'))
  }
  addEventListener('hashchange', read)
  read()
  field.focus()
}

function dialogOpener(): () => void {
  let dialog: HTMLDialogElement | undefined
  return () => {
    if (!dialog) {
      dialog = document.createElement('dialog')
      dialog.className = 'search-dialog'
      dialog.setAttribute('aria-label', 'Search')
      const box = document.createElement('div')
      dialog.append(box)
      document.body.append(dialog)
      fill(box)
      dialog.addEventListener('click', (event) => {
        const isLink = event.target instanceof Element && event.target.closest('a') !== null
        if (event.target === dialog || isLink) dialog?.close()
      })
    }
    if (!dialog.open) dialog.showModal()
    dialog.querySelector('input')?.select()
  }
}

/** Puts a field and its results into a place. */
function fill(place: HTMLElement, changed: (query: string) => void = () => undefined): HTMLInputElement {
  place.innerHTML = html`<p class="field">
      <label for="search">Search the whole ladder</label
      ><input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="search-state"
      />
    </p>
    <p id="search-state" role="status"></p>
    <ul class="hits"></ul>`.markup
  const field = place.querySelector('input')
  const state = place.querySelector('[role=status]')
  const list = place.querySelector<HTMLElement>('.hits')
  if (!field || !state || !list) throw new Error('the search has no place')
  let ready: Promise<Searcher | undefined> | undefined
  field.addEventListener('input', () => {
    changed(field.value)
    ready ??= searchData().then((data) => data && searcher(data))
    void ready.then((search) => {
      const { hits, total } = search?.find(field.value) ?? { hits: [], total: 0 }
      list.innerHTML = html`${hits.map(hitHtml)}`.markup
      state.textContent = field.value.trim() === '' ? '' : counted(total, hits.length)
    })
  })
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') list.querySelector('a')?.click()
    // The field would only be emptied, and one would have to press again.
    const dialog = event.key === 'Escape' ? place.closest('dialog') : null
    if (!dialog) return
    event.preventDefault()
    dialog.close()
  })
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const stops = [field, ...list.querySelectorAll<HTMLElement>('a')]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (!next) return
    event.preventDefault()
    next.focus()
  })
  return field
}

function counted(total: number, shown: number): string {
  if (total === 0) return 'Nothing found. Try the beginning of a word.'
  return `${String(total)} found${shown < total ? `, the first ${String(shown)} shown` : ''}`
}

function hitHtml({ level, area, path, id, runs }: Hit): Html {
  return html`<li>
    <a href="${address(path)}${id !== '' && fragment(id)}"
      ><small>${[level, area].filter((name) => name !== '').join(' · ')}</small
      >${runs.map((run, index) => (index % 2 === 1 ? html`<mark>${run}</mark>` : run))}</a
    >
  </li> `
}
