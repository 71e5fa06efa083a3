package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * The full names of people in one article, to be looked up by last name.
 *
 * <p>A name is a run of two to four capitalised words. A last name that two different full names end in stays as it is
 * written: nothing is guessed. <b>Threads:</b> immutable once built.
 */
final class SpeakerNames {
    private static final int LONGEST_NAME = 4;
    private final Lexicon lexicon;
    private final Map<String, String> fullNames = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    SpeakerNames(List<Sentence> sentences, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Sentence sentence : sentences) {
            List<String> run = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                if (isNamePart(token)) {
                    run.add(withoutOwner(token.form()));
                } else {
                    learn(run);
                    run.clear();
                }
            }
            learn(run);
        }
    }

    private boolean isNamePart(Token token) {
        return token.isWord()
                && token.isCapitalised()
                && !lexicon.is(token.lower(), WordClass.TITLE)
                && !lexicon.is(token.lower(), WordClass.DETERMINER)
                && !lexicon.is(token.lower(), WordClass.OPENING)
                && !lexicon.is(token.lower(), WordClass.WEEKDAY);
    }

    private void learn(List<String> run) {
        if (run.size() < 2 || run.size() > LONGEST_NAME) {
            return;
        }
        String last = run.get(run.size() - 1);
        String name = String.join(" ", run);
        String known = fullNames.get(last);
        if (known == null || name.endsWith(known)) {
            fullNames.put(last, known == null || run.size() <= LONGEST_NAME - 1 ? name : known);
        } else if (!known.endsWith(name)) {
            ambiguous.add(last);
        }
    }

    /** The name that a source's words end in, as full as the article gives it; null when they hold none. */
    @Nullable
    String name(List<String> words) {
        List<String> run = new ArrayList<>();
        for (String word : words) {
            boolean part = Character.isUpperCase(word.codePointAt(0)) && !lexicon.is(lower(word), WordClass.TITLE);
            if (part && !lexicon.is(lower(word), WordClass.DETERMINER)) {
                run.add(withoutOwner(word));
            } else if (run.size() < 2) {
                run.clear();
            } else {
                break;
            }
        }
        if (run.isEmpty()) {
            return null;
        }
        String last = run.get(run.size() - 1);
        String full = fullNames.get(last);
        boolean single = run.size() == 1 && full != null && !ambiguous.contains(last);
        return single ? full : String.join(" ", run);
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }

    private static String withoutOwner(String form) {
        return form.endsWith("'s") || form.endsWith("’s") ? form.substring(0, form.length() - 2) : form;
    }
}
