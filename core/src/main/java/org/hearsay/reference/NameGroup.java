package org.hearsay.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.encoder.MentionType;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All mentions of one article that have the same words, and the group they belong to.
 *
 * <p>Groups that mean the same are united: each then has the same {@link #root()}, the one named first. <b>Threads:</b> for
 * one thread.
 */
final class NameGroup {
    private static final double EVIDENCE = 1;
    private final List<String> words;
    private final NameLexicon lexicon;
    private final List<NamePiece> pieces = new ArrayList<>();
    private final Map<MentionType, Double> votes = new EnumMap<>(MentionType.class);
    private boolean male;
    private boolean female;
    private boolean titled;
    private @Nullable String throne;
    private boolean named;
    private NameGroup parent = this;

    /** An empty group of names with these folded words. */
    NameGroup(List<String> words, NameLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.named = !isSingle();
    }

    void add(NamePiece piece) {
        pieces.add(piece);
        votes.merge(piece.type(), piece.probability(), Double::sum);
        Token before = piece.before();
        if (before == null || !before.isCapitalised()) {
            return;
        }
        male |= lexicon.is(before, NameClass.MALE);
        female |= lexicon.is(before, NameClass.FEMALE);
        titled |= lexicon.is(before, NameClass.COURTESY);
        if (lexicon.is(before, NameClass.REGNAL) && throne == null) {
            throne = before.form();
        }
        if (lexicon.isTitle(before)) {
            votes.merge(MentionType.PERSON, EVIDENCE, Double::sum);
        }
    }

    /** What the group names, by vote. */
    MentionType type() {
        return most(votes);
    }

    /** What all united groups name, by vote; somebody's full name decides what a place's name alone means beside it. */
    static MentionType type(List<NameGroup> united) {
        if (united.stream().anyMatch(group -> !group.isSingle() && group.isPerson())
                && united.stream().allMatch(group -> group.isSingle() || group.isPerson())) {
            return MentionType.PERSON;
        }
        Map<MentionType, Double> sum = new EnumMap<>(MentionType.class);
        united.forEach(group -> group.votes.forEach((type, weight) -> sum.merge(type, weight, Double::sum)));
        return most(sum);
    }

    private static MentionType most(Map<MentionType, Double> votes) {
        MentionType best = MentionType.MISC;
        double most = 0;
        for (Map.Entry<MentionType, Double> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }

    void vote(MentionType type) {
        votes.merge(type, EVIDENCE * pieces.size(), Double::sum);
    }

    boolean isPerson() {
        return type() == MentionType.PERSON;
    }

    /** The folded words without "Jr." and the like. */
    List<String> words() {
        return suffix() == null ? words : words.subList(0, words.size() - 1);
    }

    /** All folded words. */
    String key() {
        return String.join(" ", words);
    }

    @Nullable
    String suffix() {
        String last = words.get(words.size() - 1);
        return words.size() > 1 && lexicon.is(last, NameClass.SUFFIX) ? last : null;
    }

    String first() {
        return words.get(0);
    }

    String last() {
        List<String> core = words();
        return core.get(core.size() - 1);
    }

    boolean isSingle() {
        return words().size() == 1;
    }

    /** Whether one of the united groups has more than one word. */
    boolean isNamed() {
        return root().named;
    }

    List<NamePiece> pieces() {
        return pieces;
    }

    int start() {
        return pieces.get(0).span().start();
    }

    boolean isMale() {
        return male;
    }

    boolean isFemale() {
        return female;
    }

    /** Whether it has stood behind "Mr", "Dr" and the like. */
    boolean isTitled() {
        return titled;
    }

    /** The throne before the name, as written: "King"; null when it has none. */
    @Nullable
    String throne() {
        return throne;
    }

    /** How the name is written most often; of equals, first. */
    String form(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (NamePiece piece : pieces) {
            counts.merge(piece.span().in(text), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .reduce((one, two) -> two.getValue() > one.getValue() ? two : one)
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The first of the groups united with this one. */
    NameGroup root() {
        NameGroup root = this;
        while (root.parent != root) {
            root.parent = root.parent.parent;
            root = root.parent;
        }
        return root;
    }

    /** Says that two groups mean the same. */
    void unite(NameGroup other) {
        NameGroup one = root();
        NameGroup two = other.root();
        if (one.start() <= two.start()) {
            two.parent = one;
            one.named |= two.named;
        } else {
            one.parent = two;
            two.named |= one.named;
        }
    }

    /** Where the group's mentions stand. */
    List<Span> spans() {
        return pieces.stream().map(NamePiece::span).toList();
    }
}
