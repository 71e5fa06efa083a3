package org.hearsay.page;

/**
 * Where in an archive a record stands.
 *
 * @param offset in the file, in bytes; in a packed file that of the member
 * @param inside how many unpacked bytes of the member stand before the record; none where each record has its member
 */
record RecordPlace(long offset, long inside) {}
