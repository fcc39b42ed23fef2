extension Typography {
  /// Texts stay as they were typed.
  public static let none = Typography()

  /// French in Canada, after the Office québécois de la langue française: no-break space before
  /// `:`, none before `; ! ?`.
  public static let frenchCanada: Typography = {
    var table = french
    table.beforeHighPunctuation = .remove
    table.thousands = .noBreak
    return table
  }()

  /// French in France and Belgium, after the Imprimerie nationale: narrow no-break space before
  /// `; ! ?` and within numbers.
  public static let french: Typography = {
    var table = Typography()
    table.beforeColon = .noBreak
    table.beforeHighPunctuation = .narrowNoBreak
    table.insideGuillemets = .noBreak
    table.aroundDash = .noBreak
    table.beforeUnit = .noBreak
    table.thousands = .narrowNoBreak
    table.afterAbbreviation = .noBreak
    table.units = [
      "%", "$", "€", "¢", "£", "h", "min", "km", "m", "cm", "mm", "kg", "g", "ko", "Mo", "Go",
      "°C",
    ]
    table.titles = ["M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Dre"]
    table.numberWords = ["p.", "pp.", "art.", "n°", "nº", "n⁰", "nᵒ", "N°", "no", "nos"]
    table.setsApostrophes = true
    return table
  }()

  /// English: ’ and “ ”, and nothing else.
  public static let english: Typography = {
    var table = Typography()
    table.setsApostrophes = true
    table.setsQuotationMarks = true
    return table
  }()

  /// Dutch: ’, also in `’s avonds`.
  public static let dutch: Typography = {
    var table = Typography()
    table.setsApostrophes = true
    table.clitics = ["s", "t", "n", "k"]
    return table
  }()
}
