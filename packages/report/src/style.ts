/** The page's style: one column of text with its notes in the margin; on a phone the notes stand below their paragraph. */
export const style: string = `
:root{color-scheme:light dark;--paper:light-dark(#fcfbf8,#16171a);--ink:light-dark(#22211d,#e4e1da);--faint:light-dark(#69665e,#98958d);--line:light-dark(#e2ded4,#32343a);--card:light-dark(#fff,#1e2024);--figure:light-dark(#fbe7a3,#5c4a12);--figure-line:light-dark(#c99700,#d9b23c);--hedged:light-dark(#f9dcc8,#5a3420);--hedged-line:light-dark(#c2571c,#e58c58);--source:light-dark(#14599a,#83b9ee);--alarm:light-dark(#a3231b,#ff958a);--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","Noto Serif",Georgia,serif}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 var(--serif);overflow-wrap:anywhere}
header,main{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem;font-family:var(--sans)}
.brand{margin:0;font-weight:700;letter-spacing:.02em}.brand span{font-weight:400;color:var(--faint)}
h1{font:600 2rem/1.2 var(--serif);margin:.6rem 0}
.sum{margin:.3rem 0;color:var(--faint)}
.legend{font-size:.85rem;margin:.6rem 0}.legend>*{margin-right:.9rem}
a{color:inherit}
a:focus-visible,summary:focus-visible{outline:2px solid var(--source);outline-offset:2px;border-radius:2px}
nav ol{list-style:none;padding:0;margin:1.2rem 0 0;display:grid;gap:.35rem}nav small{color:var(--faint)}
.figure{background:var(--figure);border-bottom:2px solid var(--figure-line);border-radius:3px 3px 0 0;padding:0 .15em;text-decoration:none;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.figure.estimated,.figure.possible,.figure.planned{background:var(--hedged);border-bottom:2px dashed var(--hedged-line)}
.figure.denied{text-decoration:line-through;background:var(--hedged)}
.figure sup{font:600 .62em/1 var(--sans);margin-left:.15em;color:var(--faint)}
h2 .figure sup{font-size:.45em}
a.figure:hover,a.figure:target{outline:2px solid var(--figure-line)}
.source{color:var(--source);font-weight:600}
article,#ledger{border-top:1px solid var(--line);margin-top:2.2rem;padding-top:1.4rem}
article h2{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .6rem;max-width:24em}
.about{font:.85rem/1.5 var(--sans);color:var(--faint);margin:0 0 .6rem}
.row{display:grid;grid-template-columns:minmax(0,40rem) minmax(16rem,1fr);column-gap:2.5rem;align-items:start}
.row>:first-child{grid-column:1;margin:0 0 1em}
.row>.notes{grid-column:2}
.row h3{font-size:1.15rem;margin:.8em 0 .5em}
.row.deck>p{font-size:1.2rem;font-style:italic;color:var(--faint)}
.row.byline>p,.row.credit>p,.row.stamp>p,.row.caption>p{font:.88rem/1.5 var(--sans);color:var(--faint)}
.row.note>p,.row.correction>p{border-left:3px solid var(--line);padding-left:.9rem;font-style:italic}
.row.boilerplate>p{font:.8rem/1.4 var(--sans);color:var(--faint);opacity:.75}
.row.list-item>p{padding-left:1.2rem;text-indent:-.8rem}.row.list-item>p::before{content:"• "}
.row blockquote{border-left:3px solid var(--line);padding-left:.9rem}
.notes{list-style:none;margin:0 0 1rem;padding:0;font:.86rem/1.4 var(--sans);display:grid;gap:.45rem}
li.note{position:relative;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--figure-line);border-radius:6px;padding:.5rem .7rem .5rem 2.1rem;scroll-margin-top:1rem}
li.note.estimated,li.note.possible,li.note.planned,li.note.denied{border-left-color:var(--hedged-line)}
li.note:target{box-shadow:0 0 0 3px var(--figure-line)}
.number{position:absolute;left:.55rem;top:.55rem;min-width:1.2rem;text-align:center;font-size:.75rem;font-weight:600;text-decoration:none;color:var(--faint)}
li.note p{margin:0}.what b{font-size:1.1em;font-variant-numeric:tabular-nums;white-space:nowrap}
.voice q{color:var(--faint);font-style:italic}.own{color:var(--faint)}
.tag{display:inline-block;background:var(--hedged);border-radius:9px;padding:0 .5em;font:500 .75rem/1.5 var(--sans)}
dl{margin:.2rem 0 0;display:flex;flex-wrap:wrap;gap:0 .9rem;font-size:.92em}dl div{display:flex;gap:.35em}dt{color:var(--faint)}dd{margin:0}
li.note details{margin-top:.15rem;color:var(--faint);font-size:.85em}li.note details:not([open]){position:absolute;right:.7rem;top:.5rem}summary{cursor:pointer}.rules{font-family:ui-monospace,monospace;font-size:.9em}
.diagnostics{font:.85rem/1.5 var(--sans);color:var(--faint);margin:1rem 0}
code{font:.9em ui-monospace,monospace}
#ledger{font-family:var(--sans)}#ledger h2{font:600 1.5rem/1.2 var(--serif);margin:.2rem 0 .8rem}
.quiet{color:var(--faint)}
.findings{list-style:none;padding:0;margin:0 0 1.4rem;display:grid;gap:.5rem}
.finding{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--alarm);border-radius:6px;padding:.55rem .8rem;font-size:.95rem}
.finding b{color:var(--alarm);margin-right:.35em}.finding.range-narrowed{border-left-color:var(--hedged-line)}.finding.range-narrowed b{color:var(--hedged-line)}
.finding a{font-size:.85em;color:var(--source);white-space:nowrap}
.quantity{overflow-x:auto;margin:0 0 1.3rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;font:600 1.05rem/1.4 var(--serif);padding-bottom:.25rem}
caption::first-letter{text-transform:uppercase}
th{font-weight:500;text-align:left;color:var(--faint);font-size:.78rem}
td,th{padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:middle}
.time{white-space:nowrap;color:var(--faint);font-variant-numeric:tabular-nums;width:12rem}
.value{font-weight:600;white-space:nowrap;font-variant-numeric:tabular-nums;width:12rem}
.chart{width:14rem}td.voice small{color:var(--faint);margin-left:.5em}
svg{display:block;max-width:100%;overflow:visible}.axis{stroke:var(--line);stroke-width:1}.bar{stroke:var(--figure-line);stroke-width:4;opacity:.55}circle{fill:var(--figure-line)}.arrow{fill:none;stroke:var(--figure-line);stroke-width:2}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
footer{height:3rem}
@media (max-width:56rem){.row{display:block}.row>.notes{margin:-.3rem 0 1.2rem}.chart{display:none}article h2{font-size:1.55rem}.time,.value{width:auto}body{font-size:16px}}
@media print{body{background:#fff;color:#000;font-size:11pt}nav,li.note details{display:none}li.note,.finding{break-inside:avoid}}
`
