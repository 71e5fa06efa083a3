package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the patterns of {@code rules.tsv}; the head of that file tells how they are written.
 *
 * <p><b>Errors:</b> a malformed pattern is a fault of this project: {@link IllegalStateException} with the pattern.
 */
final class PatternParser {
    private final Map<String, Pattern> parts;
    private final String source;
    private final List<String> symbols;
    private int next;

    private PatternParser(String source, Map<String, Pattern> parts) {
        this.source = source;
        this.parts = parts;
        String spaced = source.replaceAll("([!()|?\\[\\]{}])", " $1 ").strip();
        this.symbols = List.of(spaced.split("\\s+"));
    }

    /** Reads a whole rule: what must stand before, the expression, what must stand after. */
    static Framed framed(String source, Map<String, Pattern> parts) {
        PatternParser parser = new PatternParser(source, parts);
        Frame before = parser.frame();
        Pattern body = parser.choice();
        Frame after = parser.frame();
        parser.expectEnd();
        return new Framed(before, body, after);
    }

    /** Reads a part that other patterns name. */
    static Pattern part(String source, Map<String, Pattern> parts) {
        PatternParser parser = new PatternParser(source, parts);
        Pattern pattern = parser.choice();
        parser.expectEnd();
        return pattern;
    }

    private Frame frame() {
        if (!peek("[")) {
            return Frame.OPEN;
        }
        next++;
        boolean wanted = !peek("!");
        if (!wanted) {
            next++;
        }
        Pattern pattern = choice();
        take("]");
        return new Frame(pattern, wanted);
    }

    private Pattern choice() {
        List<Pattern> ways = new ArrayList<>();
        ways.add(sequence());
        while (peek("|")) {
            next++;
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : new Pattern.Choice(ways);
    }

    private Pattern sequence() {
        List<Pattern> items = new ArrayList<>();
        while (next < symbols.size() && !peek("|") && !peek(")") && !peek("[") && !peek("]")) {
            Pattern item = item();
            if (peek("?")) {
                next++;
                item = new Pattern.Maybe(item);
            }
            items.add(item);
        }
        return items.size() == 1 ? items.get(0) : new Pattern.Sequence(items);
    }

    private Pattern item() {
        String symbol = symbols.get(next++);
        if (symbol.equals("(")) {
            Pattern inner = choice();
            take(")");
            return inner;
        }
        if (symbol.equals("{")) {
            String[] kept = symbols.get(next++).split("=", 2);
            take("}");
            return new Pattern.Kept(kept[0], kept[1]);
        }
        return symbol.startsWith("@") ? part(symbol) : word(symbol);
    }

    private Pattern part(String name) {
        Pattern part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("no part " + name + " above: " + source);
        }
        return part;
    }

    private static Pattern word(String symbol) {
        if (!symbol.startsWith("$") || symbol.length() == 1) {
            return new Pattern.Literal(symbol);
        }
        if (symbol.equals("$capital")) {
            return new Pattern.Capital();
        }
        int colon = symbol.indexOf(':');
        return colon < 0
                ? new Pattern.OfClass(symbol.substring(1), symbol.substring(1))
                : new Pattern.OfClass(symbol.substring(1, colon), symbol.substring(colon + 1));
    }

    private boolean peek(String symbol) {
        return next < symbols.size() && symbols.get(next).equals(symbol);
    }

    private void take(String symbol) {
        if (!peek(symbol)) {
            throw new IllegalStateException(symbol + " is missing: " + source);
        }
        next++;
    }

    private void expectEnd() {
        if (next < symbols.size()) {
            throw new IllegalStateException("cannot read from " + symbols.get(next) + " on: " + source);
        }
    }

    /**
     * What must stand, or must not, beside an expression.
     *
     * @param pattern what
     * @param wanted whether it must stand there
     */
    record Frame(Pattern pattern, boolean wanted) {
        static final Frame OPEN = new Frame(new Pattern.Sequence(List.of()), true);
    }

    /** A rule's pattern with what stands around it. */
    record Framed(Frame before, Pattern body, Frame after) {}
}
