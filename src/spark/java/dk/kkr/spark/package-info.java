/** kkr inside Apache Spark: the README's recipe, run as a test. */
@NullMarked
package dk.kkr.spark;

import org.jspecify.annotations.NullMarked;
