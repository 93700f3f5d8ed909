import { expect, it } from 'vitest'
import { toIntervalChart, toScale } from './interval-chart.ts'

const all = [
  { low: 0, high: 0 },
  { low: 50, high: 100 },
  { low: null, high: 100 },
  { low: 50, high: null },
]

it('draws a dot for a value, a bar for a range, an arrow for an open end, on one scale', () => {
  const scale = toScale(all)
  expect(scale).toEqual({ least: 0, most: 100 })
  expect(toIntervalChart(all[0]!, scale)).toContain('<circle cx="8" cy="7"')
  expect(toIntervalChart(all[1]!, scale)).toContain('M100 7H192')
  expect(toIntervalChart(all[2]!, scale)).toContain('M0 7H192')
  expect(toIntervalChart(all[3]!, scale).match(/class="arrow"/g)?.length).toBe(1)
})

it('draws one value in the middle, and nothing of nothing', () => {
  expect(toIntervalChart({ low: 5, high: 5 }, toScale([{ low: 5, high: 5 }]))).toContain('cx="100"')
  expect(toIntervalChart({ low: null, high: null }, toScale([{ low: null, high: null }]))).toBe('')
})
