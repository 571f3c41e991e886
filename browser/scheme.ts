// Runs before anything is drawn: sets the chosen colours, and takes away the words for those who have no scripts.

const chosen = ((): string | null => {
  try {
    return localStorage.getItem('rungs:scheme')
  } catch {
    return null
  }
})()
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['scheme'] = chosen
document.documentElement.dataset['scripts'] = ''
