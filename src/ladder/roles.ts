// What a section is for, by its title. Titles that teams really use; a declaration can add its own.

import type { Block } from '../model/block.js'
import type { Section, SectionRole } from '../model/level.js'
import { rememberedText } from '../model/remembered.js'
import { normalizeTitle } from '../model/text.js'
import { comparesLevels, hasNames } from '../layout/compares-levels.js'
import type { Declaration } from './declaration.js'
import { foreignRole } from './foreign-roles.js'
import { leadsOnward } from './onward.js'
import { sectionKey } from './titles.js'

const words: Partial<Record<SectionRole, RegExp>> = {
  overview:
    /^(?:overview|summary|about(?: this)?(?: role| level)?|introduction|intro|description|role|the role|(?:role|job|level) (?:summary|description|overview|profile)|profile|in short|at a glance|tl dr|purpose|mission)$/u,
  responsibilities:
    /^(?:(?:key |core |main |your |the |what we |professional )*(?:responsibilities|expectations|competenc(?:y|ies)|dimensions|skills|capabilities|behaviou?rs|pillars|areas|attributes|accountabilities)(?: and (?:responsibilities|expectations|competencies|skills|behaviou?rs|responsibilities))?(?: by competency| of this role| at this level| expected)?|what we expect|what you(?: wi)?ll do|expectations at this level|levels? expectations)$/u,
  'anti-patterns':
    /^(?:(?:common )?anti ?patterns?(?: to avoid)?|(?:common )?pitfalls?|common mistakes?|warning signs|red flags|failure modes|traps|what (?:this|it) is not|watch outs?)$/u,
  examples: /^(?:some |concrete |sample )?examples?(?: behaviou?rs| projects| of .*)?$/u,
  navigation:
    /^(?:next(?: up| level| rung| steps?)?|previous(?: level)?|navigation|see also|related(?: levels| pages| reading)?|up next)$/u,
  other:
    /^(?:faqs?|frequently asked questions|glossary|notes?|resources|references|further reading|compensation|salary|changelog|history|to ?do|authors?|license|licence|table of contents|contents|acknowledge?ments|broad indicators|indicators|metadata|facts|tenure|contributing|feedback|salary and (?:location|benefits|compensation)|(?:work )?(?:perks|benefits)(?: and (?:perks|benefits))?|(?:how to )?apply(?:ing)?|(?:our|tech|technology|our tech) stack|(?:(?:promotion|next level|overall) )?readiness(?: (?:check|checklist|questions|assessment))?|self (?:check|assessment)(?: (?:check ?list|questions))?)$|^promotions?(?: |$)|^(?:how (?:this|it|an?|\S+) (?:level )?differs?|(?:key |main )?differences?|what (?:changes|is different)) (?:from|to|between) |^additional note| interview/u,
}

/** What pages about jobs have besides: how people are hired and paid, whom they report to, what to read. */
const aside =
  /^(?:(?:hiring|interview|recruitment|application|selection) (?:process|stages|steps|questions|loop|guide)|(?:salary|pay|compensation) (?:range|band|grade|scale)s?|career paths?|reporting lines?|reports to|direct reports|also known as|(?:typical|job|equivalent|similar|alternative|example|common|other|external) titles?|(?:typical |expected )?(?:years of experience|time (?:in|at) (?:the |this )?(?:role|level|position|grade))|(?:(?:recommended|suggested|background|related|additional|further) )?readings?|reading list|books|(?:learning|useful|external|additional|recommended|helpful) (?:resources|links|materials?)|(?:related )?links|related roles?|(?:version|revision|document) history|last (?:updated|reviewed)|about (?:us|the (?:team|company|organi[sz]ation))|who we are|why (?:us|join us|work with us)|(?:assessment|reflection|self reflection|discussion) questions|questions (?:to ask yourself|for (?:self )?reflection)|a day in the life(?: of .*)?|(?:a )?typical (?:day|week)|(?:(?:typical|example|sample|approximate|expected) )?(?:time|activity|work) (?:allocation|split|breakdown|distribution)|how (?:you|they|we) spend (?:your|their|our) time|job (?:code|family)|location)$/u

/** The role that a title has by itself; `undefined` for titles that could be a competency. */
export const roleByTitle = rememberedText((title): SectionRole | undefined => {
  const plain = sectionKey(title)
  for (const [role, pattern] of Object.entries(words)) {
    if (pattern.test(plain)) return role as SectionRole
  }
  return foreignRole(plain) ?? (aside.test(plain) || leadsOnward(title) ? 'other' : undefined)
})

/** The role that a section has by its title, or because it only leads to other pages or holds the level against others. */
export function roleOfSection(section: Section): SectionRole | undefined {
  if (section.sections.length === 0 && holdsTogether(section.blocks)) return 'other'
  return roleByTitle(section.title) ?? (listsPages(section) ? 'navigation' : undefined)
}

/** Whether blocks are a table of the level beside its neighbours, and at most words about it. */
function holdsTogether(blocks: readonly Block[]): boolean {
  const isTable = (block: Block): boolean => comparesLevels(block) && hasNames(block)
  return blocks.some(isTable) && blocks.every((block) => isTable(block) || block.type === 'paragraph')
}

const onlyLink = /^\[[^\]]*\]\((?![a-z][a-z0-9+.-]*:|#)[^()\s]+(?:\([^()\s]*\))?\)$/iu

/** Pictures, comments and lines say nothing. */
const unseen = new Set<string>(['html', 'comment', 'break', 'definition'])

/** Whether a section is a list of links to pages beside this one, and nothing else. */
function listsPages({ blocks, sections }: Section): boolean {
  const items = blocks.flatMap((block) =>
    block.type === 'list' ? block.blocks : unseen.has(block.type) ? [] : [block],
  )
  return (
    sections.length === 0 &&
    items.length > 1 &&
    items.every((item) => {
      const [only, ...more] = 'blocks' in item ? item.blocks : [item]
      return (
        item.type === 'item' &&
        more.length === 0 &&
        only !== undefined &&
        'markdown' in only &&
        onlyLink.test(only.markdown.trim())
      )
    })
  )
}

/** Roles of declared sections by normalized title; aliases count. */
export function declaredRoles(declaration: Declaration): Map<string, SectionRole> {
  const roles = new Map<string, SectionRole>()
  for (const entry of declaration.sections ?? []) {
    const section = typeof entry === 'string' ? { title: entry } : entry
    const role = section.role ?? roleByTitle(section.title) ?? 'other'
    for (const title of [section.title, ...(section.aliases ?? [])]) roles.set(normalizeTitle(title), role)
  }
  return roles
}

/** A heading that is a sentence about a person: `I am a technical mentor`. */
export function isClaim(title: string): boolean {
  return /^(?:i|we|you|my|your|they)\b/u.test(normalizeTitle(title)) && title.split(' ').length > 2
}

/** Whether a section says anything itself: prose or items, not only comments and rules. */
export function hasOwnText(section: Section): boolean {
  return section.blocks.some((block) => !('text' in block) || block.text !== '' || block.type === 'code')
}

/** Whether a section holds a list or a table anywhere. */
export function hasItems(section: Section): boolean {
  return (
    section.blocks.some(
      (block) => block.type === 'list' || block.type === 'table' || block.type === 'cell',
    ) || section.sections.some(hasItems)
  )
}
