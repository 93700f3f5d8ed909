import { SourceText } from '@sayso/core'
import { expect, it } from 'vitest'
import { languageStage } from './stage.ts'

it('adds an analyzer of the cleaned text', () => {
  const { language } = languageStage.run({ source: SourceText.of('Two died.') })
  expect(language.text).toBe('Two died.')
  expect(language.analyze({ start: 0, end: 9 }).verbs).toHaveLength(1)
})
