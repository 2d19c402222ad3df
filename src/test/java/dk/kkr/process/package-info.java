/** Tests that start the program as a process of its own: signals, pipes, locales, full disks. */
@NullMarked
package dk.kkr.process;

import org.jspecify.annotations.NullMarked;
