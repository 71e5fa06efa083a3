package org.hearsay.event;

/**
 * People counted in a sentence, and what befell them.
 *
 * @param of what was counted
 * @param counted who, and how many
 * @param cue index of the word that tells it
 */
record CountDraft(CountKind of, Counted counted, int cue) {}
