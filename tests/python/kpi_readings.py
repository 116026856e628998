"""What Python's csv and prometheus_client make of the KPIs: {"csv": text} or {"openmetrics": text} comes in, rows or samples go out."""
import csv
import io
import json
import sys


def rows(text):
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def samples(text):
    from prometheus_client.openmetrics.parser import text_string_to_metric_families

    return [
        {"family": family.name, "type": family.type, "unit": family.unit, "help": family.documentation, "labels": sample.labels, "value": sample.value}
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    ]


asked = json.load(sys.stdin)
json.dump({"rows": rows(asked["csv"])} if "csv" in asked else {"samples": samples(asked["openmetrics"])}, sys.stdout)
