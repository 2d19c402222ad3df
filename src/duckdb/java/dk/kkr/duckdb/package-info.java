/** kkr inside DuckDB: the README's recipe, run as a test. */
@NullMarked
package dk.kkr.duckdb;

import org.jspecify.annotations.NullMarked;
