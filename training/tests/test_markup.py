import unittest

from hearsay_training import markup

NESTED = """=== harbour
{S1 The Meridian} {Q1 reported} {C1 that {S2 a clerk} {Q2 had said} {C2 the quay was shut}}.
{C3 “We wait,”} {S3 she} {Q3 told} {A3 the paper}. {C3 “Nothing moves.”}
"""


class MarkupTest(unittest.TestCase):
    def test_marks_fall_away_and_leave_spans(self):
        row = markup.parse(NESTED)[0]
        self.assertTrue(row.text.startswith("The Meridian reported that a clerk had said the quay was shut.\n“We"))
        for statement in row.statements:
            for role in (statement.source, statement.cue, statement.content, statement.addressee):
                self.assertEqual(list(role), sorted(role))
        words = [[row.text[a:b] for a, b in s.content] for s in row.statements]
        self.assertEqual(words[1], ["the quay was shut"])
        self.assertEqual(words[2], ["“We wait,”", "“Nothing moves.”"])

    def test_a_statement_in_another_is_inner(self):
        self.assertEqual([s.inner for s in markup.parse(NESTED)[0].statements], [False, True, False])

    def test_faults_name_the_article(self):
        for fault in ("{S1 a} {Q1 says} b", "{Q1 says {C1 it}}", "{Q1 says} {C1 it", "x} y", "{X1 a}"):
            with self.assertRaisesRegex(markup.MarkupError, "lost"):
                markup.parse("=== lost\n" + fault)


if __name__ == "__main__":
    unittest.main()
