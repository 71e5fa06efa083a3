package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineCutterTest {

    @Test
    void linesOfAWrappedTextAreJoinedWhateverTheyStartWith() {
        String text = """
                   VARNHOLM, 3 JAN 31 -- THE HARBOUR COMMAND HAS REPORTED THAT ABOUT TEN
                FERRIES WERE HELD BACK BY PILOTS OF THE UNION OF THE NORTHERN COAST AND
                THE ISLANDS.  THE COMMAND ADDED THAT THE PILOTS REFUSED TO TALK TO THE
                MAYOR OF VARNHOLM.

                   MEANWHILE, TWO BOATS SANK.
                """;
        assertThat(cut(text))
                .hasSize(2)
                .first()
                .asString()
                .contains("PILOTS OF THE UNION OF THE NORTHERN COAST AND\nTHE ISLANDS")
                .endsWith("MAYOR OF VARNHOLM.");
    }

    @Test
    void linesWrappedAtDifferentColumnsAreJoinedToo() {
        String text = """
                   VARNHOLM, 3 JAN 31 (RADIO TARN) -- [EXCERPT]
                THE COMMANDER OF THE HARBOUR, WHO SPOKE TO PILOTS OF THE ISLANDS
                FERRY UNION, HAS TOLD THEM OF A PLAN TO CLOSE THE OUTER
                QUAY THIS YEAR.  THE COMMANDER SAID THE UNION [NORTHERN COAST]
                WILL BE ASKED.
                """;
        assertThat(cut(text))
                .last()
                .asString()
                .startsWith("THE COMMANDER OF THE HARBOUR")
                .endsWith("WILL BE ASKED.");
    }

    @Test
    void longLinesThatAreNotFullStayApart() {
        String text = """
                Harbour talks put off as the pilots reject new terms
                Ferry to the outer islands runs aground in thick fog early on Monday
                Mayor asks the council for more money to mend the old bridge
                Two boats sank
                """;
        assertThat(cut(text)).hasSize(4);
    }

    @Test
    void aLineThatStartsSmallGoesOnInTheOneBefore() {
        String text =
                "The harbour command has reported that about ten of its ferries\nwere held back.\nNobody was hurt.";
        assertThat(cut(text)).hasSize(2);
    }

    private static List<String> cut(String text) {
        return LineCutter.lines(text).stream().map(span -> span.in(text)).toList();
    }
}
