package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Drops from a body what is not the article's running text: the headline over it, captions, link lists, repetitions.
 *
 * <p>An element whose class or id says that it is a caption or a promotion is dropped with all that it holds, unless it
 * holds a large share of the body: then the name means something else. <b>Threads:</b> one per page.
 */
final class BlockFilter {
    /** Words that names of classes and ids have for what is not running text. */
    private static final Pattern JUNK = Pattern.compile(
            "(?<![a-z])(?:captions?|credits?|gallery|slideshow|carousel|byline|author|breadcrumbs?|share|sharing|social"
                    + "|newsletter|subscribe|subscription|sign-?up|related|recirc|recommend(?:ed|ations)?|promo(?:tion)?"
                    + "|comments?|disqus|tags?|taglist|timestamp|pub-?date|published|advert(?:isement)?|sponsor(?:ed)?"
                    + "|sidebar|footer|bio|meta|tooltip|pull-?quote|most-?read|trending|read-?more|more-on|next-post"
                    + "|cookie|nav(?:igation)?|menu|kicker|toolbar)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> JUNK_TAGS = Set.of("figcaption", "aside", "nav", "footer", "menu");

    /** More of the body than this is no caption, whatever its name. */
    private static final double LARGEST_JUNK = 0.3;

    private static final int LONGEST_NAME = 300;
    private static final int LONG_REPETITION = 60;

    private final Map<Element, Integer> held = new HashMap<>();
    private final Map<Element, Boolean> junk = new HashMap<>();
    private final int whole;
    private final String headline;

    private BlockFilter(List<Block> body, @Nullable String headline) {
        this.headline = headline == null ? "" : letters(headline);
        this.whole = BodyFinder.length(body);
        for (Block block : body) {
            Element up = block.box();
            while (up != null) {
                held.merge(up, block.textLength(), Integer::sum);
                up = up.parent();
            }
        }
    }

    static List<Block> filter(List<Block> body, @Nullable String headline) {
        BlockFilter filter = new BlockFilter(body, headline);
        List<Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Block block : body.subList(filter.afterHeadline(body), body.size())) {
            String words = letters(block.text());
            boolean repeated = words.length() >= LONG_REPETITION && !seen.add(words);
            if (!repeated && !filter.isJunk(block.box()) && !isLinks(block)) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** The body starts after its headline, where that stands near the top. */
    private int afterHeadline(List<Block> body) {
        int before = 0;
        for (int i = 0; i < body.size() && before < whole / 4; i++) {
            Block block = body.get(i);
            boolean heading = block.box().nameIs("h1");
            if (heading || (!headline.isEmpty() && letters(block.text()).equals(headline))) {
                return i + 1;
            }
            before += block.textLength();
        }
        return 0;
    }

    private boolean isJunk(Element box) {
        Boolean known = junk.get(box);
        if (known == null) {
            Element up = box.parent();
            known = saysJunk(box) || (up != null && isJunk(up));
            junk.put(box, known);
        }
        return known;
    }

    private boolean saysJunk(Element element) {
        if (held.getOrDefault(element, 0) > whole * LARGEST_JUNK) {
            return false;
        }
        String name = element.className() + " " + element.id();
        return JUNK_TAGS.contains(element.normalName())
                || (name.length() <= LONGEST_NAME && JUNK.matcher(name).find());
    }

    /** A line of links that ends no sentence leads elsewhere. */
    private static boolean isLinks(Block block) {
        return block.linkLength() * 10 > block.textLength() * 8
                && !SentenceEnd.ends(block.text().strip());
    }

    /** The letters and digits of some words, small: what two ways to print one headline share. */
    static String letters(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        StringBuilder made = new StringBuilder(small.length());
        for (int at = 0; at < small.length(); at += Character.charCount(small.codePointAt(at))) {
            int character = small.codePointAt(at);
            if (Character.isLetterOrDigit(character)) {
                made.appendCodePoint(character);
            }
        }
        return made.toString();
    }
}
