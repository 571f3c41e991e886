// Links are kept for years: one to a statement that is gone says so, and where it went.

import { movedId } from '../src/site/assessment/upgrade.js'
import { html } from '../src/site/html.js'
import { fragment } from '../src/site/paths.js'
import { address, loadedLadder } from './data.js'

/** Looks whether what the address names is on the page. */
export function startGone(): void {
  const main = document.querySelector('main')
  if (!main) return
  const look = async (): Promise<void> => {
    document.querySelector('[data-gone]')?.remove()
    const id = namedInAddress()
    // Pairs are the state of a page, and `top` is the browser’s.
    if (id === '' || id === 'top' || id.includes('=') || document.getElementById(id)) return
    const place = document.createElement('p')
    place.className = 'notice'
    place.dataset.gone = ''
    place.setAttribute('role', 'status')
    main.prepend(place)
    const now = await movedTo(id)
    const what = id.includes('/') ? 'statement' : 'part'
    place.innerHTML = html`This ${what} is not in this
    version.${now && html` <a href="${now}">What stands in its place</a>`}`.markup
  }
  addEventListener('hashchange', () => void look())
  void look()
}

function namedInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

/** The address of what an id became, as far as the ladder remembers. */
async function movedTo(id: string): Promise<string | undefined> {
  const ladder = await loadedLadder()
  const now = ladder ? movedId(ladder, id) : id
  const level = now === id ? undefined : ladder?.levels.find((each) => now.startsWith(`${each.id}/`))
  return level && `${address(level.path)}${fragment(now)}`
}
