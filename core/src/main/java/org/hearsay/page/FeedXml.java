package org.hearsay.page;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of a feed element by element, in bounded memory.
 *
 * <p>Nothing outside is ever fetched and no entity of the feed's own is expanded: a feed that declares any is refused.
 * The entities of HTML, which many feeds use without declaring them, are known. Names are told with the prefixes that
 * feeds commonly use, whichever the feed itself uses. <b>Threads:</b> one. <b>Source:</b> XML 1.0; Namespaces in XML.
 */
final class FeedXml {
    /** In bytes: what the parser may gather for one event. */
    private static final long LONGEST_TOKEN = OpenInput.LARGEST_HTML;

    /** In characters. */
    private static final int LONGEST_TEXT = OpenInput.LARGEST_HTML;

    private static final int DEEPEST = 256;

    /** In bytes: where declarations are looked for. */
    private static final int HEAD = 1 << 16;

    private static final Pattern INTERNAL_SUBSET = Pattern.compile("<!DOCTYPE[^>\\[]{0,2000}\\[");

    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.w3.org/2005/Atom", "",
            "http://purl.org/atom/ns#", "",
            "http://purl.org/rss/1.0/", "",
            "http://my.netscape.com/rdf/simple/0.9/", "",
            "http://channel.netscape.com/rdf/simple/0.9/", "",
            "http://purl.org/rss/1.0/modules/content/", "content:",
            "http://purl.org/dc/elements/1.1/", "dc:",
            "http://purl.org/dc/terms/", "dcterms:",
            "http://www.w3.org/1999/xhtml", "xhtml:");

    /** A feed that declares entities. */
    static final class Refused extends IOException {
        private Refused() {
            super("it declares entities of its own, which are not read");
        }
    }

    private final MeteredStream bytes;
    private final XMLStreamReader xml;
    private final Map<String, String> prefixes = new HashMap<>();
    private int depth;

    FeedXml(InputStream in) throws IOException {
        BufferedInputStream whole = new BufferedInputStream(in, HEAD);
        whole.mark(HEAD);
        Head head = Head.of(whole.readNBytes(HEAD));
        whole.reset();
        refuseEntities(head.text());
        whole.skipNBytes(head.markLength());
        this.bytes = new MeteredStream(whole, LONGEST_TOKEN);
        try {
            // decoded here: bytes that do not fit their charset end a feed otherwise, and the parser prints that
            this.xml = factory().createXMLStreamReader(new InputStreamReader(bytes, head.xmlCharset()));
        } catch (XMLStreamException broken) {
            throw malformed(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // a prefix that is not declared is common and does no harm
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /** Where declarations stand behind the head, their entities are not expanded either. */
    private static void refuseEntities(String head) throws IOException {
        if (INTERNAL_SUBSET.matcher(head).find() && head.contains("<!ENTITY")) {
            throw new Refused();
        }
    }

    boolean atEnd() throws IOException {
        try {
            return !xml.hasNext();
        } catch (XMLStreamException broken) {
            throw malformed(broken);
        }
    }

    /** Goes on to the next start of an element and tells its name; null where the element we are in ends. */
    @Nullable
    String nextStart() throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamReader.START_ELEMENT) {
                return name();
            }
            if (event == XMLStreamReader.END_ELEMENT || event == XMLStreamReader.END_DOCUMENT) {
                return null;
            }
        }
    }

    /** The value of an attribute of the element that started last; empty when it has none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (attributeName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Passes the element over that started last. */
    void skip() throws IOException {
        for (int open = 1; open > 0; ) {
            int event = next();
            open += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    /**
     * The content of the element that started last, to its end; elements in it are written as HTML.
     *
     * @param escaped whether its characters are to be written as HTML too
     */
    String content(boolean escaped) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int open = 1; open > 0; ) {
            int event = next();
            if (event == XMLStreamReader.START_ELEMENT) {
                open++;
                writeTag(text);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                open--;
                text.append(open > 0 ? "</" + bare(name()) + ">" : "");
            } else if (event == XMLStreamReader.ENTITY_REFERENCE) {
                text.append(Parser.unescapeEntities("&" + xml.getLocalName() + ";", false));
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                text.append(escaped ? Entities.escape(xml.getText()) : xml.getText());
            }
            if (text.length() > LONGEST_TEXT) {
                throw new IOException("a piece of it is longer than " + LONGEST_TEXT + " characters");
            }
        }
        return text.toString();
    }

    private void writeTag(StringBuilder text) {
        text.append('<').append(bare(name()));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            text.append(' ').append(attributeName(i)).append("=\"");
            text.append(Entities.escape(xml.getAttributeValue(i)).replace("\"", "&quot;"))
                    .append('"');
        }
        text.append('>');
    }

    private String attributeName(int index) {
        String prefix = xml.getAttributePrefix(index);
        String name = xml.getAttributeLocalName(index);
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private static String bare(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private String name() {
        String name = xml.getLocalName();
        int colon = name.indexOf(':');
        String prefix = name.substring(0, Math.max(0, colon));
        return prefixes.getOrDefault(prefix, colon < 0 ? "" : prefix + ":") + name.substring(colon + 1);
    }

    private int next() throws IOException {
        bytes.renew();
        try {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                learnPrefixes();
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
            if (depth > DEEPEST) {
                throw new IOException("its elements are nested deeper than " + DEEPEST);
            }
            return event;
        } catch (XMLStreamException broken) {
            throw malformed(broken);
        } catch (RuntimeException fault) {
            // the JDK's parser fails so on some broken declarations
            throw new IOException("it is no well-formed XML", fault);
        }
    }

    private void learnPrefixes() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = attributeName(i);
            String known = name.startsWith("xmlns") ? PREFIXES.get(xml.getAttributeValue(i)) : null;
            if (known != null && prefixes.size() < DEEPEST) {
                prefixes.put(name.substring(Math.min(name.length(), "xmlns:".length())), known);
            }
        }
    }

    private static IOException malformed(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int reason = message.indexOf("Message: ");
        String where = broken.getLocation() == null
                ? ""
                : "in line " + broken.getLocation().getLineNumber() + " ";
        String what = reason < 0 ? message : message.substring(reason + "Message: ".length());
        return new IOException(
                where + "it is no well-formed XML: " + what.replaceAll("[\\x00-\\x1F\\x7F-\\x9F]+", " "), broken);
    }
}
