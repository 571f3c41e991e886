// Texts that are no expectation of anyone: labels, conditions, and sentences that point to another level.

/** A row or heading about conditions of promotion and pay; they hold for all alike. */
export function isPolicy(title: string): boolean {
  return /\b(?:eligib\w+|promotions?|ratings?|compensation|salary|salaries|pay|tenure)\b/iu.test(title)
}

/** A statement that only says what follows (`Criteria for sublevel A`). */
export function isLabel(text: string): boolean {
  return (
    /^(?:criteria|examples?|levels?|sub-?levels?)\b/iu.test(text) || /:$/u.test(text.trim()) || isFacts(text)
  )
}

/** `Category: Development | Subcategory: Systems`. */
function isFacts(text: string): boolean {
  const parts = text.split('|')
  return parts.length > 1 && parts.every((part) => /^[^:]{2,30}: [^:]{1,40}$/u.test(part))
}

/** `10 % - Code reviews`: how much of the time something takes, and not that it is to be done. */
export function isShare(text: string): boolean {
  return /^[~≈]? ?\d{1,3}(?: ?[-–] ?\d{1,3})? ?%(?! of\b)/u.test(text)
}

/** A statement that says that another level's words hold here too. */
export function refersElsewhere(text: string): boolean {
  return /\b(?:same as|unchanged|no change|in line with|all (?:the )?(?:criteria|expectations) (?:from|of|at)|as (?:at|for|in) (?:level|the (?:previous|level below))|equivalent)\b/iu.test(
    text,
  )
}
