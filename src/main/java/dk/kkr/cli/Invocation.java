package dk.kkr.cli;

import java.util.concurrent.Callable;

/**
 * What a command line asks for.
 *
 * @param name as users call it: {@code kkr parse}
 * @param command filled in with its arguments; calling it runs it and gives the exit status
 */
record Invocation(String name, Callable<Integer> command) {}
