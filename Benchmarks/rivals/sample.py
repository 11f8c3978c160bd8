"""The invented data of Works/Sample.swift and Works/SmallNotice.swift, and how a turn is measured."""

import sys
import time

COLUMNS = ["序号", "当事人", "案由", "处罚", "日期"]

NOTICE = {
    "标题": "关于做好春节期间药品安全检查工作的通知",
    "主送": "各县（区）市场监督管理局",
    "导语": "为保障春节期间人民群众用药安全，现就有关事项通知如下。",
    "重点": "突出检查城乡接合部和农村地区的药店、诊所，以及上一年度受到行政处罚的单位。",
    "责任": "各县（区）局主要负责人要亲自部署，检查情况于2026年2月25日前报送市局。",
    "署名": "演示市市场监督管理局",
    "日期": "2026年1月20日",
}

NOTICE_PARAGRAPHS = [
    "{{ 标题 }}", "{{ 主送 }}：", "{{ 导语 }}", "一、突出检查重点", "{{ 重点 }}", "二、落实工作责任",
    "{{ 责任 }}", "{{ 署名 }}", "{{ 日期 }}",
]


def rows(count):
    return [
        [str(n), f"演示市第{n}号示例药店", "未按规定保存购进记录", f"警告，罚款{1000 + n}元", f"2026年1月{n % 28 + 1}日"]
        for n in range(1, count + 1)
    ]


def measure(operation):
    """Prints what Measuring/Turn.swift reads: processor seconds of one run, and its bytes."""
    start = time.process_time()
    size = len(operation())
    first = time.process_time() - start
    if first >= 2:
        return print(first, size)
    total = runs = 0
    while total < 0.3 or runs < 2:
        start = time.process_time()
        operation()
        total += time.process_time() - start
        runs += 1
    print(total / runs, size)


def main(works):
    name, count = sys.argv[1], int(sys.argv[2])
    measure(works[name](count))
