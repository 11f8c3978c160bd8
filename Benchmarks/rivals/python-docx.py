"""python-docx: a table built cell by cell."""

import io

import docx

import sample


def annex(count):
    rows = sample.rows(count)

    def operation():
        document = docx.Document()
        document.add_paragraph("行政处罚名单")
        table = document.add_table(rows=0, cols=5)
        for values in [sample.COLUMNS] + rows:
            for cell, text in zip(table.add_row().cells, values):
                cell.text = text
        file = io.BytesIO()
        document.save(file)
        return file.getvalue()

    return operation


sample.main({"annex": annex})
