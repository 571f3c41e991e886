// The parts of CASE 1.1 that a ladder needs, named as the standard names them.

/** What CASE wants to know besides the ladder. */
export interface CaseOptions {
  /** Where the package is, or will be, published. Ids are made from it, so that it must not change. */
  baseUri: string
  /** Who answers for the ladder: the company's name. */
  creator: string
  /** RFC 3339, with time zone. The export has no clock, so that the same ladder gives the same bytes. */
  lastChangeDateTime: string
  /** Version of the content. */
  version?: string
  /** Two letters of ISO 639-1. */
  language?: string
}

/** `LinkURI` and `LinkGenURI`. */
export interface CaseLink {
  title: string
  identifier: string
  uri: string
}

/** `CFPckgItem`. */
export interface CaseItem {
  identifier: string
  uri: string
  fullStatement: string
  abbreviatedStatement?: string
  humanCodingScheme?: string
  CFItemType?: string
  notes?: string
  language?: string
  extensions?: Record<string, unknown>
  lastChangeDateTime: string
}

/** `CFPckgAssociation`. */
export interface CaseAssociation {
  identifier: string
  uri: string
  associationType: 'isChildOf' | 'precedes' | 'hasSkillLevel'
  originNodeURI: CaseLink
  destinationNodeURI: CaseLink
  sequenceNumber?: number
  lastChangeDateTime: string
}

/** `CFRubricCriterionLevel`: a cell of the matrix. */
export interface CaseCriterionLevel {
  identifier: string
  uri: string
  description: string
  quality: string
  position: number
  rubricCriterionId: string
  lastChangeDateTime: string
}

/** `CFRubricCriterion`: a row of the matrix. */
export interface CaseCriterion {
  identifier: string
  uri: string
  category: string
  CFItemURI: CaseLink
  position: number
  rubricId: string
  lastChangeDateTime: string
  CFRubricCriterionLevels: CaseCriterionLevel[]
}

/** `CFRubric`. */
export interface CaseRubric {
  identifier: string
  uri: string
  title: string
  lastChangeDateTime: string
  CFRubricCriteria: CaseCriterion[]
}

/** `CFPackage`. */
export interface CasePackage {
  CFDocument: {
    identifier: string
    uri: string
    creator: string
    title: string
    lastChangeDateTime: string
    caseVersion: '1.1'
    frameworkType: string
    description?: string
    version?: string
    language?: string
    extensions?: Record<string, unknown>
  }
  CFItems: CaseItem[]
  CFAssociations: CaseAssociation[]
  CFRubrics?: CaseRubric[]
}
