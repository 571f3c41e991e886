// Says when the matrix goes on to the right: some systems show no scroll bar, and a cut column looks like the last.

/** Keeps that true while the matrix is scrolled, filtered or given another width. */
export function startEdges(): void {
  const table = document.querySelector<HTMLElement>('.matrix-scroll')
  const frame = table?.parentElement
  if (!table || !frame) return
  const show = (): void => {
    const { scrollLeft, scrollWidth, clientWidth } = table
    if (scrollLeft + clientWidth >= scrollWidth - 1) {
      delete frame.dataset.more
      return
    }
    const edge = table.getBoundingClientRect().right
    const levels = [...table.querySelectorAll('thead th:not([hidden])')]
    const cut = levels.filter((level) => level.getBoundingClientRect().right > edge + 1).length
    frame.dataset.more = `${String(cut)} more ${cut === 1 ? 'level' : 'levels'} to the right`
  }
  table.addEventListener('scroll', show, { passive: true })
  const watcher = new ResizeObserver(show)
  for (const element of [table, ...table.children]) watcher.observe(element)
  show()
}
