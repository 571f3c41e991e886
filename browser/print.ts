// The button that prints.

/** Wakes the button of the page to print. */
export function startPrint(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-print]')
  if (!button) return
  button.hidden = false
  button.addEventListener('click', () => {
    print()
  })
}
