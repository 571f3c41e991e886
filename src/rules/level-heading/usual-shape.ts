// The way in which the headings of a ladder, or of the other ladders of a run, are put together.

import { grouped } from '../../model/grouped.js'
import type { Level } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { headings, type Headed } from './headed.js'
import { inShape, sameShape, type Shape } from './shape.js'

/** A shape that headings have in common, and one of them. */
export interface Common {
  shape: Shape
  like: Headed
}

/** The shape of at least three headings, and of three quarters of all. */
export function commonShape(headed: readonly Headed[]): Common | undefined {
  const alike = grouped(headed, ({ shape: { form, separator } }) => `${form}:${separator}`)
  const [like] =
    [...alike.values()].find((same) => same.length >= 3 && same.length >= headed.length * 0.75) ?? []
  return like && { shape: like.shape, like }
}

/** Whether all headings have one shape. */
export function isUniform(headed: readonly Headed[]): boolean {
  return headed.every(({ shape }, _, [first]) => first !== undefined && sameShape(shape, first.shape))
}

/**
 * The shape on which at least three other ladders, and three quarters of those with headings of this form, agree. Only
 * the writing of code and title is compared between ladders: whether they have codes is their own.
 */
export function shapeOfOtherLadders(
  own: readonly Headed[],
  form: Shape['form'],
  ladders: readonly ParsedLadder[],
): Common | undefined {
  return commonShape((firstsOf(ladders).get(form) ?? []).filter((first) => !own.includes(first)))
}

/** The first heading of each ladder of a run that writes all its headings alike, by form. */
const firstsOf = remembered((ladders: readonly ParsedLadder[]) =>
  grouped(
    ladders.flatMap((ladder) => {
      const headed = headings(ladder)
      return isUniform(headed) ? headed.slice(0, 1) : []
    }),
    ({ shape }) => shape.form,
  ),
)

/** What a heading of each form is made of. */
const parts: Record<Shape['form'], string> = {
  'code first': 'a code and a title',
  'code last': 'a code and a title',
  'code in brackets': 'a code and a title',
  'code alone': 'a code',
  'title alone': 'a title',
}

/** What is told of a heading whose shape is another. */
export function difference(
  heading: string,
  shape: Shape,
  level: Level,
  { shape: wanted, like }: Common,
): {
  data: { heading: string; expected: string; like: string }
  actual: string
  expected: string[] | undefined
  related: { message: string; at: object }[]
} {
  const title = withoutCode(shape.title, level.code)
  const rewritten = inShape(wanted, shape.code || (level.code ?? ''), title)
  const expected = rewritten === '' ? parts[wanted.form] : `\`${rewritten}\``
  return {
    data: { heading, expected, like: like.heading },
    actual: heading,
    expected: rewritten === '' ? undefined : [rewritten],
    related: [{ message: 'Written like this in most levels.', at: like.level }],
  }
}

/** The title of `l3: Senior Engineer`, a heading whose code is in small letters and so none. */
function withoutCode(title: string, code = ''): string {
  const isWritten = title.toLowerCase().startsWith(code.toLowerCase())
  const rest = title.slice(code.length)
  const bare = rest.replace(/^[\s:.|·—–-]+/u, '')
  return isWritten && bare !== rest ? bare : title
}
