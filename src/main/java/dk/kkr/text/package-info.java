/**
 * What several stages need to know about plain text: its characters (letters, digits, hyphens, capitals), how to quote
 * and show it in a message, and how to keep one of many equal strings. Comes in and goes out: plain text. Called by
 * every other package; knows none of them.
 */
@NullMarked
package dk.kkr.text;

import org.jspecify.annotations.NullMarked;
