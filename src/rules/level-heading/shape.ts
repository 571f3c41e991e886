// How a heading is put together from a level's code and title: `L4: Lead`, `L4 Lead`, `Lead (L4)`.

import { codeAsWritten, readIdentity } from '../../layout/identity.js'

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
  const written = codeAsWritten(heading, code)
  if (title === '') return { form: 'code alone', separator: '', code: written, title }
  const [before = '', after = ''] = heading.split(written, 2)
  if (before.endsWith('(')) return { form: 'code in brackets', separator: ' ', code: written, title }
  if (before === '') {
    const separator = /^[\s:.|·—–-]*/u.exec(after)?.[0] ?? ''
    return { form: 'code first', separator, code: written, title }
  }
  const separator = /(?<![\s:.|·—–-])[\s:.|·—–-]*$/u.exec(before)?.[0] ?? ''
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
