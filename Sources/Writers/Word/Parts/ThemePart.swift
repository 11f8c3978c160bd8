import OfficePackaging

/// `word/theme/theme1.xml`: a theme that nothing refers to. Validators and some converters want one;
/// a reference to it would beat the fonts that the standard asks for.
enum ThemePart {
  static func part() -> [UInt8] { XMLWriter.part { $0.markup(theme) } }

  private static let theme: StaticString = """
    <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="公文">\
    <a:themeElements><a:clrScheme name="公文"><a:dk1><a:srgbClr val="000000"/></a:dk1>\
    <a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="000000"/></a:dk2>\
    <a:lt2><a:srgbClr val="FFFFFF"/></a:lt2><a:accent1><a:srgbClr val="FF0000"/></a:accent1>\
    <a:accent2><a:srgbClr val="000000"/></a:accent2><a:accent3><a:srgbClr val="000000"/></a:accent3>\
    <a:accent4><a:srgbClr val="000000"/></a:accent4><a:accent5><a:srgbClr val="000000"/></a:accent5>\
    <a:accent6><a:srgbClr val="000000"/></a:accent6><a:hlink><a:srgbClr val="000000"/></a:hlink>\
    <a:folHlink><a:srgbClr val="000000"/></a:folHlink></a:clrScheme>\
    <a:fontScheme name="公文"><a:majorFont><a:latin typeface="黑体"/><a:ea typeface="黑体"/>\
    <a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="仿宋"/>\
    <a:ea typeface="仿宋"/><a:cs typeface=""/></a:minorFont></a:fontScheme>\
    <a:fmtScheme name="公文"><a:fillStyleLst><a:noFill/><a:noFill/><a:noFill/></a:fillStyleLst>\
    <a:lnStyleLst><a:ln/><a:ln/><a:ln/></a:lnStyleLst><a:effectStyleLst>\
    <a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle>\
    <a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst>\
    <a:bgFillStyleLst><a:noFill/><a:noFill/><a:noFill/></a:bgFillStyleLst></a:fmtScheme>\
    </a:themeElements></a:theme>
    """
}
