package org.hearsay.article;

import java.util.HashMap;
import java.util.Map;
import net.dankito.readability4j.util.RegExUtil;

/**
 * What readability4j reads in the names of classes and ids: each name is looked at once a page, as most come often.
 *
 * <p><b>Threads:</b> one per page.
 */
final class ReadabilityNames extends RegExUtil {
    private static final RegExUtil PATTERNS = new RegExUtil(
            RegExUtil.UnlikelyCandidatesDefaultPattern,
            RegExUtil.OkMaybeItsACandidateDefaultPattern,
            RegExUtil.PositiveDefaultPattern,
            RegExUtil.NegativeDefaultPattern,
            RegExUtil.ExtraneousDefaultPattern,
            RegExUtil.BylineDefaultPattern,
            RegExUtil.ReplaceFontsDefaultPattern,
            RegExUtil.NormalizeDefaultPattern,
            RegExUtil.VideosDefaultPattern,
            RegExUtil.NextLinkDefaultPattern,
            RegExUtil.PrevLinkDefaultPattern,
            RegExUtil.WhitespaceDefaultPattern,
            RegExUtil.HasContentDefaultPattern);

    private final Map<String, Boolean> positive = new HashMap<>();
    private final Map<String, Boolean> negative = new HashMap<>();
    private final Map<String, Boolean> unlikely = new HashMap<>();
    private final Map<String, Boolean> maybe = new HashMap<>();
    private final Map<String, Boolean> bylines = new HashMap<>();

    ReadabilityNames() {
        // its own patterns are never asked; to compile the real ones for each page would cost more than to ask them
        super("", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    @Override
    public boolean isPositive(String name) {
        return positive.computeIfAbsent(name, PATTERNS::isPositive);
    }

    @Override
    public boolean isNegative(String name) {
        return negative.computeIfAbsent(name, PATTERNS::isNegative);
    }

    @Override
    public boolean isUnlikelyCandidate(String names) {
        return unlikely.computeIfAbsent(names, PATTERNS::isUnlikelyCandidate);
    }

    @Override
    public boolean okMaybeItsACandidate(String names) {
        return maybe.computeIfAbsent(names, PATTERNS::okMaybeItsACandidate);
    }

    @Override
    public boolean isByline(String names) {
        return bylines.computeIfAbsent(names, PATTERNS::isByline);
    }

    @Override
    public boolean hasContent(String words) {
        return PATTERNS.hasContent(words);
    }

    @Override
    public boolean isWhitespace(String words) {
        return PATTERNS.isWhitespace(words);
    }

    @Override
    public String normalize(String words) {
        for (int i = 1; i < words.length(); i++) {
            if (words.charAt(i) <= ' ' && words.charAt(i - 1) <= ' ') {
                return PATTERNS.normalize(words);
            }
        }
        return words;
    }

    @Override
    public boolean isVideo(String address) {
        return PATTERNS.isVideo(address);
    }
}
