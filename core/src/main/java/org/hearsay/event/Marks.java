package org.hearsay.event;

import java.util.BitSet;

/**
 * What other rooms have told of the words of a sentence; nobody changes it.
 *
 * @param times which words tell a time
 * @param joined which words go on with a name that the word before them belongs to
 */
record Marks(BitSet times, BitSet joined) {}
