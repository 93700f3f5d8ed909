"""Claims of a corpus on Spark: every partition is piped through `sayso map`.

    spark-submit claims.py ARTICLES.jsonl OUT [COMMAND]

ARTICLES.jsonl has one article a line (`id`, `text` or `html`, and if known `title`, `published`,
`publisher`, `url`); OUT becomes a folder of Parquet, one row a claim. COMMAND is how the workers
call sayso: `sayso map` where it is installed, else `node /path/to/packages/cli/dist/sayso.js map`.
"""

import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

# Only what the table needs is read out of a row; what else it holds is passed over.
ROW = """
    type STRING, document STRUCT<id: STRING>, code STRING, message STRING,
    claims ARRAY<STRUCT<
        id: STRING,
        document: STRUCT<id: STRING, title: STRING, publisher: STRING, published: STRING>,
        figure: STRUCT<text: STRING, kind: STRING, low: DOUBLE, high: DOUBLE, bound: STRING, unit: STRING>,
        counted: STRUCT<text: STRING>,
        event: STRUCT<lemma: STRING, category: STRING>,
        source: STRUCT<name: STRING, kind: STRING>,
        stance: STRING,
        `where`: ARRAY<STRUCT<text: STRING, country: STRING>>,
        `when`: STRUCT<edtf: STRING>,
        evidence: STRUCT<exact: STRING>
    >>
"""


def main(articles: str, out: str, command: str) -> None:
    spark = SparkSession.builder.appName("sayso").getOrCreate()
    # One line in, one line out, in order, and never an end before the last: what pipe needs.
    lines = spark.sparkContext.textFile(articles).pipe(command)
    rows = spark.read.schema(ROW).json(lines).cache()

    unread = rows.filter("type = 'error'")
    for row in unread.select("document.id", "code", "message").take(20):
        print(f"{row.id}: {row.message} ({row.code})", file=sys.stderr)

    claims = rows.select(F.explode("claims").alias("claim")).select("claim.*")
    claims.write.mode("overwrite").parquet(out)
    print(f"{rows.count() - unread.count()} articles read, {unread.count()} not, {claims.count()} claims")
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) == 4 else "sayso map")
