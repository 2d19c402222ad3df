/**
 * How a person is written: {@code Steen Hansen (A), Albertslund Kommune (formand)}.
 *
 * <p>Comes in: the text of one or more entries. Goes out: {@link dk.kkr.person.Person}s: name, party, municipality,
 * role and remarks. Knows {@code profile}, {@code model} and {@code text}; called by {@code outline.front}.
 */
@NullMarked
package dk.kkr.person;

import org.jspecify.annotations.NullMarked;
