// The self-assessment: notes on the level one is at and on the next. They are kept in this browser and go nowhere.

import {
  emptyAssessment,
  readAssessment,
  withNote,
  type Assessment,
  type Note,
} from '../src/site/assessment/assessment.js'
import { accepted, isChanged, levelsOf, seeing, upgradeOf } from '../src/site/assessment/upgrade.js'
import type { LadderData, LevelData } from '../src/site/level-data.js'
import { gapHtml, questionsHtml, upgradeHtml } from '../src/site/assessment/view.js'
import { stateInAddress, writeAddress } from './address.js'
import { startKeeping } from './assess-files.js'
import { ladder, levels } from './data.js'
import { fillLevels } from './level-choice.js'
import { remember, remembered } from './storage.js'

/** Wakes the self-assessment. */
export function startAssessment(): void {
  const root = document.querySelector<HTMLElement>('[data-assess]')
  const data = ladder()
  if (!root || !data) return
  root.hidden = false
  new Sheet(root, data).start()
}

type View = 'own' | 'next'

/** The page's state. A class because everything that happens in the page changes it. */
class Sheet {
  private assessment: Assessment
  private view: View = 'own'
  private shown: LevelData[] = []
  private known: LevelData[] = []

  constructor(
    private readonly root: HTMLElement,
    private readonly data: LadderData,
  ) {
    const { id, version } = data
    this.assessment = stored(id) ?? emptyAssessment(id, version)
  }

  start(): void {
    const choice = this.choice
    fillLevels(choice, this.data)
    choice.addEventListener('change', () => {
      this.go(choice.value, this.view)
    })
    for (const button of this.root.querySelectorAll<HTMLButtonElement>('[data-view]')) {
      button.addEventListener('click', () => {
        this.go(choice.value, button.dataset['view'] === 'next' ? 'next' : 'own')
      })
    }
    this.root.addEventListener('change', (event) => {
      this.note(event.target)
    })
    this.root.addEventListener('input', (event) => {
      if (event.target instanceof HTMLTextAreaElement) this.note(event.target)
    })
    this.root.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('[data-accept]')) this.accept()
    })
    startKeeping(this.root, this.data, {
      read: () => this.assessment,
      write: (assessment) => {
        this.keep(assessment)
        if (assessment.level !== undefined) choice.value = assessment.level
        return this.draw()
      },
    })
    addEventListener('hashchange', () => {
      this.readAddress()
    })
    this.readAddress()
  }

  private get choice(): HTMLSelectElement {
    const found = this.root.querySelector<HTMLSelectElement>('[name=level]')
    if (!found) throw new Error('the page has no choice of levels')
    return found
  }

  private readAddress(): void {
    const state = stateInAddress()
    const wanted = state.get('level') ?? this.assessment.level
    const level = this.data.levels.find(({ id }) => id === wanted) ?? this.data.levels[0]
    this.choice.value = level?.id ?? ''
    this.view = state.get('view') === 'next' ? 'next' : 'own'
    void this.draw()
  }

  private go(level: string, view: View): void {
    this.view = view
    this.keep({ ...this.assessment, level })
    writeAddress({ level, view: view === 'own' ? '' : view })
    void this.draw()
  }

  private async draw(): Promise<void> {
    const own = this.data.levels.find(({ id }) => id === this.choice.value)
    const wanted = [own?.id ?? '', ...(own?.next ?? [])]
    this.shown = await levels(wanted)
    this.known = await levels([...wanted, ...levelsOf(this.assessment, this.data)])
    const asked = this.shown.filter((level) => (level.id === own?.id) === (this.view === 'own'))
    for (const button of this.root.querySelectorAll('[data-view]'))
      button.setAttribute('aria-pressed', String(button.getAttribute('data-view') === this.view))
    this.put('[data-questions]', questionsHtml(asked, this.assessment).markup)
    this.drawGap()
    const upgrade = upgradeOf(this.assessment, this.data, this.known)
    this.put(
      '[data-upgrade]',
      isChanged(upgrade) ? upgradeHtml(upgrade, this.assessment, this.data).markup : '',
    )
    if (!isChanged(upgrade)) this.keep(seeing({ ...this.assessment, version: this.data.version }, this.shown))
  }

  private drawGap(): void {
    this.put('[data-gap]', gapHtml(this.shown, this.assessment).markup)
  }

  private put(selector: string, markup: string): void {
    const place = this.root.querySelector(selector)
    if (place) place.innerHTML = markup
  }

  /** Reads the note that a field belongs to. */
  private note(target: EventTarget | null): void {
    const item = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null
    if (!item) return
    const id = item.dataset['note'] ?? ''
    const found = this.find(id)
    if (!found) return
    const mark = item.querySelector<HTMLInputElement>('input:checked')?.value
    const evidence = item.querySelector('textarea')?.value ?? ''
    const known = mark === 'not-yet' || mark === 'sometimes' || mark === 'consistently' ? mark : undefined
    this.keep(
      withNote(this.assessment, id, {
        ...found,
        ...(known ? { mark: known } : {}),
        ...(evidence.trim() === '' ? {} : { evidence }),
      }),
    )
    this.drawGap()
  }

  private find(id: string): Note | undefined {
    for (const level of this.shown) {
      for (const { id: competency, expectations } of level.competencies) {
        const found = expectations.find((expectation) => expectation.id === id)
        if (found) return { level: level.id, competency, text: found.text, hash: found.hash }
      }
    }
    return undefined
  }

  private accept(): void {
    this.keep(accepted(this.assessment, this.data, this.known))
    void this.draw().then(() => {
      this.choice.focus()
    })
  }

  private keep(assessment: Assessment): void {
    this.assessment = assessment
    const kept = remember(keyOf(this.data.id), JSON.stringify(assessment))
    const message = this.root.querySelector('[data-message]')
    if (!kept && message)
      message.textContent = 'This browser keeps nothing for this page. Export your notes before you leave it.'
  }
}

function keyOf(ladderId: string): string {
  return `assessment:${ladderId}`
}

function stored(ladderId: string): Assessment | undefined {
  try {
    return readAssessment(JSON.parse(remembered(keyOf(ladderId)) ?? 'null'))
  } catch {
    return undefined
  }
}
