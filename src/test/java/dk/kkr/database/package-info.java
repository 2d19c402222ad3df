@NullMarked
package dk.kkr.database;

import org.jspecify.annotations.NullMarked;
