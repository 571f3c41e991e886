// What stands around the name of a level in a heading: numbering, emoji, labels, and what the heading is about.

const decoration = /^(?::[a-z0-9_+-]+:|[\p{So}\p{Sk}•·\s]|\u200d|\ufe0f)+(?=\S)/u
const numbering = /^(?:(?:\d{1,2}\.){1,4}(?:\d{1,2})?|\d{1,2}\)|\d{1,2} ?[:–—-]) (?=[\p{Letter}([])/u
const quoted = /^["“”„«»][^"“”„«»]+["“”„«»]$/u
const label = /^(?:(?:job )?title|role|position|level|grade|code): (?=\S)/iu
const levelBeforeCode = /^(?:Level|LEVEL|level) (?=[A-Z]{1,4}[ -]?\d)/u
const topicBefore = /^(?:expectations|responsibilities) (?:for|of) (?:an? |the )?(?=\p{Letter})/iu
const topicBehind = / (?:role|position|expectations|responsibilities)$/iu

/** Begins with a letter, and names nothing before a colon: most headings have nothing around what they are called. */
const bare = /^(?![Ll](?:evel|EVEL) )[A-Za-z][^:]*$/u

/** The name in a heading whose white space is collapsed: `Senior Engineer` of `2. Senior Engineer`. */
export function nameIn(heading: string): string {
  if (bare.test(heading)) return heading
  const name = [decoration, numbering, label, levelBeforeCode].reduce(
    (rest, around) => rest.replace(around, ''),
    heading,
  )
  if (name === '') return heading
  return quoted.test(name) ? name.slice(1, -1).trim() : name
}

/** A name without the topic of the heading: `Senior Engineer` of `Senior Engineer responsibilities`. */
export function withoutTopic(name: string): string {
  if (!name.includes(' ')) return name
  return name.replace(topicBefore, '').replace(topicBehind, '')
}
