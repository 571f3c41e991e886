// Why known defects and histories are not found. What a rule finds one day leaves this list by itself.

const needsMeaning = 'two texts must be understood to see that they disagree; words alone do not say it'
const dictionary = 'a spelling checker finds it; docs/rules.md leaves spelling to those'

/** By the id of the defect or history. */
export const outOfReach: Readonly<Record<string, string>> = {
  D065: needsMeaning,
  D067: 'the text names a technology of another field; which technology belongs where is not in the ladder',
  D073: 'the sentence names its own three right after the number; that the four above go by the same name is left to a reader',
  D100: needsMeaning,
  D105: needsMeaning,
  D125: 'the rule stands in a page for authors; each file by itself is consistent',
  D137: dictionary,
  D138: dictionary,
  D139: dictionary,
  D140: dictionary,
  D141: dictionary,
  D142: dictionary,
  D143: dictionary,
  D145: 'a wrong word that exists',
  D146: 'a wrong word that exists',
  D147: 'a wrong word that exists',
  F09: 'the snapshot holds one page and no levels, so there is no ladder to hold it against',
  F11: 'a rating renamed on purpose: before the change nothing was wrong',
  F12: 'a term renamed on purpose: before the change nothing was wrong',
  F28: needsMeaning,
  F29: 'whether a level should ask for it already is the judgement of its authors',
  F31: 'the values should match a chart that is an image; that they fall behind it, no text says',
  F32: 'one wrong word in a definition that is written once',
  F35: 'titles in prose against a list of jobs that is not in the ladder',
}
