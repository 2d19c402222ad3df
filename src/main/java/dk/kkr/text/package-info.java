/**
 * What several stages need to know about plain text: its characters (letters, digits, hyphens, capitals), how to quote
 * and show it in a message, and how to keep one of many equal strings. Comes in and goes out: plain text. Called by
 * every stage, {@code dk.kkr.report} and {@code dk.kkr.cli}; knows no other package.
 */
@NullMarked
package dk.kkr.text;

import org.jspecify.annotations.NullMarked;
