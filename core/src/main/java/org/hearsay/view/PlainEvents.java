package org.hearsay.view;

import java.util.Locale;
import java.util.Map;
import org.hearsay.event.Event;
import org.hearsay.event.EventCount;
import org.hearsay.event.EventType;
import org.hearsay.event.Factuality;
import org.hearsay.event.Ground;

/** Events in words for people; neutral ones, that say what the text says and no more. */
final class PlainEvents {
    /** PLOVER's words for modes that are no nouns. */
    private static final Map<String, String> MODES = Map.ofEntries(
            Map.entry("abduct", "abduction"),
            Map.entry("allege", "allegation"),
            Map.entry("beat", "beating"),
            Map.entry("convict", "conviction"),
            Map.entry("demo", "demonstration"),
            Map.entry("deport", "deportation"),
            Map.entry("destroy", "destruction"),
            Map.entry("disapprove", "disapproval"),
            Map.entry("discontinue", "breaking off"),
            Map.entry("expel", "expulsion"),
            Map.entry("investigate", "investigation"),
            Map.entry("obstruct", "obstruction"),
            Map.entry("resign", "resignation"),
            Map.entry("restrict", "restriction"),
            Map.entry("seize", "seizure"),
            Map.entry("withdraw", "withdrawal"));

    private PlainEvents() {}

    /** "use of force (aerial)": the type and, where there is one, the mode. */
    static String deed(Event event) {
        String mode = event.code().mode();
        return type(event.type()) + (mode == null ? "" : " (" + MODES.getOrDefault(mode, mode.replace('-', ' ')) + ")");
    }

    private static String type(EventType type) {
        return switch (type) {
            case AGREE -> "agreement or promise";
            case CONSULT -> "meeting or talks";
            case SUPPORT -> "support";
            case CONCEDE -> "concession";
            case COOPERATE -> "cooperation";
            case AID -> "aid";
            case RETREAT -> "withdrawal or release";
            case REQUEST -> "request or demand";
            case ACCUSE -> "criticism or accusation";
            case REJECT -> "refusal";
            case THREATEN -> "threat";
            case PROTEST -> "protest";
            case SANCTION -> "sanction";
            case MOBILIZE -> "mobilisation of forces";
            case COERCE -> "coercion";
            case ASSAULT -> "use of force";
        };
    }

    /** Whether it took place, as the text tells it. */
    static String factuality(Factuality factuality) {
        return switch (factuality) {
            case HAPPENED -> "told as done";
            case ONGOING -> "told as going on";
            case PLANNED -> "planned";
            case THREATENED -> "threatened";
            case CONDITIONAL -> "on a condition";
            case DENIED -> "told as not done";
            case ALLEGED -> "alleged";
            case PREDICTED -> "expected";
        };
    }

    /** On what ground somebody is said to take part. */
    static String ground(Ground ground) {
        return switch (ground) {
            case CLAIMED -> "by their own word";
            case ACCUSED -> "accused";
            case SUSPECTED -> "suspected";
            case POSSIBLE -> "possibly";
            case DENIED -> "denies it";
        };
    }

    /** "killed: 20 civilians", "injured: 24 to 99", "arrested: at least 1,141 people, as of 2026-03-12". */
    static String count(EventCount count) {
        String day = count.asOf() == null ? "" : ", as of " + count.asOf();
        return count.of().code() + ": " + range(count) + whom(count) + day;
    }

    /** For whom; in brackets where the words hold the numbers themselves: "5 (three children and two women)". */
    private static String whom(EventCount count) {
        String whom = count.whom();
        if (whom == null || count.of().code().equals(whom)) {
            return "";
        }
        return whom.length() == count.span().length() ? " (" + whom + ")" : " " + whom;
    }

    private static String range(EventCount count) {
        Integer high = count.high();
        if (high == null) {
            return "at least " + number(count.low());
        }
        if (high == count.low()) {
            return high == 0 ? "none" : number(high);
        }
        return count.low() == 0 ? "at most " + number(high) : number(count.low()) + "\u00A0to\u00A0" + number(high);
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
