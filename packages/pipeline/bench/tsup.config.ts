export { bench as default } from '../../../tsup.base.ts'
