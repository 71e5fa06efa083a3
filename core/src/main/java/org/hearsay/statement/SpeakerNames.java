package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * The full names of one article, to be looked up by last name or by the letters that stand for them.
 *
 * <p>A person's name is a run of two to four capitalised words; where the article has it with and without words before
 * it ("CEO Ann Lee"), the shorter one counts. A last name that two different full names end in stays as it is written:
 * nothing is guessed. <b>Threads:</b> immutable once built.
 */
final class SpeakerNames {
    private static final int LONGEST_NAME = 4;
    private final Lexicon lexicon;
    private final Map<String, String> fullNames = new HashMap<>();
    private final Map<String, String> acronyms = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> smallWords = new HashSet<>();

    SpeakerNames(List<Sentence> sentences, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Sentence sentence : sentences) {
            learn(sentence.tokens());
        }
    }

    private void learn(List<Token> tokens) {
        List<String> run = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isNamePart(token)) {
                run.add(withoutOwner(token.form()));
                continue;
            }
            if (token.form().equals("(")
                    && i + 2 < tokens.size()
                    && tokens.get(i + 2).form().equals(")")) {
                learnAcronym(run, tokens.get(i + 1).form());
            }
            smallWords.add(token.form());
            learnName(run);
            run.clear();
        }
        learnName(run);
    }

    private boolean isNamePart(Token token) {
        return token.isWord()
                && token.isCapitalised()
                && !isRole(token.form())
                && !lexicon.is(token.lower(), WordClass.DETERMINER)
                && !lexicon.is(token.lower(), WordClass.OPENING)
                && !lexicon.is(token.lower(), WordClass.PREPOSITION)
                && !lexicon.is(token.lower(), WordClass.WEEKDAY);
    }

    private boolean isRole(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lexicon.is(lower, WordClass.TITLE)
                || lexicon.is(lower, WordClass.ROLE)
                || lexicon.is(lower, WordClass.OFFICIAL_HEAD);
    }

    private void learnAcronym(List<String> run, String letters) {
        if (run.size() > 1 && isAcronym(letters) && run.get(0).charAt(0) == letters.charAt(0)) {
            acronyms.putIfAbsent(letters, String.join(" ", run));
        }
    }

    private void learnName(List<String> run) {
        if (run.size() < 2 || run.size() > LONGEST_NAME) {
            return;
        }
        String last = run.get(run.size() - 1);
        String name = String.join(" ", run);
        String known = fullNames.get(last);
        if (known == null || known.endsWith(" " + name)) {
            fullNames.put(last, name);
        } else if (!name.equals(known) && !name.endsWith(" " + known)) {
            ambiguous.add(last);
        }
    }

    /** The name that a source's words end in, as full as the article gives it; null when they hold none. */
    @Nullable
    String name(List<String> words) {
        List<String> run = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean goesOn = i + 1 < words.size()
                    && Character.isUpperCase(words.get(i + 1).codePointAt(0));
            boolean role = isRole(word);
            boolean part = Character.isUpperCase(word.codePointAt(0))
                    && !(role && (goesOn || run.isEmpty()))
                    && !lexicon.is(word.toLowerCase(Locale.ROOT), WordClass.DETERMINER);
            if (part) {
                run.add(withoutOwner(word));
            } else if (run.size() < 2 || (role && goesOn)) {
                run.clear();
            } else {
                break;
            }
        }
        return run.isEmpty() ? null : full(run);
    }

    /** The full name behind a run of capitalised words: the run itself unless it is, or ends in, a known last name. */
    private String full(List<String> run) {
        String last = run.get(run.size() - 1);
        String known = fullNames.get(last);
        String name = String.join(" ", run);
        boolean single = run.size() == 1 && !ambiguous.contains(last);
        if (known != null && (single || name.endsWith(" " + known))) {
            return known;
        }
        return run.size() > LONGEST_NAME ? String.join(" ", run.subList(run.size() - 2, run.size())) : name;
    }

    /** What a word such as "WHO" stands for, if the article says so; null otherwise. */
    @Nullable
    String meaning(String letters) {
        return acronyms.get(letters);
    }

    /** Whether the article gives a full name that ends in this word. */
    boolean isLastName(String word) {
        return fullNames.containsKey(withoutOwner(word));
    }

    /** Whether the article has a word in small letters too, so that its capital is only a sentence's first. */
    boolean isCommon(String word) {
        return smallWords.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word has capitals only, two or more. */
    static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static String withoutOwner(String form) {
        return form.endsWith("'s") || form.endsWith("’s") ? form.substring(0, form.length() - 2) : form;
    }
}
