"""What the augmentations keep and what they change, on invented text."""

import random
import unittest
from collections.abc import Callable
from dataclasses import replace

from hearsay_training import damage
from hearsay_training.cueless import cueless
from hearsay_training.edits import Edit, Remap, apply
from hearsay_training.marks import parse
from hearsay_training.nesting import nest
from hearsay_training.prose import sentences
from hearsay_training.recue import recue
from hearsay_training.rows import Annotation, Row
from hearsay_training.worldwide import names_of, worldwide
from tests.invented import faults, harbour, said, words


def rngs(count: int) -> list[random.Random]:
    return [random.Random(seed) for seed in range(count)]


class Edits(unittest.TestCase):
    def test_insertion_at_an_edge_stays_outside(self) -> None:
        remap = Remap([Edit(2, 2, "++"), Edit(4, 4, "--")])
        self.assertEqual(remap.text("abcdef"), "ab++cd--ef")
        self.assertEqual((remap.start(2), remap.end(4)), (4, 6))

    def test_span_takes_a_replacement_it_holds_and_leaves_one_that_cuts_it(self) -> None:
        remap = Remap([Edit(2, 4, "XYZ")])
        self.assertEqual((remap.start(2), remap.end(4)), (2, 5))
        self.assertEqual((remap.start(3), remap.end(6)), (5, 7))
        self.assertEqual((remap.start(0), remap.end(3)), (0, 2))

    def test_overlapping_edits_are_refused(self) -> None:
        with self.assertRaises(ValueError):
            Remap([Edit(0, 3, ""), Edit(2, 4, "")])

    def test_statement_without_its_cue_goes(self) -> None:
        row = Row(
            "r", "Ana spoke: yes.", "c", (Annotation(((0, 3),), ((9, 10),), ((11, 14),)),), None
        )
        self.assertEqual(apply(row, [Edit(9, 10, "")]).statements, ())


class Marks(unittest.TestCase):
    def test_marks_may_hold_one_another(self) -> None:
        marked = parse("[s:the [ORG:Gazette]] said")
        self.assertEqual(marked.text, "the Gazette said")
        self.assertEqual(marked.marks, (("s", 0, 11), ("ORG", 4, 11)))

    def test_open_mark_is_refused(self) -> None:
        with self.assertRaises(ValueError):
            parse("[s:the Gazette")


class Prose(unittest.TestCase):
    def test_titles_do_not_end_sentences(self) -> None:
        text = "Mr. Hale left. Then Dr. Iva Moss came.\n\nNobody spoke."
        found = [text[start:end] for start, end in sentences(text)]
        self.assertEqual(found, ["Mr. Hale left.", "Then Dr. Iva Moss came.", "Nobody spoke."])


class Invariants(unittest.TestCase):
    """Every augmentation, many seeds, alone and one after another."""

    def test_spans_stay_inside_and_ordered(self) -> None:
        names = names_of([harbour()])
        augmentations: tuple[Callable[[Row, random.Random], Row], ...] = (
            nest,
            cueless,
            recue,
            lambda row, rng: worldwide(row, names, rng),
            damage.damage,
        )
        for rng in rngs(200):
            row = harbour(named=rng.random() < 0.5)
            for augmentation in augmentations:
                row = augmentation(row, rng)
                self.assertEqual(faults(row), [], row.text)

    def test_same_seed_gives_the_same_row(self) -> None:
        for augmentation in (nest, cueless, recue, damage.damage):
            first = augmentation(harbour(), random.Random(7))
            self.assertEqual(first, augmentation(harbour(), random.Random(7)))


