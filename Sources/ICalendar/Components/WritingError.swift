/// Why a component cannot be written: it would break a rule of RFC 5545 that some client relies on.
public struct WritingError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Problem: Sendable, Hashable {
    /// RFC 5545 has no component of this name and it does not begin with `X-`.
    case unknownComponent
    /// The component may not stand in the one of this name.
    case misplacedComponent(parent: String)
    /// Components are nested deeper than `Component.depthLimit`.
    case nesting
    /// A calendar or a time zone without what it is for: nothing in it.
    case noContent
    /// Neither RFC 5545 nor RFC 7986 has a property of this name and it does not begin with `X-`.
    case unknownProperty
    /// The property may not stand in this component.
    case misplacedProperty
    /// The component needs the property.
    case missingProperty
    /// The property stands twice where once is allowed.
    case repeatedProperty
    /// VERSION and PRODID are not the first two properties of the calendar.
    case order
    /// The property may not stand beside the one of this name: DTEND beside DURATION.
    case excludedBy(String)
    /// The property must have the same form as the one of this name: DTEND as DTSTART.
    case formDiffers(from: String)
    /// The property must be later than the one of this name: DTEND than DTSTART.
    case notAfter(String)
    /// A zone of this TZID is named, and the calendar has no VTIMEZONE for it, or two.
    case timeZone(String)
    /// Two components of the calendar have this UID and the same RECURRENCE-ID.
    case repeatedUID(String)
    /// A parameter stands twice, or is one that follows from the value.
    case repeatedParameter(String)
    /// A parameter's value cannot be written.
    case parameter(String, ValueError)
    /// The value cannot be written.
    case value(ValueError)
  }

  /// The component's name.
  public let component: String
  /// The property's name, or nil where the component as a whole is wrong.
  public let property: String?
  /// What is wrong.
  public let problem: Problem

  init(_ problem: Problem, in component: String, _ property: String? = nil) {
    self.component = component
    self.property = property
    self.problem = problem
  }
}
