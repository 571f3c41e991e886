// The Markdown of our own readmes for a terminal: headings stand out, lines of comments go, fences are indented.

import { styled, type Terminal } from './terminal.js'

/** Renders Markdown for reading in a terminal; it stays readable as it is, so only what disturbs is changed. */
export function styleMarkdown(markdown: string, terminal: Terminal): string {
  const lines: string[] = []
  let fence: string | undefined
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,}|~{3,})(.*)/u.exec(line)
    if (mark && (fence === undefined || line.trim() === fence)) {
      if (fence === undefined) lines.push(styled(terminal, 'dim', `    ${fenceTitle(mark[2] ?? '')}`))
      fence = fence === undefined ? mark[1] : undefined
    } else if (fence !== undefined) lines.push(line === '' ? '' : `    ${line}`)
    else if (isComment(line.trim())) continue
    else if (/^#{1,6} /u.test(line)) lines.push(styled(terminal, 'bold', line.replace(/^#+ /u, '')))
    else lines.push(inline(line, terminal))
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()}\n`
}

/** A line that is a comment marks what a script writes; comments in code are what the text is about. */
function isComment(line: string): boolean {
  return line.startsWith('<!--') && line.endsWith('-->')
}

/** `file=L1.md` is the name of the file, `report` what rungs says of it, `fixed` what the fix makes. */
function fenceTitle(info: string): string {
  const file = /\bfile=(\S+)/u.exec(info)?.[1]
  const title = /\breport\b/u.test(info) ? 'rungs says:' : /\bfixed\b/u.test(info) ? 'mended' : ''
  return [file === undefined ? '' : `${file}:`, title].filter(Boolean).join(' ')
}

function inline(line: string, terminal: Terminal): string {
  return line
    .replace(/\[([^\][]+)\]\([^()]+\)/gu, '$1')
    .replace(/\*\*([^*]+)\*\*/gu, (_, words: string) => styled(terminal, 'bold', words))
    .replace(/`([^`]+)`/gu, (_, words: string) =>
      styled(terminal, 'cyan', terminal.color ? words : `\`${words}\``),
    )
}
