// How a heading is put together from a level's code and title: `L4: Lead`, `L4 Lead`, `Lead (L4)`.

import { readIdentity } from '../../layout/identity.js'

/** A heading taken apart. `form` and `separator` are what headings of one ladder have in common. */
export interface Shape {
  form: 'code first' | 'code last' | 'code in brackets' | 'code alone' | 'title alone'
  /** What stands between code and title; empty where there is only one of them. */
  separator: string
  code: string
  title: string
}

/** The shape of a heading's plain text. */
export function shapeOf(heading: string): Shape {
  const { code, title } = readIdentity(heading)
  if (code === undefined) return { form: 'title alone', separator: '', code: '', title }
  const written = writtenCode(heading, code)
  if (title === '') return { form: 'code alone', separator: '', code: written, title }
  const [before = '', after = ''] = heading.split(written, 2)
  if (before.endsWith('(')) return { form: 'code in brackets', separator: ' ', code: written, title }
  if (before.trim() === '') {
    const separator = /^[\s:.|·—–-]*/u.exec(after)?.[0] ?? ''
    return { form: 'code first', separator, code: written, title }
  }
  const separator = /[\s:.|·—–-]*$/u.exec(before)?.[0] ?? ''
  return { form: 'code last', separator, code: written, title }
}

/** Whether two headings are put together in the same way. */
export function sameShape(a: Shape, b: Shape): boolean {
  return a.form === b.form && a.separator === b.separator
}

/** A code and a title put together in a shape; empty where the shape needs what is not known. */
export function inShape({ form, separator }: Shape, code: string, title: string): string {
  if (form !== 'title alone' && code === '') return ''
  if (form !== 'code alone' && title === '') return ''
  switch (form) {
    case 'code first':
      return `${code}${separator}${title}`
    case 'code last':
      return `${title}${separator}${code}`
    case 'code in brackets':
      return `${title} (${code})`
    case 'code alone':
      return code
    case 'title alone':
      return title
  }
}

/** The code as the heading writes it: `IC 2` where the identity says `IC2`. */
function writtenCode(heading: string, code: string): string {
  const letters = (code.match(/\S/gu) ?? []).map((letter) => letter.replace(/[./+]/u, String.raw`\$&`))
  return new RegExp(letters.join(String.raw`[\s-]*`), 'u').exec(heading)?.[0] ?? code
}
