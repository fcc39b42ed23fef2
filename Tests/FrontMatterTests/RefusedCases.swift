/// The cases of the YAML test suite that hold what the language leaves out: the kind of the first
/// mistake, without its area, and the names of the cases.
let refusedCases: [String: String] = [
  "anchor": """
  26DV 2SXE 3GZX 3R3P 6BFJ 6KGN 7BMT 7BUB 8XYN 9KAX BU8L CN3R E76Z F2C7 FTA2 JS2J PW8X \
  SKE5 U3XV V55R W5VH X38W Y2GN ZH7C
  """,
  "block-header": "2G84/02 2G84/03",
  "complex-key": """
  4FJ6 5WE3 6M2F 6PBE 7W2P 9MMW A2M4 CT4Q DFF7 FRK4 GH63 JTV5 KK5P L94M LX3P M2N8/00 \
  M2N8/01 M5DY Q9WF RR7F S9E8 SBG9 V9D5 X8DW ZWK4
  """,
  "directive": """
  27NA 2LFX 5TYM 6CK3 6LVF BEC7 C4HZ CC74 DK95/07 MUS6/02 MUS6/03 MUS6/04 MUS6/05 MUS6/06 \
  P76L RTP8 U3C3 W4TN Z9M4
  """,
  "empty-key": "2JQS CFD4 NHX8 NKF9 S3PD SM9W/01 UKK6/00",
  "hash": "DC7X RZP5 XW4D",
  "missing-space": "4ABK",
  "second-document": "6XDY 6ZKB 7Z25 9DXL JHB9 KSS4 L383 M7A3 PUW8 RZT7 U9NS UT92",
  "tag": """
  2AUY 2XXW 33X3 35KP 52DL 565N 57H4 6JWB 6WLZ 735Y 74H7 7FWL 8MK2 9WXW CUP7 EHF6 FH7J \
  HMQ5 J7PZ LE5A M5C3 S4JQ UGM3 UKK6/02 WZ62 Z67P
  """,
]
