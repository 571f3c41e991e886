// Sets the chosen colours before anything is drawn. Loaded at the start, so it is all there is in it.

const chosen = ((): string | null => {
  try {
    return localStorage.getItem('rungs:scheme')
  } catch {
    return null
  }
})()
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['scheme'] = chosen
