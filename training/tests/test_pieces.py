"""The committed fixture is what this tokenizer makes, and the `tokenizers` package cuts the same pieces."""

import importlib.util
import unicodedata
import unittest
from pathlib import Path

from hearsay_training.pieces import fixture_lines, texts
from hearsay_training.wordpiece import WordPiece

CORE = Path(__file__).parents[2] / "core/src"
VOCABULARY = CORE / "main/resources/org/hearsay/encoder/vocabulary.txt"
FIXTURE = CORE / "test/resources/encoder/pieces.jsonl"


class PiecesTest(unittest.TestCase):
    def setUp(self) -> None:
        self.tokenizer = WordPiece.from_vocabulary(VOCABULARY)

    def test_fixture_is_what_the_tokenizer_makes(self) -> None:
        self.assertEqual(FIXTURE.read_text(encoding="ascii").splitlines(), list(fixture_lines(self.tokenizer)))

    def test_every_word_stands_in_its_text_in_order(self) -> None:
        for text in texts():
            at = 0
            for word in self.tokenizer.words(text):
                self.assertLessEqual(at, word.start)
                at = word.end
            self.assertLessEqual(at, len(text))

    @unittest.skipUnless(importlib.util.find_spec("tokenizers"), "left out: no package tokenizers")
    def test_tokenizers_package_cuts_the_same(self) -> None:
        from tokenizers import BertWordPieceTokenizer

        ids = {piece: number for number, piece in enumerate(self.tokenizer.vocabulary)}
        theirs = BertWordPieceTokenizer(ids, lowercase=True)
        for text in map(_comparable, texts()):
            encoded = theirs.encode(text, add_special_tokens=False)
            ours = [word for word in self.tokenizer.words(text) if not word.is_break]
            self.assertEqual([piece for word in ours for piece in word.pieces], encoded.ids, repr(text))
            starts = [span[0] for at, span in enumerate(encoded.offsets) if _begins(encoded.word_ids, at)]
            self.assertEqual([word.start for word in ours], starts, repr(text))


def _begins(words: list[int], at: int) -> bool:
    return at == 0 or words[at] != words[at - 1]


def _comparable(text: str) -> str:
    """Without what that package treats otherwise: special pieces, further ideographs, characters without meaning yet."""
    return "".join(c for c in text.replace("[SEP]", "") if not _differs(c))


def _differs(char: str) -> bool:
    code = ord(char)
    ideograph = 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3134F
    return ideograph or unicodedata.category(char) in ("Cn", "Co", "Cs")


if __name__ == "__main__":
    unittest.main()
