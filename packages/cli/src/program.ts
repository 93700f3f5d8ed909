import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { exit, UsageError } from './exit.ts'
import { version } from './version.ts'

const inputs = `
Input is files and directories (every .txt .md .html .json .jsonl in them), or - for standard input:
  .txt .md   one article as text
  .html      one article as a page
  .json      one article: {"text" or "html", and if known "id", "title", "published", "publisher", "url"}
  .jsonl     one such article a line

Exit status: 0 every article was read, 1 some could not be (an error row says which and why), 2 wrong usage.`

const published = () =>
  new Option(
    '--published <date>',
    'when an article was published that does not say, as 2001-07-09',
  ).argParser(readDate)
const input = () =>
  new Option('--input <format>', 'what standard input holds, where its beginning does not tell').choices([
    'text',
    'html',
    'json',
    'jsonl',
  ])
const output = () =>
  new Option('-o, --output <file>', 'write to this file, which appears only when it is complete')
const jobs = () =>
  new Option('--jobs <n>', 'worker threads (by default as many as help)').argParser(readCount)

/** The `sayso` command with all its subcommands; each is loaded only when it is called. */
function program(done: (status: number) => void): Command {
  const sayso = new Command('sayso')
    .description('Reads news articles into attributed figures: who said how many.')
    .version(version)
    .showHelpAfterError('(sayso --help shows how it is called)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  sayso extract article.txt                     a table of its figures
  sayso extract news/ -o claims.parquet         a folder of articles into one table
  sayso compare a.txt b.txt c.html              where they disagree
  sayso report a.txt b.txt -o report.html       a page to read and compare

sayso <command> --help says more.`,
    )

  sayso
    .command('extract')
    .description('the claims of articles: every figure, what it counts, on whose say-so, how firmly')
    .argument('<input...>', 'files, directories, or -')
    .addOption(
      new Option(
        '--format <format>',
        'by default a table on a terminal, else jsonl, or what the -o file is called',
      ).choices(['jsonl', 'csv', 'table', 'parquet', 'hxl', 'idmc', 'web-annotation', 'claim-review']),
    )
    .addOption(output())
    .addOption(published())
    .addOption(input())
    .addOption(jobs())
    .addHelpText(
      'after',
      `${inputs}

Examples:
  sayso extract article.txt
  sayso extract article.txt --published 2001-07-09 --format csv > claims.csv
  sayso extract news/ feed.jsonl -o claims.parquet
  curl -s https://news.example/story.html | sayso extract - --format jsonl`,
    )
    .action(async (paths, options) =>
      done(await (await import('./commands/extract.ts')).extract(paths, options)),
    )

  sayso
    .command('annotate')
    .description('one JSON row an article with every layer, as stand-off annotation')
    .argument('<input...>', 'files, directories, or -')
    .addOption(output())
    .addOption(published())
    .addOption(input())
    .addOption(jobs())
    .addHelpText(
      'after',
      `${inputs}

Every span points into the article as it was received, half-open, in UTF-16 code units.

Examples:
  sayso annotate article.html | jq .header
  sayso annotate corpus.jsonl -o layers.jsonl --jobs 4`,
    )
    .action(async (paths, options) =>
      done(await (await import('./commands/annotate.ts')).annotate(paths, options)),
    )

  sayso
    .command('compare')
    .description('the ledger: the same quantity across articles and sources, and where they disagree')
    .argument('<input...>', 'files of articles or of claims (.jsonl of extract), directories, or -')
    .addOption(
      new Option('--format <format>', 'by default a table on a terminal, else json').choices([
        'json',
        'table',
      ]),
    )
    .addOption(output())
    .addOption(published())
    .addOption(input())
    .addHelpText(
      'after',
      `${inputs}

Findings:
  conflict         two sources give the same quantity for the same time values that cannot both be true
  range-narrowed   an "up to" or a range in one place has become a plain number in another
  arithmetic       parts that are more than their whole, or a percentage that does not fit the counts beside it

Examples:
  sayso compare monday.txt tuesday.txt agency.html
  sayso compare claims.jsonl --format json | jq '.findings[]'`,
    )
    .action(async (paths, options) =>
      done(await (await import('./commands/compare.ts')).compare(paths, options)),
    )

  sayso
    .command('report')
    .description(
      'one self-contained HTML page: the articles with their figures and sources marked, and the ledger',
    )
    .argument('<input...>', 'files, directories, or -')
    .addOption(output())
    .addOption(published())
    .addOption(input())
    .addHelpText(
      'after',
      `${inputs}

Examples:
  sayso report article.txt -o report.html
  sayso report monday.txt tuesday.txt agency.html -o report.html`,
    )
    .action(async (paths, options) =>
      done(await (await import('./commands/report.ts')).report(paths, options)),
    )

  sayso
    .command('map')
    .description(
      'one JSON article a line in, one JSON row a line out, one for one: for pipes such as Spark’s',
    )
    .addOption(published())
    .addHelpText(
      'after',
      `
Reads standard input to its end and never stops on a bad line: it gives an error row. A row is what
annotate prints, its claims included. An article without an id is called stdin:LINE.

Exit status: 0 also where some line gave an error row, so that a cluster does not run the job again.

Examples:
  sayso map < articles.jsonl > rows.jsonl
  rdd.pipe("sayso map")                         in PySpark`,
    )
    .action(async (options) => done(await (await import('./commands/map.ts')).map(options)))

  sayso
    .command('schema')
    .description('the JSON Schema of the records')
    .addHelpText('after', '\nExamples:\n  sayso schema > claim.schema.json')
    .action(async () => done(await (await import('./commands/schema.ts')).schema()))

  return sayso
}

/** Runs the command with its arguments, and gives the status to exit with. */
export async function run(args: readonly string[]): Promise<number> {
  let status: number = exit.allRead
  const sayso = program((given) => {
    status = given
  })
  try {
    if (args.length === 0) {
      process.stderr.write(sayso.helpInformation())
      return exit.usage
    }
    await sayso.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.allRead : exit.usage
    if (error instanceof UsageError) {
      process.stderr.write(`error: ${error.message}\n`)
      return exit.usage
    }
    throw error
  }
}

function readCount(value: string): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1 || count > 256)
    throw new InvalidArgumentError('It must be a number from 1 to 256.')
  return count
}

function readDate(value: string): string {
  if (!/^\d{4}-\d\d-\d\d(T.*)?$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new InvalidArgumentError('It must be a date such as 2001-07-09.')
  }
  return value
}
