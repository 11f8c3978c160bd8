"""openpyxl: the rows of a workbook copied into another, nothing checked; as `openpyxl.py IN OUT`."""

import sys

# Python looks beside the script first, and this script bears the library's name.
sys.path.pop(0)
import openpyxl

source, target = sys.argv[1:]
rows = openpyxl.load_workbook(source, read_only=True, data_only=True).active.iter_rows(values_only=True)
workbook = openpyxl.Workbook(write_only=True)
sheet = workbook.create_sheet("行政处罚")
for row in rows:
    sheet.append(row)
workbook.save(target)
