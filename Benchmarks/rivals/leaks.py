"""Python's re: the literal patterns for private numbers, over the bytes of a finished file as text."""

import re
import sys

import sample

PATTERNS = [
    r"(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx](?![0-9A-Za-z])",
    r"(?<!\d)[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)",
    r"(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)",
    r"(?<!\d)0\d{2,3}[-—]?\d{7,8}(?!\d)",
    r"(?<!\d)(?:\d[ -]?){15,18}\d(?!\d)",
    r"护照.{0,6}[EeGgDdSsPp][A-Z0-9]\d{7}",
    r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·]?[A-HJ-NP-Z0-9]{5,6}",
    r"(?:住址|家庭住址|户籍|现住)[:：]?.{4,}",
]


def scan(path):
    with open(path, "rb") as file:
        content = file.read()

    def operation():
        text = content.decode()
        for pattern in PATTERNS:
            re.findall(pattern, text)
        return content

    return operation


sample.measure(scan(sys.argv[1]))
