import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { exportCase } from '../../src/export/case.js'
import { uuidOf } from '../../src/export/uuid.js'
import { parse } from '../diff/engineering.js'

const options = {
  baseUri: 'https://example.com/ladder/',
  creator: 'Example Ltd',
  lastChangeDateTime: '2026-01-31T00:00:00Z',
  version: '1.2.0',
  language: 'en',
}

// Required fields, patterns and the ban on other properties, as the CASE 1.1 information model has them.
const uuid = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
}
const text = { type: 'string' }
const date = { type: 'string', format: 'date-time' }
const uri = { type: 'string', format: 'uri' }
const position = { type: 'integer' }
const known = (required: Record<string, object>, optional: Record<string, object> = {}): object => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
})
const identity = { identifier: uuid, uri, lastChangeDateTime: date }
const link = known({ title: text, identifier: uuid, uri })
const criterionLevel = known(identity, {
  description: text,
  quality: text,
  score: { type: 'number' },
  feedback: text,
  position,
  rubricCriterionId: text,
  extensions: { type: 'object' },
})
const criterion = known(identity, {
  category: text,
  description: text,
  CFItemURI: link,
  weight: { type: 'number' },
  position,
  rubricId: text,
  CFRubricCriterionLevels: { type: 'array', items: criterionLevel },
  extensions: { type: 'object' },
})
const schema = known(
  {
    CFDocument: known(
      { ...identity, creator: text, title: text },
      {
        caseVersion: { const: '1.1' },
        frameworkType: text,
        description: text,
        version: text,
        language: text,
        publisher: text,
        notes: text,
        extensions: { type: 'object' },
      },
    ),
  },
  {
    CFItems: {
      type: 'array',
      items: known(
        { ...identity, fullStatement: text },
        {
          abbreviatedStatement: text,
          humanCodingScheme: text,
          CFItemType: text,
          notes: text,
          language: text,
          extensions: { type: 'object' },
        },
      ),
    },
    CFAssociations: {
      type: 'array',
      items: known(
        {
          ...identity,
          associationType: {
            enum: [
              'isChildOf',
              'isPeerOf',
              'isPartOf',
              'exactMatchOf',
              'precedes',
              'isRelatedTo',
              'replacedBy',
              'exemplar',
              'hasSkillLevel',
              'isTranslationOf',
            ],
          },
          originNodeURI: link,
          destinationNodeURI: link,
        },
        { sequenceNumber: position, notes: text, extensions: { type: 'object' } },
      ),
    },
    CFRubrics: {
      type: 'array',
      items: known(identity, {
        title: text,
        description: text,
        CFRubricCriteria: { type: 'array', items: criterion },
      }),
    },
  },
)

describe('exportCase', () => {
  const { ladder } = parse()
  const pack = exportCase(ladder, options)

  it('has every property that CASE 1.1 requires, and none that it does not know', () => {
    const ajv = new Ajv2020({ allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    validate(JSON.parse(JSON.stringify(pack)))
    expect(validate.errors).toBeNull()
  })

  it('gives each part one id, and leads to no part that is not there', () => {
    const ids = [pack.CFDocument.identifier, ...pack.CFItems.map(({ identifier }) => identifier)]
    expect(new Set(ids).size).toBe(ids.length)
    for (const { originNodeURI, destinationNodeURI } of pack.CFAssociations) {
      expect(ids).toContain(originNodeURI.identifier)
      expect(ids).toContain(destinationNodeURI.identifier)
    }
    const associations = pack.CFAssociations.map(({ identifier }) => identifier)
    expect(new Set(associations).size).toBe(associations.length)
  })

  it('says what stands where: a child of its competency, at the skill level of its level, levels in order', () => {
    const told = pack.CFAssociations.map(
      ({ associationType, originNodeURI, destinationNodeURI }) =>
        `${originNodeURI.title} ${associationType} ${destinationNodeURI.title}`,
    )
    expect(told).toContain('Chairs the architecture forum isChildOf Process')
    expect(told).toContain('Chairs the architecture forum hasSkillLevel Staff Engineer')
    expect(told).toContain('Engineer II precedes Senior Engineer')
    expect(told).toContain('Process isChildOf Engineering')
    expect(pack.CFItems.find(({ humanCodingScheme }) => humanCodingScheme === 'L3')?.extensions).toEqual({
      axes: { scope: 'team', horizon: 'months' },
    })
  })

  it('writes the matrix as a rubric', () => {
    const [rubric] = pack.CFRubrics ?? []
    expect(rubric?.CFRubricCriteria.map(({ category }) => category)).toEqual([
      'Impact',
      'Ownership',
      'Process',
      'Culture',
    ])
    expect(
      rubric?.CFRubricCriteria[2]?.CFRubricCriterionLevels.map(({ quality, description }) => [
        quality,
        description,
      ]),
    ).toContainEqual(['Staff Engineer', 'Chairs the architecture forum'])
  })

  it('gives the same ids whenever it runs, and others under another address', () => {
    expect(exportCase(parse().ladder, options)).toEqual(pack)
    const moved = exportCase(ladder, { ...options, baseUri: 'https://example.org/ladder' })
    expect(moved.CFItems[0]?.identifier).not.toBe(pack.CFItems[0]?.identifier)
  })

  it('refuses a date without a zone, and an address that is none', () => {
    expect(() => exportCase(ladder, { ...options, lastChangeDateTime: '2026-01-31' })).toThrow(RangeError)
    expect(() => exportCase(ladder, { ...options, baseUri: 'ladder' })).toThrow(RangeError)
  })
})

describe('uuidOf', () => {
  it('is the version 5 UUID of RFC 9562', () => {
    expect(uuidOf('https://example.com/ladder')).toBe('4a784f1d-eceb-5a8f-a020-cdc37e8eb069')
  })
})
