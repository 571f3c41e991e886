// State in the address: what is after `#`, as `name=value` pairs, so that every view can be sent to a colleague.

/** The pairs of the address; empty where it names a place in the page. */
export function stateInAddress(): URLSearchParams {
  const text = location.hash.slice(1)
  return new URLSearchParams(text.includes('=') ? text : '')
}

/** Writes pairs into the address without a step in the history; empty ones are left out. */
export function writeAddress(pairs: Record<string, string>): void {
  const state = new URLSearchParams(Object.entries(pairs).filter(([, value]) => value !== ''))
  const text = state.toString()
  history.replaceState(null, '', text === '' ? location.pathname + location.search : `#${text}`)
}
