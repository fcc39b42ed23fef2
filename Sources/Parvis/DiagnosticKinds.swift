import FrontMatter
import Markdown
public import Source
import Templates

extension Diagnostic.Kind {
  /// Every kind that a build can find, in the order of the manual.
  public static let all: [Diagnostic.Kind] =
    sourceKinds + frontMatterKinds + valueKinds + [notASiteAddress] + contentKinds + linkKinds
    + tableKinds + sessionKinds + lockKinds + markdownKinds + checkKinds + longerCheckKinds
    + themeKinds
    + templateKinds + outputKinds
}
