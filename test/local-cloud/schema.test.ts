import { describe, expect, it } from 'vitest'
import { schemaTest } from '../../local-cloud/engine/schema'

const holds = (schema: object, value: unknown) => schemaTest(schema)(value)

describe('$jsonSchema, as MongoDB reads it', () => {
  it('names types as BSON and as JSON does, both at once and beside allOf', () => {
    const schema = {
      properties: {
        at: { bsonType: ['date', 'null'] },
        n: { type: 'number', allOf: [{ minimum: 2 }] },
      },
    }
    expect(holds(schema, { at: new Date(0), n: 2.5 })).toBe(true)
    expect(holds(schema, { at: null })).toBe(true)
    expect(holds(schema, { at: '1970' })).toBe(false)
    expect(holds(schema, { n: 1 })).toBe(false)
    expect(holds({ bsonType: 'int', type: 'number' }, 1.5)).toBe(false)
  })

  it('excludes the limit itself when told to, as draft 4 writes it', () => {
    const schema = { minimum: 1, maximum: 3, exclusiveMaximum: true, exclusiveMinimum: false }
    expect([1, 2, 3].map((n) => holds(schema, n))).toEqual([true, true, false])
  })

  it('asks fields of objects only: a date has none to lack', () => {
    expect(holds({ required: ['a'] }, new Date(0))).toBe(true)
    expect(holds({ required: ['toString'] }, {})).toBe(false)
  })

  it('closes an object and a list', () => {
    const object = {
      properties: { a: {} },
      patternProperties: { '^b': { bsonType: 'string' } },
      additionalProperties: false,
    }
    expect(holds(object, { a: 1, bc: 'x' })).toBe(true)
    expect(holds(object, { a: 1, c: 'x' })).toBe(false)
    expect(holds(object, { bc: 1 })).toBe(false)
    const list = { items: [{ bsonType: 'int' }], additionalItems: false }
    expect(holds(list, [1])).toBe(true)
    expect(holds(list, [1, 2])).toBe(false)
  })

  it('lets one field depend on another', () => {
    const schema = { dependencies: { a: ['b'], c: { minProperties: 3 } } }
    expect(holds(schema, { a: 1, b: 1 })).toBe(true)
    expect(holds(schema, { a: 1 })).toBe(false)
    expect(holds(schema, { b: 1, c: 1 })).toBe(false)
  })

  it('compares with an enum as a filter does', () => {
    expect(holds({ enum: [new Date(5), { a: 1 }] }, new Date(5))).toBe(true)
    expect(holds({ enum: [new Date(5)] }, new Date(6))).toBe(false)
  })

  it.each([
    [{ $ref: '#' }, 'Unknown $jsonSchema keyword: $ref'],
    [{ not: { format: 'date' } }, 'Unknown $jsonSchema keyword: format'],
    [{ required: 'a' }, '$jsonSchema'],
    [{ pattern: '(' }, '$jsonSchema'],
    [{ bsonType: 'text' }, 'unknown type name: text'],
  ])('refuses %j', (schema, message) => {
    expect(() => holds(schema, 'x')).toThrow(message)
  })
})
