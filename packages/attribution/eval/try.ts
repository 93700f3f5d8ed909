import { createAnalyzer } from '@sayso/language'
for (const t of process.argv.slice(2)){
const a=createAnalyzer(t)
const r=a.analyze({start:0,end:t.length})
console.log(r.tokens.map(x=>x.text+'/'+x.penn).join(' '))
console.log(r.phrases.map(p=>t.slice(p.span.start,p.span.end)).join(' | '))
console.log(r.verbs.map(p=>[t.slice(p.span.start,p.span.end),p.form,p.subject,p.object].join('|')).join('  '))}
