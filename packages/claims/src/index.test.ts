import { expect, it } from 'vitest'

it('exports what it says', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toEqual([
    'claimSchema',
    'claimsStage',
    'errorRowSchema',
    'toArticleRow',
    'toClaims',
    'toDocument',
    'toDocumentId',
    'toErrorRow',
    'toIdentity',
    'toJsonSchema',
    'toOriginalDiagnostics',
    'toOriginalHeader',
  ])
})
