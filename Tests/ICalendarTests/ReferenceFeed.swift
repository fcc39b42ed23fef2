import ICalendar

/// The feed of one city that every independent parser accepts, in its published bytes.
enum ReferenceFeed {
  static let bytes = Array(text.replacing("\n", with: "\r\n").utf8)

  private static let text = #"""
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Example Org//Parvis 1.0//FR
    CALSCALE:GREGORIAN
    NAME;LANGUAGE=fr-CA:Café avec un policier – Toronto
    X-WR-CALNAME:Café avec un policier – Toronto
    DESCRIPTION;LANGUAGE=fr-CA:Toutes les rencontres à Toronto
    X-WR-CALDESC:Toutes les rencontres à Toronto
    X-WR-TIMEZONE:America/Toronto
    UID:2b1f0c9e-7a55-5d1c-9e39-0c7a4b0f6f11
    URL:https://example.org/villes/toronto/
    SOURCE;VALUE=URI:https://example.org/calendar/toronto.fr.ics
    LAST-MODIFIED:20261101T140000Z
    REFRESH-INTERVAL;VALUE=DURATION:PT12H
    X-PUBLISHED-TTL:PT12H
    COLOR:steelblue
    BEGIN:VTIMEZONE
    TZID:America/Toronto
    BEGIN:DAYLIGHT
    DTSTART:20070311T020000
    TZOFFSETFROM:-0500
    TZOFFSETTO:-0400
    TZNAME:EDT
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
    END:DAYLIGHT
    BEGIN:STANDARD
    DTSTART:20071104T020000
    TZOFFSETFROM:-0400
    TZOFFSETTO:-0500
    TZNAME:EST
    RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:toronto.2027-01-06@example.org
    DTSTAMP:20261101T140000Z
    LAST-MODIFIED:20261101T140000Z
    CREATED:20260801T090000Z
    SEQUENCE:1
    DTSTART;TZID=America/Toronto:20270113T100000
    DTEND;TZID=America/Toronto:20270113T113000
    SUMMARY;LANGUAGE=fr-CA:Café avec un policier – Toronto
    DESCRIPTION;LANGUAGE=fr-CA:Déplacée du 6 janvier 2027.\n\nhttps://example.
     org/villes/toronto/2027-01-06/
    LOCATION;LANGUAGE=fr-CA:Café Côté Cour\, 12\, rue de l’Église\, Toronto
      (Ontario) M5V 2T6
    GEO:43.653226;-79.383184
    URL:https://example.org/villes/toronto/2027-01-06/
    STATUS:CONFIRMED
    TRANSP:TRANSPARENT
    CLASS:PUBLIC
    END:VEVENT
    BEGIN:VEVENT
    UID:toronto.2027-02-03@example.org
    DTSTAMP:20261028T090000Z
    LAST-MODIFIED:20261028T090000Z
    SEQUENCE:1
    DTSTART;TZID=America/Toronto:20270203T090000
    DTEND;TZID=America/Toronto:20270203T103000
    SUMMARY;LANGUAGE=fr-CA:ANNULÉ : Café avec un policier – Toronto
    DESCRIPTION;LANGUAGE=fr-CA:Formation de l’équipe.\n\nhttps://example.org/vi
     lles/toronto/2027-02-03/
    LOCATION;LANGUAGE=fr-CA:Café Côté Cour\, 12\, rue de l’Église\, Toronto
      (Ontario) M5V 2T6
    GEO:43.653226;-79.383184
    URL:https://example.org/villes/toronto/2027-02-03/
    STATUS:CANCELLED
    TRANSP:TRANSPARENT
    CLASS:PUBLIC
    END:VEVENT
    END:VCALENDAR

    """#
}
