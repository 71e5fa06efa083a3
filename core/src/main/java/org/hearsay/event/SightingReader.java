package org.hearsay.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.encoder.EventAnchor;
import org.hearsay.encoder.EventRoles;
import org.hearsay.encoder.Word;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Gives each sentence of an article what the encoder has seen in it; sentences come in order. One thread. */
final class SightingReader {
    /** The least probability of the likeliest word of a role. */
    private static final double LEAST = 0.1;

    /** From which probability the words beside it belong to it. */
    private static final double MORE = 0.4;

    private final EncodedArticle encoded;
    private int next;

    SightingReader(EncodedArticle encoded) {
        this.encoded = encoded;
    }

    /** The sightings of the next sentence, in order. */
    List<Sighting> read(Sentence sentence) {
        List<EventAnchor> events = encoded.events();
        while (next < events.size() && start(events.get(next)) < sentence.span().start()) {
            next++;
        }
        List<Sighting> found = new ArrayList<>();
        while (next < events.size() && start(events.get(next)) < sentence.span().end()) {
            found.add(sighting(events.get(next++), sentence.tokens()));
        }
        return found;
    }

    private int start(EventAnchor anchor) {
        return span(anchor.word()).start();
    }

    private Span span(int word) {
        return encoded.words().get(word).span();
    }

    private Sighting sighting(EventAnchor anchor, List<Token> tokens) {
        EventRoles roles = anchor.roles();
        BitSet taken = new BitSet();
        taken.set(anchor.word());
        boolean actorFirst = at(roles::actor, likeliest(roles, roles::actor, taken))
                >= at(roles::recipient, likeliest(roles, roles::recipient, taken));
        Phrase first = phrase(roles, actorFirst ? roles::actor : roles::recipient, taken, tokens);
        Phrase second = phrase(roles, actorFirst ? roles::recipient : roles::actor, taken, tokens);
        return new Sighting(
                token(anchor.word(), tokens),
                anchor.kind(),
                anchor.probability(),
                actorFirst ? first : second,
                actorFirst ? second : first);
    }

    private static double at(IntToDoubleFunction role, int word) {
        return word < 0 ? 0 : role.applyAsDouble(word);
    }

    /** The likeliest word of a role that is not taken; negative when none is left. */
    private int likeliest(EventRoles roles, IntToDoubleFunction role, BitSet taken) {
        int best = -1;
        for (int word = roles.from(); word < roles.to(); word++) {
            boolean free = !taken.get(word) && isWord(word);
            if (free && (best < 0 || role.applyAsDouble(word) > role.applyAsDouble(best))) {
                best = word;
            }
        }
        return best;
    }

    /** The run of likely words around the likeliest one; null when none is. */
    private @Nullable Phrase phrase(EventRoles roles, IntToDoubleFunction role, BitSet taken, List<Token> tokens) {
        int best = likeliest(roles, role, taken);
        if (at(role, best) < LEAST) {
            return null;
        }
        int from = best;
        int last = best;
        while (from > roles.from() && !taken.get(from - 1) && role.applyAsDouble(from - 1) > MORE) {
            from--;
        }
        while (last + 1 < roles.to() && !taken.get(last + 1) && role.applyAsDouble(last + 1) > MORE) {
            last++;
        }
        taken.set(from, last + 1);
        int start = token(from, tokens);
        return new Phrase(start, Math.max(start, token(last, tokens)) + 1);
    }

    private boolean isWord(int word) {
        Word read = encoded.words().get(word);
        return !read.isBreak();
    }

    /** The token that holds a word of the encoder. */
    private int token(int word, List<Token> tokens) {
        int start = span(word).start();
        int at = 0;
        while (at + 1 < tokens.size() && tokens.get(at).end() <= start) {
            at++;
        }
        return at;
    }
}
