"""Writes what the Java room `encoder` must agree on with this tokenizer: words, pieces, shapes and offsets.

    python -m hearsay_training.pieces VOCABULARY FIXTURE [TEXTS DIGEST]

FIXTURE gets the invented texts below, cut; DIGEST the SHA-256 of all texts in the JSONL file TEXTS, cut.
Offsets are UTF-16 code units, as Java counts; lines are paragraphs.
"""

import hashlib
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from .wordpiece import WordPiece

WRITTEN = (
    "",
    " \n\t\r\n \u00a0\u2003\n",
    "The ferry workers’ union said on Friday: “We won't sign.”",
    "\"It's over,\" Ms. O'Neil-Marsh told Radio 5; 'twas the third strike since 2019-11-04.",
    "«Jamais», a dit Mme Gagné — ‹non› … „nie“ sagte er, ”aldrig” sade hon.",
    "Prices rose 3.5% to $1,299.00 (≈€1 200), i.e. ~£1k/t; see #4 & @desk_3 [sic] {x|y} <z> ^ ` \\ =+",
    "naïve café Ångström São Tomé Đặng Thị Ước Łódź straße İstanbul ıĞŞ Ǆ ǅ ǆ ΌΣΟΣ Σίσυφος ΑΣ",
    "cafe\u0301 \u0301alone e\u0323\u0302x a\u0308\u200b\u0308 n\u0303",
    "İZMİR I\u0307 ﬁne ﬂow Ⅻ ⅻ Ⓐ ª º ① ２０２４ Ｆｕｌｌ ㎏ ½",
    "The minister said 🙂 and 👩\u200d👩\u200d👧 waved 🇳🇴 ✈️ done.👍🏽ok 𝒜𝓁𝓅𝒽𝒶 𐐀𐐨 𝟘",
    "הנשיא אמר: „לא” ב־2023, נָכוֹן? صرّح الوزير: «لن نوقّع»، قال.",
    "港口关闭了，市长说：“不会”。Port港Varnholm口 ひらがな カタカナ ﾊﾝｶｸ 한국어 뉴스 \u3400\u4dff\u4e00\u9fff\ua000",
    "Президент заявил, что ёлка й Й; Україна ї; ქართული Ქ ไทยแลนด์ हिन्दी में",
    "soft\u00adhyphen co\u00adop\u00ad \u00adstart zero\u200bwidth\ufeff \ufeffbom word\u2060joiner \u200e\u202bltr\u202c",
    "null\0inside \x07bell tab\tstop vertical\x0btab form\x0cfeed next\x85line del\x7fete esc\x1b[31m \ufffd re\ufffdplaced",
    "one\ntwo\r\nthree\rfour\n\nfive\n \u200b \nsix\u2028seven\u2029eight\u0085nine\n",
    "\n\nleading breaks\n\n\n\ntrailing breaks\n\n",
    "iPhone eBay McDonald U.S. U.N. UN A I IT's 4G B2B x-Ray NATO-led É ÉCOLE éCOLE 3D ǅ",
    "a" * 99 + " " + "b" * 100 + " " + "c" * 101 + " é" + "é" * 99 + " 한" + "글" * 40 + " " + "𝒜" * 100 + " " + "𝒜" * 101,
    "pseudopseudohypoparathyroidism Antidisestablishmentarianism zzzyxqj qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq",
    "snake_case kebab-case https://port.example/a?b=c&d=%20#e ann.lee@port.example C++ C# .NET 1/2 10:45",
    "…..!!??‽ ‐‑‒–—― ''\"\"``´¨ ¿¡ ·•‣ † ‡ § ¶ ° ′ ″ ‰ ※ ⁂ ❝x❞ 「x」 『x』 （x） 。、",
    "\u037e\u0387\u1fef\u2329\u232a \u2126 \u212a\u212b \ufb1d \uf900",
    "\u180e\u1680\u2000\u200a\u202f\u205f\u3000wide\u3000blanks\u2007here",
)  # fmt: skip
"""Invented; the odd characters are what this is about."""

ODD = (
    "a", "b", "ing", "un", "The", "S", "said", "9", " ", " ", " ", "\n", "\n", "\t", "\r", "\r\n", ".", ",", "“", "”",
    "’", "'", "\"", "-", "—", "\u00ad", "\u200b", "\u0301", "\u0308", "é", "Ö", "ß", "İ", "ı", "Σ", "א", "ש", "م", "ё",
    "港", "口", "한", "ひ", "🙂", "𝒜", "👍🏽", "\0", "\x0b", "\x85", "\u00a0", "\u2028", "\u2029", "\ufeff", "\ufffd",
    "[", "]", "#", "##", "[SEP]", "_", "$", "¿", "ǅ", "ﬁ", "Ⅻ",
)  # fmt: skip
RANDOM_TEXTS = 80


def texts() -> list[str]:
    """The invented texts, and random mixtures of odd characters; always the same."""
    rng = random.Random(20261125)
    mixed = ["".join(rng.choices(ODD, k=rng.randint(1, 40))) for _ in range(RANDOM_TEXTS)]
    return [*WRITTEN, *mixed]


def cut(tokenizer: WordPiece, text: str) -> Iterator[tuple[int, int, int, int, tuple[int, ...]]]:
    """The words of a text as start, end, shape, paragraph, pieces; offsets in UTF-16 code units."""
    units = [0]
    for char in text:
        units.append(units[-1] + 1 + (ord(char) > 0xFFFF))
    for word in tokenizer.words(text):
        yield units[word.start], units[word.end], word.shape, word.paragraph, word.pieces


def fixture_lines(tokenizer: WordPiece) -> Iterator[str]:
    """One JSON object a text: the text, and its words as [start, end, shape, paragraph, pieces]."""
    for text in texts():
        words = [
            [start, end, shape, paragraph, " ".join(tokenizer.vocabulary[piece] for piece in pieces)]
            for start, end, shape, paragraph, pieces in cut(tokenizer, text)
        ]
        yield json.dumps({"text": text, "words": words})


def digest(tokenizer: WordPiece, file: Path) -> str:
    """SHA-256, in hexadecimal digits, of one line a word: start, end, shape, paragraph and its pieces' numbers."""
    found = hashlib.sha256()
    for line in file.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            for *numbers, pieces in cut(tokenizer, json.loads(line)["text"]):
                found.update((" ".join(map(str, [*numbers, *pieces])) + "\n").encode("ascii"))
    return found.hexdigest()


def main(arguments: list[str]) -> None:
    tokenizer = WordPiece.from_vocabulary(Path(arguments[0]))
    Path(arguments[1]).write_text("\n".join(fixture_lines(tokenizer)) + "\n", encoding="ascii")
    if len(arguments) > 2:
        Path(arguments[3]).write_text(digest(tokenizer, Path(arguments[2])) + "\n", encoding="ascii")


if __name__ == "__main__":
    main(sys.argv[1:])
