package org.hearsay.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a robots.txt says to us.
 *
 * <p>Of the rules that match an address the longest counts, and of two as long the one that allows. <b>Threads:</b>
 * immutable. <b>Source:</b> RFC 9309.
 */
final class Robots {
    /** Our product token. */
    static final String TOKEN = "hearsay";

    static final Robots ALLOW_ALL = new Robots(List.of());
    static final Robots DISALLOW_ALL = new Robots(List.of(new Rule("/", false)));

    private static final int MOST_RULES = 10_000;

    private record Rule(String path, boolean allows) {}

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Reads a robots.txt; lines that are none of it are passed over. */
    static Robots parse(String text) {
        List<Rule> ours = new ArrayList<>();
        List<Rule> everybodys = new ArrayList<>();
        boolean named = false;
        boolean us = false;
        boolean all = false;
        boolean inAgents = false;
        for (String line : text.split("\\r\\n|\\n|\\r")) {
            String bare = line.replaceFirst("^\uFEFF", "").replaceFirst("#.*", "");
            int colon = bare.indexOf(':');
            String key = colon < 0 ? "" : bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                us = (inAgents && us) || isUs(value);
                all = (inAgents && all) || value.equals("*");
                named |= us;
                inAgents = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                inAgents = false;
                Rule rule = new Rule(normal(value), key.equals("allow"));
                add(ours, rule, us);
                add(everybodys, rule, all);
            }
        }
        return new Robots(named ? ours : everybodys);
    }

    /** Whether a line names us; a version behind the name, as some write it, is looked over. */
    private static boolean isUs(String agent) {
        return agent.toLowerCase(Locale.ROOT).replaceFirst("[^a-z_-].*", "").equals(TOKEN);
    }

    private static void add(List<Rule> rules, Rule rule, boolean applies) {
        if (applies && !rule.path().isEmpty() && rules.size() < MOST_RULES) {
            rules.add(rule);
        }
    }

    /** Whether an address may be fetched. */
    boolean allow(URI address) {
        String query = address.getRawQuery();
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String asked = normal(query == null ? path : path + "?" + query);
        Rule best = null;
        for (Rule rule : rules) {
            boolean longer = best == null
                    || rule.path().length() > best.path().length()
                    || (rule.path().length() == best.path().length() && rule.allows());
            if (longer && matches(rule.path(), asked)) {
                best = rule;
            }
        }
        return best == null || best.allows() || asked.equals("/robots.txt");
    }

    /** Escapes of plain characters undone, the others in capitals, and what must be escaped escaped. */
    private static String normal(String path) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char character = path.charAt(i);
            int code = character == '%' && i + 2 < path.length() ? hex(path, i + 1) : -1;
            if (code >= 0) {
                boolean plain = code < 128 && (Character.isLetterOrDigit(code) || "-._~".indexOf(code) >= 0);
                made.append(plain ? String.valueOf((char) code) : String.format(Locale.ROOT, "%%%02X", code));
                i += 2;
            } else if (character > 126) {
                for (byte one : path.substring(i, i + 1).getBytes(StandardCharsets.UTF_8)) {
                    made.append(String.format(Locale.ROOT, "%%%02X", one & 0xFF));
                }
            } else {
                made.append(character);
            }
        }
        return made.toString();
    }

    private static int hex(String path, int at) {
        int high = Character.digit(path.charAt(at), 16);
        int low = Character.digit(path.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** Whether a pattern with {@code *} and a final {@code $} matches the start of a path, in linear memory. */
    private static boolean matches(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String[] parts = (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = whole && i == parts.length - 1;
            int found = last ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
            if (found < at || !path.startsWith(parts[i], found)) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !whole || at == path.length();
    }
}
