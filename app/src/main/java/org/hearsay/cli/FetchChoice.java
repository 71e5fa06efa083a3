package org.hearsay.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.hearsay.fetch.FetchRules;
import org.hearsay.fetch.WebFetcher;
import org.hearsay.page.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How addresses on the web are fetched, for each command that reads pages. */
final class FetchChoice {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int LONGEST_TIMEOUT = 3600;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long a server may take for one answer (default: ${DEFAULT-VALUE}).")
    private int timeout = 30;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "Keep fetched pages in this folder and ask servers only for what changed (default: keep nothing).")
    private @Nullable Path cache;

    @Option(names = "--allow-private", description = "Fetch addresses of this machine and of private networks too.")
    private boolean privateAllowed;

    /** What fetches; opens nothing until the first address comes. */
    Fetcher fetcher(CommandLine command) {
        if (timeout < 1 || timeout > LONGEST_TIMEOUT) {
            String message = "--timeout must be from 1 to " + LONGEST_TIMEOUT + " seconds, not " + timeout;
            throw new ParameterException(command, message);
        }
        FetchRules rules = new FetchRules(Main.version(), privateAllowed, Duration.ofSeconds(timeout), PAUSE, cache);
        return new Lazy(rules);
    }

    /** Nothing of the network is touched before the first address comes. */
    private static final class Lazy implements Fetcher {
        private final FetchRules rules;
        private @Nullable Fetcher web;

        private Lazy(FetchRules rules) {
            this.rules = rules;
        }

        @Override
        public Fetched fetch(String address) {
            Fetcher opened = web == null ? new WebFetcher(rules, Clock.systemUTC()) : web;
            web = opened;
            return opened.fetch(address);
        }
    }
}
