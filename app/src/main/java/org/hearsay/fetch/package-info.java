/**
 * Gets pages from the web: the only place of Hearsay that opens a connection.
 *
 * <p>{@link org.hearsay.fetch.WebFetcher} takes an address and gives what it has to the room {@code page}, which knows no
 * network. On the way it asks {@code AddressGuard} whether each hop leads to the public internet, {@code RobotsFiles}
 * whether the site lets itself be read, and {@code ContentCache} what is there from last time.
 *
 * <p>Traps: a host's name is looked up for the check and again for the connection; the JVM keeps the first answer for
 * thirty seconds, so both agree unless {@code networkaddress.cache.ttl} is set to zero, and a proxy of the JVM's
 * settings looks names up by itself. And what a server sends is never believed: its size, its packing, its redirects.
 *
 * <p>Example: {@code new PageReader(Format.AUTO, System.in, new WebFetcher(rules, Clock.systemUTC()))}.
 */
@NullMarked
package org.hearsay.fetch;

import org.jspecify.annotations.NullMarked;
