// The button for light, dark, or as the device has it.

import { remembered, remember } from './storage.js'

const schemes = ['auto', 'light', 'dark'] as const
type Scheme = (typeof schemes)[number]

const names: Record<Scheme, string> = { auto: 'as on this device', light: 'light', dark: 'dark' }

/** Wakes the button in the head. */
export function startScheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-scheme].tool')
  if (!button) return
  const show = (scheme: Scheme): void => {
    if (scheme === 'auto') delete document.documentElement.dataset['scheme']
    else document.documentElement.dataset['scheme'] = scheme
    button.setAttribute('aria-label', `Colours: ${names[scheme]}`)
    button.title = `Colours: ${names[scheme]}`
  }
  let scheme = schemes.find((known) => known === remembered('scheme')) ?? 'auto'
  show(scheme)
  button.addEventListener('click', () => {
    scheme = schemes[(schemes.indexOf(scheme) + 1) % schemes.length] ?? 'auto'
    remember('scheme', scheme)
    show(scheme)
  })
}
