/**
 * What a person reads on a page, in Danish and in English: labels, the values of the model's closed lists, dates,
 * times, numbers, plurals, and the catalogue of findings. Each phrase stands once, in both languages beside each other.
 *
 * <p>Comes in: values of {@code dk.kkr.model} and the {@link dk.kkr.wording.Language} that the user chose, never that
 * of the machine. Goes out: words, unescaped; who writes a page escapes them together with the dump's text. Depends on
 * {@code dk.kkr.model} and, for the names of months, {@code dk.kkr.profile}; {@code dk.kkr.markdown} and
 * {@code dk.kkr.report} call it. Scripts never see it: JSON, CSV and messages have the names that they promise.
 */
@NullMarked
package dk.kkr.wording;

import org.jspecify.annotations.NullMarked;
