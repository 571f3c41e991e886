// Marks that git leaves where two changes met.
import rule from '../../src/rules/markdown-slip/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

const told = (place: string, words: string): string =>
  `warning L1.md:${place}: Unexpected \`${words}\`, which git leaves where two changes met, expected one of the texts; choose one, and remove the marks`

says(
  'the marks of a merge, once',
  '# L1\n\n- Plans.\n\n<<<<<<< HEAD\n- Ships.\n\n- Tests.\n>>>>>>> glaze-more\n',
  [told('5:1-5:13', '<<<<<<< HEAD')],
)
says('the last mark alone', '# L1\r\n\r\n- Plans.\r\n\r\n>>>>>>> glaze-more\r\n', [
  told('5:1-5:19', '>>>>>>> glaze-more'),
])
says(
  'marks beside code that has such marks, with a space behind them',
  '# L1\n\n```\n<<<<<<< HEAD\n```\n\n<<<<<<< glaze \n- Ships.\n\n```\n>>>>>>> x\n```\n',
  [told('7:1-7:14', '<<<<<<< glaze')],
)
silent('marks in code, in a line, and quotes', [
  '# L1\n\n```\n<<<<<<< HEAD\n```\n',
  '# L1\n\n```\nglaze\n```\n\n```\n<<<<<<< HEAD\n```\n',
  '# L1\n\nWrites <<<<<<< HEAD\n',
  '# L1\n\n< Plans.\n\n<<<<<<<\n',
  '# L1\n\n>>>>>> Plans.\n\n> Ships.\n',
])
