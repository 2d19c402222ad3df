/**
 * One item through time: which items of an archive are about the same matter, and the words that say so.
 *
 * <p>Comes in: an {@link dk.kkr.relation.ArchivedItem} for each item of each dump, made from a
 * {@link dk.kkr.model.Meeting} or from the columns of its tables. Goes out:
 * {@link dk.kkr.relation.RelatedItems#of(java.util.Collection)}, the {@link dk.kkr.relation.Relation}s between them,
 * sorted. {@code dk.kkr.archive} and {@code dk.kkr.database} call it, {@code dk.kkr.writer} writes what it found.
 * Depends on {@code dk.kkr.model}, {@code dk.kkr.profile}, {@code dk.kkr.text} and Commons Text.
 */
@NullMarked
package dk.kkr.relation;

import org.jspecify.annotations.NullMarked;
