// Printing: the button for it, and what is folded away on a screen.

/** Wakes the button of the page to print, and unfolds what paper cannot. */
export function startPrint(): void {
  unfoldForPaper()
  const button = document.querySelector<HTMLButtonElement>('[data-print]')
  if (!button) return
  button.hidden = false
  button.addEventListener('click', () => {
    print()
  })
}

/** For browsers to which the style sheet cannot say it. Places to write in stay as they are. */
function unfoldForPaper(): void {
  let folded: HTMLDetailsElement[] = []
  const fold = (open: boolean): void => {
    for (const part of folded) part.open = open
  }
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open], :has(> textarea))')]
    fold(true)
  })
  addEventListener('afterprint', () => {
    fold(false)
  })
}
