import { expect, it } from 'vitest'
import { toLemma } from './lemma.ts'

it.each([
  ['said', 'VBD', 'say'],
  ['killed', 'VBN', 'kill'],
  ['displaced', 'VBN', 'displace'],
  ['stopped', 'VBD', 'stop'],
  ['fleeing', 'VBG', 'flee'],
  ['hiding', 'VBG', 'hide'],
  ['dying', 'VBG', 'die'],
  ['put', 'VBD', 'put'],
  ['estimates', 'VBZ', 'estimate'],
  ['carries', 'VBZ', 'carry'],
  ['homes', 'NNS', 'home'],
  ['houses', 'NNS', 'house'],
  ['families', 'NNS', 'family'],
  ['children', 'NNS', 'child'],
  ['schoolchildren', 'NNS', 'schoolchild'],
  ['lawmen', 'NNS', 'lawman'],
  ['wives', 'NNS', 'wife'],
  ['Buses', 'NNS', 'bus'],
  ['re-elected', 'VBN', 're-elect'],
  ['n’t', 'RB', 'not'],
  ['’s', 'VBZ', 'be'],
  ['1990s', 'NNS', '1990s'],
  ['Seoul', 'NNP', 'seoul'],
  ['constructor', 'NN', 'constructor'],
])('%s as %s is of %s', (word, penn, lemma) => {
  expect(toLemma(word, penn)).toBe(lemma)
})
