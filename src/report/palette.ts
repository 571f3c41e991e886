// The few colours of the pretty report.

/** Colours a text, or leaves it alone. */
export type Ink = (text: string) => string

/** One ink for each thing that is told apart by colour. */
export type Palette = Record<'error' | 'warning' | 'info' | 'good' | 'frame' | 'strong', Ink>

/** Inks as terminal codes (SGR), all of them bold and of the sixteen colours that every theme defines. */
export function palette(color: boolean): Palette {
  const ink =
    (codes: string): Ink =>
    (text) =>
      color && text ? `\u001b[${codes}m${text}\u001b[0m` : text
  return {
    error: ink('1;31'),
    warning: ink('1;33'),
    info: ink('1;36'),
    good: ink('1;32'),
    frame: ink('1;34'),
    strong: ink('1'),
  }
}