class Damage(unittest.TestCase):
    def test_every_damage_keeps_the_words_of_every_span(self) -> None:
        for _, harm in damage.DAMAGES:
            for rng in rngs(20):
                before = harbour()
                after = harm(before, rng)
                for old, new in zip(before.statements or (), after.statements or (), strict=True):
                    for role in ("source", "cue", "content"):
                        self.assertEqual(
                            words(before, getattr(old, role)),
                            words(after, getattr(new, role)),
                            after.text,
                        )

    def test_lost_breaks_join_paragraphs(self) -> None:
        self.assertTrue(
            any("Week.Dock" in damage.lose_breaks(harbour(), rng).text for rng in rngs(20))
        )

    def test_names_in_added_lines_are_annotated(self) -> None:
        row = damage.add_dateline(harbour(named=True), random.Random(1))
        self.assertGreater(len(row.names or ()), 3)
        self.assertEqual(faults(row), [])

    def test_small_letters_move_nothing(self) -> None:
        row = replace(harbour(), text=harbour().text.replace("Port", "İort"))
        self.assertEqual(len(damage.lower_all(row, random.Random(1)).text), len(row.text))


class Nesting(unittest.TestCase):
    def test_outer_content_holds_inner_statements(self) -> None:
        seen = 0
        for rng in rngs(60):
            row = nest(harbour(), rng)
            statements = row.statements or ()
            for inner in (one for one in statements if one.inner):
                seen += 1
                cue = inner.cue[0]
                held = [
                    other
                    for other in statements
                    if other is not inner
                    and any(a <= cue[0] and cue[1] <= b for a, b in other.content)
                ]
                self.assertTrue(held, row.text)
        self.assertGreater(seen, 60)

    def test_content_leaves_out_the_full_stop_and_takes_that(self) -> None:
        contents = [
            said(row, one.content)
            for row in (nest(harbour(), rng) for rng in rngs(60))
            for one in row.statements or ()
            if said(row, one.cue) in ("reported", "reports")
        ]
        self.assertTrue(any(content.startswith("that ") for content in contents))
        self.assertFalse([content for content in contents if content.endswith(".")])

    def test_told_outlet_is_addressee(self) -> None:
        told = [
            said(row, one.addressee)
            for row in (nest(harbour(), rng) for rng in rngs(60))
            for one in row.statements or ()
            if one.addressee
        ]
        self.assertTrue(told)


class Cueless(unittest.TestCase):
    def test_forms_without_a_verb_appear(self) -> None:
        rows = [cueless(harbour(), rng) for rng in rngs(80)]
        cues = {said(row, one.cue) for row in rows for one in row.statements or ()}
        self.assertLessEqual({":", "—", "(", "reportedly"}, cues)

    def test_split_quotation_becomes_one(self) -> None:
        rows = [cueless(harbour(), rng) for rng in rngs(80)]
        contents = {said(row, one.content) for row in rows for one in row.statements or ()}
        self.assertIn("“Nobody asked us. They simply closed the gate.”", contents)

    def test_hearsay_has_no_source_and_two_parts(self) -> None:
        rows = [cueless(harbour(), rng) for rng in rngs(80)]
        found = {
            said(row, one.content) for row in rows for one in row.statements or () if not one.source
        }
        self.assertIn("The ledger was | incomplete", found)
        self.assertIn("The ledger | to have been incomplete", found)


class Recue(unittest.TestCase):
    def test_only_cues_change(self) -> None:
        changed = set()
        for rng in rngs(60):
            row = recue(harbour(), rng)
            for old, new in zip(harbour().statements or (), row.statements or (), strict=True):
                self.assertEqual(words(harbour(), old.content), words(row, new.content))
                self.assertEqual(words(harbour(), old.source), words(row, new.source))
                changed.add(said(row, new.cue))
        self.assertGreater(len(changed), 30)
        self.assertTrue(any(cue.startswith("As ") for cue in changed))


class Worldwide(unittest.TestCase):
    def test_one_person_stays_one_person(self) -> None:
        names = names_of([harbour()])
        for rng in rngs(20):
            row = worldwide(harbour(), names, rng)
            statements = row.statements or ()
            short = said(row, statements[2].source)
            self.assertNotEqual(short, "Costin")
            self.assertIn(short, said(row, statements[1].source))
            self.assertIn(short, said(row, statements[6].source))


if __name__ == "__main__":
    unittest.main()
