/**
 * What every stage needs to know of characters, and words that several of them ask for. Comes in and goes out: plain
 * text. Every package may call it; it knows none of them.
 */
@NullMarked
package dk.kkr.text;

import org.jspecify.annotations.NullMarked;
