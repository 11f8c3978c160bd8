"""docxtpl: a Word template with Jinja tags, filled and saved in memory."""

import sys

# Python looks beside the script first, and this script bears the library's name.
here = sys.path.pop(0)
import docx
from docxtpl import DocxTemplate

sys.path.append(here)
import io

import sample


def saved(document):
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def filling(template, values):
    def operation():
        document = DocxTemplate(io.BytesIO(template))
        document.render(values)
        return saved(document)

    return operation


def notice(_):
    document = docx.Document()
    for text in sample.NOTICE_PARAGRAPHS:
        document.add_paragraph(text)
    return filling(saved(document), sample.NOTICE)


def annex(count):
    document = docx.Document()
    document.add_paragraph("行政处罚名单")
    table = document.add_table(rows=4, cols=5)
    for cell, name in zip(table.rows[0].cells, sample.COLUMNS):
        cell.text = name
    table.rows[1].cells[0].text = "{%tr for row in rows %}"
    for index, cell in enumerate(table.rows[2].cells):
        cell.text = "{{ row[%d] }}" % index
    table.rows[3].cells[0].text = "{%tr endfor %}"
    return filling(saved(document), {"rows": sample.rows(count)})


sample.main({"notice": notice, "annex": annex})
