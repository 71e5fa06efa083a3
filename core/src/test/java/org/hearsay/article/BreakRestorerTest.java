package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakRestorerTest {
    private static String cut(String text) {
        List<Span> pieces = new BreakRestorer(text).cut(new Span(0, text.length()));
        return pieces.stream().map(span -> span.in(text)).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks were put off until next week.|Norwegian officials left.",
                "the minister told The Courier.|“We need the bridge,” he added.",
                "“It will not end here.”|The port workers went home.",
                "“The harbour must open at once.”|“As pilots we can wait,” she said.",
                "Where did he go?|He did not say.",
                "It was over at last!|Crowds sang in the streets.",
                "Two dams failed in the winter of 2031.|The causes were listed.",
                "Prices rose by 4%.|Farmers were glad.",
                "The report was late (see the table).|Officials said nothing.",
                "They met in the city of Oslo.|Bergen was too far. He came from Bergen by train.",
                "“No,” he said. \"It ends here.\"|The court rose."
            })
    void aLostBreakIsRestored(String restored) {
        assertThat(cut(restored.replace("|", ""))).isEqualTo(restored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S.A. and the U.S.Senate met.",
                "She has a Ph.D. and he a Ph.D in law.",
                "News.Az reports that ships wait. News.Az was first.",
                "Many ports, e.g.Brinmouth, are closed.",
                "Mr.Lee and Dr.Ray left.",
                "He works for Harbour.Com in Oslo.",
                "See www.Harbour.Example/News.Html for more.",
                "J.R.R.Ray wrote it. So did J.Ray.",
                "It runs on Node.JS and on ASP.NET.",
                "wait...What did he say…And why",
                "“I will stay”, he said.\n“We will not.”",
                "Prices rose by 3.5 and 2.Five",
                "mail ann.Lee@harbour.example now"
            })
    void whatIsNoBreakStays(String text) {
        assertThat(cut(text)).isEqualTo(text);
    }

    @Test
    void aNameSeenTwiceWithItsDotStaysWhole() {
        String text = "Booking.World fell. Nobody at Booking.World spoke. The World waits.";
        assertThat(cut(text)).isEqualTo(text);
    }
}
