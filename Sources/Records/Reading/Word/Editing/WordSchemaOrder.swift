/// The order in which WordprocessingML wants the properties of a thing (ECMA-376, part 1). Word calls a file
/// damaged whose order is another.
enum WordSchemaOrder {
  static let paragraph = names(
    """
    pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs \
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd \
    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment \
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
    """)

  static let letters = names(
    """
    ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint \
    noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText \
    vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange
    """)

  static let section = names(
    """
    headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType \
    cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange
    """)

  static let table = names(
    """
    tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd \
    tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange
    """)

  static let row = names(
    """
    cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins \
    del trPrChange
    """)

  static let cell = names(
    """
    cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark \
    headers cellIns cellDel cellMerge tcPrChange
    """)

  /// Those before 奇偶页不同, and that itself; what follows it does not matter here.
  static let settings = names(
    """
    writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries \
    displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts \
    embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader \
    bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState \
    formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge \
    revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride \
    styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone \
    doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders
    """)

  private static func names(_ words: String) -> [String: Int] {
    let names = words.split(separator: " ").map { "w:\($0)" }
    return Dictionary(
      zip(names, names.indices).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }
}
