// What stands around the name of a level in a heading: numbering, emoji, labels.

const decoration = /^(?::[a-z0-9_+-]+:|[\p{So}\p{Sk}•·\s]|\u200d|\ufe0f)+(?=\S)/u
const numbering = /^(?:(?:\d{1,2}\.){1,4}(?:\d{1,2})?|\d{1,2}\)|\d{1,2} ?[:–—-]) (?=[\p{Letter}([])/u
const label = /^(?:(?:job )?title|role|position|level|grade|code): (?=\S)/iu
const levelBeforeCode = /^level (?=[A-Z]{1,4}[ -]?\d)/iu
const expectations = /^(?:expectations|responsibilities) (?:for|of) (?:an? |the )?(?=\p{Letter})/iu
const topic = / (?:role|position|expectations|responsibilities)$/iu

/** The name in a heading whose white space is collapsed: `Senior Engineer` of `2. Senior Engineer role`. */
export function nameIn(heading: string): string {
  let name = heading
  for (const around of [decoration, numbering, label, levelBeforeCode, expectations, topic])
    name = name.replace(around, '')
  return name === '' ? heading : name
}
