// Front matter at the beginning of a text, as far as it can be told without its parser.

/** Front matter that has lines between its fences, up to the second one. */
export const matter =
  /^(?<before>(?<fence>---|\+\+\+)[ \t]*(?:\r\n?|\n))(?!\k<fence>[ \t]*(?:[\r\n]|$))(?<content>[^]+?)(?:\r\n?|\n)\k<fence>[ \t]*(?=[\r\n]|$)/u
