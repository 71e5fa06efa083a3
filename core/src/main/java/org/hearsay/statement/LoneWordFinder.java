package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was said where only one word tells so and nothing else has made a cue of it: an adverb, "Ann reportedly left";
 * inside what another says also a noun, "the clinic denied reports that it had closed", "it stood by its demand that".
 *
 * <p><b>Threads:</b> one per article.
 */
final class LoneWordFinder {
    static final String ADVERB_RULE = "adverb-without-source";
    static final String NOUN_RULE = "noun-without-source";
    static final String OWNER_RULE = "owner-noun";

    /** How many words from a noun its owner may stand: "its latest demand". */
    private static final int BEFORE_NOUN = 2;

    private final List<Passage> passages;
    private final List<List<Draft>> near = new ArrayList<>();
    private final List<Draft> all;

    private LoneWordFinder(List<Passage> passages, List<Draft> known) {
        this.passages = passages;
        this.all = new ArrayList<>(known);
        passages.forEach(passage -> near.add(new ArrayList<>()));
        known.forEach(this::put);
    }

    /**
     * All drafts of an article, with what this class finds.
     *
     * @param passages its passages, in order
     * @param known what has been found
     */
    static List<Draft> complete(List<Passage> passages, List<Draft> known) {
        LoneWordFinder finder = new LoneWordFinder(passages, known);
        finder.keep(finder::adverbs);
        finder.keep(finder::nouns);
        return finder.all;
    }

    /** Adds what is found in each passage; what was found in the same round is not yet known to it. */
    private void keep(IntFunction<List<Draft>> finder) {
        List<Draft> found = IntStream.range(0, passages.size())
                .mapToObj(finder)
                .flatMap(List::stream)
                .toList();
        all.addAll(found);
        found.forEach(this::put);
    }

    /** Puts a draft beside each passage that a part of it touches. */
    private void put(Draft draft) {
        int last = -1;
        for (Span part : parts(draft).sorted().toList()) {
            for (int i = Math.max(last + 1, Passage.indexAt(passages, part.start()));
                    i < passages.size() && passages.get(i).span().start() < part.end();
                    i++) {
                near.get(i).add(draft);
                last = i;
            }
        }
    }

    private static Stream<Span> parts(Draft draft) {
        return Stream.concat(words(draft), draft.content().stream());
    }

    private static Stream<Span> words(Draft draft) {
        return Stream.of(Optional.ofNullable(draft.cue()), Optional.ofNullable(draft.source()))
                .flatMap(Optional::stream);
    }

    private List<Draft> adverbs(int index) {
        List<Draft> found = new ArrayList<>();
        Passage passage = passages.get(index);
        Span whole = passage.span(new Range(0, Math.max(1, passage.endOfWords())));
        for (int i = 0; i < passage.size(); i++) {
            Span adverb = passage.token(i).span();
            if (passage.means(i, WordClass.REPORTED) && isFree(index, adverb)) {
                List<Span> held = around(index, adverb)
                        .map(draft -> within(draft.content(), whole))
                        .orElse(List.of(whole));
                List<Span> content = without(adverb, held);
                if (!content.isEmpty()) {
                    found.add(draft(null, adverb, content, ADVERB_RULE));
                }
            }
        }
        return found;
    }

    private List<Draft> nouns(int index) {
        List<Draft> found = new ArrayList<>();
        Passage passage = passages.get(index);
        for (int i = 0; i + 2 < passage.size(); i++) {
            Span noun = passage.token(i).span();
            Span link = passage.token(i + 1).span();
            Span owner = isOwned(passage, i) ? owner(passage, i) : null;
            if ((owner != null || opens(passage, i)) && isFree(index, noun)) {
                around(index, noun)
                        .filter(draft -> owner == null || draft.holds(owner))
                        .flatMap(draft -> draft.content().stream()
                                .filter(part -> part.contains(link))
                                .findFirst())
                        .map(part -> List.of(new Span(link.start(), part.end())))
                        .map(content -> draft(owner, noun, content, owner == null ? NOUN_RULE : OWNER_RULE))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean opens(Passage passage, int index) {
        String next = passage.token(index + 1).lower();
        return next.equals("that")
                ? passage.means(index, WordClass.REPORT_NOUN)
                : next.equals("of") && passage.means(index, WordClass.ACCUSATION);
    }

    /** Whether a noun and the word after it tell what its owner said: "demand that", "call to". */
    private static boolean isOwned(Passage passage, int index) {
        String next = passage.token(index + 1).lower();
        return next.equals("that")
                ? passage.means(index, WordClass.OWNED_NOUN)
                : next.equals("to") && passage.means(index, WordClass.OWNED_CALL);
    }

    /** Whose a noun is: "its", "Ann Lee's", a word or two before it; null when nobody's. */
    private static @Nullable Span owner(Passage passage, int noun) {
        int last = noun - 1;
        while (last >= 0 && noun - last <= BEFORE_NOUN && !isOwner(passage, last) && isModifier(passage, last)) {
            last--;
        }
        if (last < 0 || !isOwner(passage, last)) {
            return null;
        }
        int first = last;
        while (first > 0
                && passage.token(last).isCapitalised()
                && passage.token(first - 1).isCapitalised()) {
            first--;
        }
        return passage.span(new Range(first, last + 1));
    }

    private static boolean isOwner(Passage passage, int index) {
        Token token = passage.token(index);
        return passage.means(index, WordClass.POSSESSIVE)
                || (token.isCapitalised() && token.lower().endsWith("'s"));
    }

    private static boolean isModifier(Passage passage, int index) {
        return passage.token(index).isWord() && !passage.means(index, WordClass.DETERMINER);
    }

    private static Draft draft(@Nullable Span source, Span cue, List<Span> content, String rule) {
        return new Draft(source, cue, content, null, Stance.ASSERTS, 1, Provenance.ofRule(rule));
    }

    /** Whether a word belongs to no cue and no source. */
    private boolean isFree(int passage, Span word) {
        return near.get(passage).stream().flatMap(LoneWordFinder::words).noneMatch(word::overlaps);
    }

    /** The draft with the smallest content that holds a word. */
    private Optional<Draft> around(int passage, Span word) {
        return near.get(passage).stream()
                .filter(draft -> draft.holds(word))
                .min(Comparator.comparingInt(Draft::length));
    }

    private static List<Span> within(List<Span> parts, Span whole) {
        return parts.stream()
                .filter(whole::overlaps)
                .map(part -> new Span(Math.max(part.start(), whole.start()), Math.min(part.end(), whole.end())))
                .toList();
    }

    /** The spans without a word and the blank beside it. */
    private static List<Span> without(Span word, List<Span> spans) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            if (!span.contains(word)) {
                left.add(span);
                continue;
            }
            if (span.start() < word.start() - 1) {
                left.add(new Span(span.start(), word.start() - 1));
            }
            if (word.end() + 1 < span.end()) {
                left.add(new Span(word.end() + 1, span.end()));
            }
        }
        return left;
    }
}
