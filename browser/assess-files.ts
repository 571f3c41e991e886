// Export and import of a self-assessment. Files are made and read in the page itself.

import {
  emptyAssessment,
  merged,
  readAssessment,
  type Assessment,
} from '../src/site/assessment/assessment.js'
import { assessmentMarkdown, readAssessmentMarkdown } from '../src/site/assessment/markdown.js'
import { editionWords } from '../src/site/assessment/edition.js'
import type { LadderData } from '../src/site/level-data.js'

/** Where the notes are. */
export interface Keeper {
  read: () => Assessment
  /** Resolves when the page shows it. */
  write: (assessment: Assessment) => Promise<void>
}

/** Wakes the buttons. */
export function startKeeping(root: HTMLElement, data: LadderData, keeper: Keeper): void {
  const say = (text: string): void => {
    const message = root.querySelector('[data-message]')
    if (message) message.textContent = text
  }
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-export]')) {
    button.addEventListener('click', () => {
      const assessment = keeper.read()
      const isMarkdown = button.dataset['export'] === 'markdown'
      const text = isMarkdown ? asMarkdown(assessment, data) : `${JSON.stringify(assessment, undefined, 2)}\n`
      save(`self-assessment-${data.id}.${isMarkdown ? 'md' : 'json'}`, text)
      say('Exported. The file is where your browser puts downloads.')
    })
  }
  const input = root.querySelector<HTMLInputElement>('[data-import]')
  input?.addEventListener('change', () => {
    const file = input.files?.[0]
    if (!file) return
    void file.text().then(async (text) => {
      const { read, message } = await importText(text, file.name, data, keeper)
      const isTold = root.querySelector('[data-upgrade] h2') !== null
      say(read ? importedWords(read, data.version, isTold) : message)
      input.value = ''
      // What changed in the ladder since is told far above the button that was pressed.
      lead(root, read ? '[data-upgrade] h2, [data-message]' : '[data-message]')
    })
  })
  root.querySelector('[data-clear]')?.addEventListener('click', () => {
    const count = Object.keys(keeper.read().notes).length
    if (
      count > 0 &&
      !confirm(`Delete all ${String(count)} notes from this browser? An export can bring them back.`)
    )
      return
    void keeper.write(emptyAssessment(data.id, data.version))
    say('All notes are deleted from this browser.')
  })
}

/** Moves to the first part of the page that a selector means. */
function lead(root: HTMLElement, selector: string): void {
  const part = root.querySelector<HTMLElement>(selector)
  if (!part) return
  part.tabIndex = -1
  part.focus({ preventScroll: true })
  part.scrollIntoView({ block: 'center' })
}

async function importText(
  text: string,
  name: string,
  data: LadderData,
  keeper: Keeper,
): Promise<{ read?: Assessment; message: string }> {
  const read = readAny(text)
  if (!read) return { message: `“${name}” is no self-assessment that this page exported.` }
  if (read.ladder !== data.id) {
    return { message: `“${name}” is about another ladder, “${read.ladder}”. Nothing was imported.` }
  }
  await keeper.write(merged(keeper.read(), read))
  return { read, message: '' }
}

/** What was imported, and which ladder it was noted on. */
function importedWords({ notes, version }: Assessment, today: string, isTold: boolean): string {
  const count = Object.keys(notes).length
  const made = `Imported ${String(count)} ${count === 1 ? 'note' : 'notes'}, made on ${editionWords(version)}.`
  if (version === today) return made
  const news = isTold ? 'What changed is told above.' : 'Nothing that it concerns has changed.'
  return `${made} This is ${editionWords(today)}. ${news}`
}

function readAny(text: string): Assessment | undefined {
  try {
    return readAssessment(JSON.parse(text))
  } catch {
    return readAssessmentMarkdown(text)
  }
}

function asMarkdown(assessment: Assessment, { title, levels, competencies }: LadderData): string {
  return assessmentMarkdown(assessment, {
    ladder: title,
    level: (id) => levels.find((level) => level.id === id)?.name ?? id,
    competency: (id) => competencies.find((competency) => competency.id === id)?.title ?? 'Expectations',
  })
}

function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 1000)
}
